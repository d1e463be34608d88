/** Dates that stand in sight near the title: time elements, and lines that say when something was published or updated. */
import { isZoned, pageDate } from './dates.ts'
import { type El, elementsIn, hasName, isInline, textOf } from './tree.ts'

export const dayPart = (date: string): string => date.slice(0, 10)

const UPDATED = /\b(?:updated?|modified|revised|last edited|corrected)\b/i
const PUBLISHED = /\b(?:published|posted|first published|issued|created|filed|date)\b/i
const NEAR = 60

interface Dates {
	readonly published: string | null
	readonly updated: string | null
	/** What the page marks as times anywhere, comments and the like apart: they say a day that is known more exactly. */
	readonly marked: readonly string[]
}

export function visibleDates(root: El, title: El | null): Dates {
	const order = elementsIn(root)
	const at = title ? order.indexOf(title) : 0
	const near = order.slice(at, at + NEAR * 6).filter((el) => !isAside(el))
	const before = order.slice(Math.max(0, at - NEAR), at).filter((el) => !isAside(el))
	let published: string | null = null
	let updated: string | null = null
	for (const el of [...near, ...before]) {
		const words = shortText(el)
		if (words === null) continue
		const isTime =
			el.tag === 'time' ||
			el.attrs['pubdate'] !== undefined ||
			hasName(
				el,
				'date',
				'time',
				'when',
				'timestamp',
				'published',
				'pubdate',
				'updated',
				'byline',
				'dateline',
				'posted',
				'meta',
			)
		const labelled = PUBLISHED.test(words) || UPDATED.test(words)
		if (!isTime && !labelled && !onlyDate(words)) continue
		const around = el.tag === 'time' ? `${textBefore(el)} ${joined(el)}` : ''
		for (const { date, isUpdate } of datesOf(el, words, around)) {
			if (isUpdate) updated ??= date
			else published ??= date
		}
		if (published && updated) break
	}
	const marked = order.flatMap((el) => (isAside(el) ? [] : (exactOf(el) ?? [])))
	return { published, updated, marked }
}

function datesOf(el: El, words: string, around: string): { date: string; isUpdate: boolean }[] {
	const inner = elementsIn(el).flatMap((one) => (one === el ? [] : (exactOf(one) ?? [])))
	const own = exactOf(el) ?? pageDate(el.attrs['content']) ?? (inner.length === 1 ? inner[0]! : null)
	if (own) return [{ date: own, isUpdate: UPDATED.test(words) || UPDATED.test(around) }]
	const parts = words.split(/(?=\b(?:last )?(?:updated?|modified)\b)/i)
	return parts.flatMap((part) => {
		const date = pageDate(part)
		return date ? [{ date, isUpdate: UPDATED.test(part) || UPDATED.test(around) }] : []
	})
}

/** The time that an element carries beside its words. */
function exactOf({ attrs }: El): string | null {
	const written = attrs['datetime'] ?? attrs['data-datetime'] ?? attrs['data-timestamp'] ?? attrs['data-utime']
	if (written !== undefined) return pageDate(written)
	const title = /\d{4}.*\d:\d{2}/.test(attrs['title'] ?? '') ? pageDate(attrs['title']) : null
	return title && isZoned(title) ? title : null
}

/** A line made for a date holds little else. */
function shortText(el: El): string | null {
	if (['script', 'style', 'noscript', 'template', 'head', 'title', 'meta', 'a', 'h1'].includes(el.tag)) return null
	if (!isInline(el) && el.kids.some((kid) => typeof kid !== 'string' && kid.tag === 'p')) return null
	const words = textOf(el)
	return words.length <= 140 && (words !== '' || el.attrs['datetime']) ? words : null
}

const onlyDate = (words: string): boolean =>
	words.length < 60 &&
	pageDate(words) !== null &&
	words.replace(
		/[\d\W]|am|pm|gmt|utc|at|on|[a-z]*day|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|[a-z]{3,4}\b/gi,
		'',
	).length < 4

function textBefore(el: El): string {
	const kids = el.parent?.kids ?? []
	const previous = kids[kids.indexOf(el) - 1]
	return previous === undefined ? '' : (typeof previous === 'string' ? previous : textOf(previous)).slice(-40)
}

const joined = (el: El): string => [...el.names, ...(el.parent?.names ?? [])].flat().join(' ')

/** Dates of comments, related items and entries are not those of the report. */
function isAside(el: El): boolean {
	for (let one: El | null = el; one; one = one.parent) {
		if (['aside', 'nav', 'footer', 'li', 'figure', 'blockquote', 'x-post'].includes(one.tag)) return true
		if (
			hasName(one, 'comment', 'comments', 'related', 'teaser', 'sidebar', 'entry', 'update', 'popular') &&
			one.tag !== 'body' &&
			one.names.length < 4 &&
			one.tag !== 'article'
		)
			return true
	}
	return false
}
