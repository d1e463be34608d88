/** Entries of a live blog: sisters that each have a time of their own. They are found before the page is cleaned of its times. */
import { clockIn, isTimed, isZoned, pageDate } from './dates.ts'
import { type Linked, stringOf, type Thing, typesOf } from './json-ld.ts'
import type { Prose } from './prose.ts'
import { type El, elementsIn, find, hasName, textOf } from './tree.ts'

export interface Entry {
	readonly date: string | null
	readonly title: string | null
}

const NAMED = /live|update|entry|post|block|event|timeline|item|key/
const CALLED =
	/\blive[- ]?(?:blog|updates?|coverage|reporting|text|ticker)\b|\b(?:as it happened|latest updates|minute by minute)\b|^live\b|\blive$/i

export function findEntries(
	root: El,
	linked: Linked,
	title: string | null,
	published: string | null,
	prose: Prose,
): Map<El, Entry> {
	const isLinked = linked.article !== null && typesOf(linked.article).some((type) => /LiveBlogPosting/i.test(type))
	const isMarked =
		find(root, ({ attrs, tag }) => /LiveBlogPosting/i.test(attrs['itemtype'] ?? '') || tag === 'amp-live-list') !== null
	const isCalled =
		isLinked ||
		isMarked ||
		CALLED.test(title ?? '') ||
		find(
			root,
			(el) =>
				el.tag !== 'a' &&
				el.names.some((name) =>
					/^(?:[a-z]+-)*live-?(?:blog|updates|coverage|text|feed|posts|entries)(?:-[a-z]+)?$/.test(name.join('-')),
				),
		) !== null
	if (!isCalled) return new Map()
	const group = groups(root, prose)[0] ?? []
	if (group.length < 2) return new Map()
	const updates = linked.article
		? ([linked.article['liveBlogUpdate']].flat().filter((one) => one && typeof one === 'object') as Thing[])
		: []
	let day = published?.slice(0, 10) ?? null
	return new Map(
		group.map((el) => {
			const head = find(el, (one) => /^h[2-5]$/.test(one.tag))
			const heading = head ? textOf(head) : null
			const own = timeOf(el)
			const update = updates.find(
				(one) =>
					same(stringOf(one['headline']), heading) ||
					((stringOf(one['articleBody'])?.length ?? 0) > 40 &&
						textOf(el).includes(stringOf(one['articleBody'])!.slice(0, 60))),
			)
			const told = pageDate(stringOf(update?.['datePublished']))
			const date =
				own && (own.includes('-') || !told)
					? placed(own, day, published)
					: (told ?? (own ? placed(own, day, published) : null))
			if (date?.includes('-')) day = date.slice(0, 10)
			return [el, { date, title: heading }]
		}),
	)
}

/** Groups of sisters with a time and prose each, the one with most prose first. */
function groups(root: El, prose: Prose): El[][] {
	const byParent = new Map<El, El[]>()
	for (const el of elementsIn(root)) {
		if (!['article', 'div', 'section', 'li', 'details'].includes(el.tag) || !el.parent || prose(el) === 0) continue
		if (hasName(el, 'comment', 'related', 'teaser') || timeOf(el) === null) continue
		if (
			el.tag === 'div' &&
			!el.names.some((name) => name.some((word) => NAMED.test(word))) &&
			!find(el, ({ tag }) => tag === 'time') &&
			!/^\s*\d{1,2}[:.]\d{2}/.test(textOf(el))
		)
			continue
		byParent.set(el.parent, [...(byParent.get(el.parent) ?? []), el])
	}
	const all = [...byParent.values()].filter((group) => group.length > 1)
	const sum = (group: readonly El[]) => group.reduce((n, el) => n + prose(el), 0)
	return all.sort((a, b) => sum(b) - sum(a))
}

/** The time that opens it: of a time element, else the clock its first words show. */
function timeOf(el: El): string | null {
	let seen = 0
	for (const one of elementsIn(el)) {
		if (++seen > 40) break
		const told =
			one.attrs['datetime'] ??
			one.attrs['data-timestamp'] ??
			one.attrs['data-time'] ??
			one.attrs['data-date'] ??
			(/datePublished/.test(one.attrs['itemprop'] ?? '') ? one.attrs['content'] : undefined)
		const date = pageDate(told) ?? (told ? clockIn(told) : null)
		if (date) return date
		if (one.tag === 'time' || hasName(one, 'time', 'timestamp', 'date', 'hour')) {
			const words = textOf(one)
			const read = words.length < 60 ? (pageDate(words) ?? clockIn(words)) : null
			if (read) return read
		}
	}
	const opening = textOf(el).slice(0, 40)
	return /^(?:\d{1,2}[:.]\d{2})/.test(opening) ? clockIn(opening) : null
}

/** A clock time on the day that the page or the last entry with one has. */
function placed(time: string, day: string | null, published: string | null): string | null {
	if (time.includes('-') && /^\d{4}/.test(time))
		return isTimed(time) && !isZoned(time) ? `${time}${zone(published)}` : time
	if (!day) return null
	return /Z|[+-]\d{2}:\d{2}$/.test(time) ? `${day}T${time}` : `${day}T${time}${zone(published)}`
}

const zone = (date: string | null): string => /(?:Z|[+-]\d{2}:\d{2})$/.exec(date?.includes('T') ? date : '')?.[0] ?? ''
const same = (a: string | null, b: string | null): boolean =>
	a !== null && b !== null && a.toLowerCase() === b.toLowerCase()
