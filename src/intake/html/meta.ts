/** What a page says of itself: title, dates, publisher, authors, language, address. Each from the most exact place that has it. */

import { authorsInSight, cleanAuthors } from './authors.ts'
import { isZoned, pageDate } from './dates.ts'
import { type Linked, namesOf, readJsonLd, stringOf } from './json-ld.ts'
import { publisherOf } from './publisher.ts'
import { AUTHOR, metaTags, NETWORK, PUBLISHED, PUBLISHER, UPDATED } from './tags.ts'
import { agree, bareTitle, heading, isSame } from './title.ts'
import { type El, elementsIn, textOf } from './tree.ts'
import { dayPart, visibleDates } from './visible.ts'

export interface PageMeta {
	readonly title: string | null
	readonly published: string | null
	readonly updated: string | null
	readonly publisher: string | null
	readonly authors: readonly string[]
	/** As declared; the text is asked first. */
	readonly language: string | null
	readonly url: string | null
	readonly rights: string | null
	readonly linked: Linked
	/** The heading that is the title, when it stands in the page. */
	readonly heading: El | null
}

export function readMeta(root: El): PageMeta {
	const meta = metaTags(root)
	const first = (names: readonly string[]) => names.flatMap((name) => meta.get(name) ?? []).find(Boolean) ?? null
	const head = elementsIn(root).find(({ tag }) => tag === 'title')
	const documentTitle = head ? textOf(head) : null
	const shared = [
		first(['og:title']),
		first(['twitter:title']),
		first(['dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'headline', 'title']),
	].filter((one) => one !== null)
	const h1s = headings(root, documentTitle)
	const linked = readJsonLd(root, [...h1s.map(textOf), ...shared, documentTitle ?? ''])
	const { article, byId } = linked
	const headline = article ? (stringOf(article['headline']) ?? stringOf(article['name'])) : null

	const publisher = publisherOf(
		root,
		linked,
		first(PUBLISHER),
		documentTitle,
		h1s.map(textOf),
		meta.get('copyright')?.[0],
	)
	const claims = [headline, ...shared, documentTitle].filter((one) => one !== null)
	const found = heading(h1s, claims, publisher)
	const title = found
		? textOf(found)
		: (claims.map((one) => bareTitle(one, publisher, documentTitle)).find((one) => one.length > 3) ?? null)

	const url = addressOf(root, first(['og:url']))
	const micro = microdata(root, found)
	const sight = visibleDates(root, found)
	const all = (names: readonly string[]) => names.flatMap((name) => meta.get(name) ?? []).map(pageDate)
	const published = chosen([
		pageDate(stringOf(article?.['datePublished'])),
		...all(PUBLISHED.slice(0, 3)),
		micro.published,
		...all(PUBLISHED.slice(3)),
		pageDate(stringOf(article?.['dateCreated'])),
		pageDate(stringOf(article?.['uploadDate'])),
		sight.published,
		dayInAddress(url),
		...sight.marked.filter((date) => isZoned(date)),
	])
	const updated = chosen([
		pageDate(stringOf(article?.['dateModified'])),
		...all(UPDATED.slice(0, 2)),
		micro.updated,
		...all(UPDATED.slice(2)),
		sight.updated,
	])

	const told = article ? namesOf(article['author'] ?? article['creator'], byId) : []
	const tagged =
		AUTHOR.map((name) => meta.get(name) ?? []).find((values) => cleanAuthors(values, publisher).length > 0) ?? []
	const authors = [
		told
			.filter(({ name, types }) => !(types.includes('Organization') && publisher && isSame(name, publisher)))
			.map(({ name }) => name),
		tagged,
		micro.authors,
		authorsInSight(root, found),
	]
		.map((names) => cleanAuthors(names, publisher))
		.find((names) => names.length > 0)

	return {
		title: title || null,
		published,
		updated: updated && !(published && agree(updated, published)) ? updated : null,
		publisher,
		authors: authors ?? accountOf(title, publisher),
		language: languageOf(
			root,
			stringOf(article?.['inLanguage']) ?? first(['og:locale', 'content-language', 'language', 'dc.language']),
		),
		url,
		rights: first(['dc.rights', 'dcterms.rights', 'rights', 'copyright']),
		linked,
		heading: found,
	}
}

/** A page of a network that is one post has the name of its account for a title. */
const accountOf = (title: string | null, publisher: string | null): string[] =>
	title && publisher && NETWORK.test(publisher) && title.split(' ').length <= 6 ? [title] : []

/** "/2009/09/10/raid.html": many systems put the day of publication into the address. */
const dayInAddress = (url: string | null): string | null =>
	pageDate(
		/\/(\d{4})\/(\d{2})\/(\d{2})\//
			.exec(url ?? '')
			?.slice(1)
			.join('-'),
	)

/** The first, unless a later one says the same day more exactly. */
function chosen(dates: readonly (string | null)[]): string | null {
	const known = dates.filter((date) => date !== null)
	const [first] = known
	if (!first || isZoned(first)) return first ?? null
	const same = known.filter((date) => dayPart(date) === dayPart(first) && agree(date, first))
	return same.find(isZoned) ?? same.find((date) => date.includes('T')) ?? first
}

function headings(root: El, documentTitle: string | null): El[] {
	const all = elementsIn(root)
	const h1s = all.filter(
		(el) => (el.tag === 'h1' || (el.attrs['role'] === 'heading' && el.attrs['aria-level'] === '1')) && textOf(el),
	)
	return [
		...all
			.filter(({ attrs }) => /\bheadline\b/.test(attrs['itemprop'] ?? ''))
			.filter((el) => el.tag !== 'meta' && textOf(el)),
		...h1s,
		...all.filter(({ tag }) => tag === 'h2'),
		...all.filter((el) => ACTS_AS_HEADING.has(el.tag) && isPartOfTitle(el, documentTitle)),
	]
}

const ACTS_AS_HEADING = new Set(['h3', 'h4', 'b', 'strong', 'font', 'big', 'span', 'div', 'td', 'p', 'a'])

/** Pages without a fitting heading set their title in bold; the title of the document says it again, with the name of the site. */
function isPartOfTitle(el: El, documentTitle: string | null): boolean {
	const whole = documentTitle?.trim() ?? ''
	const words = textOf(el).trim()
	if (words.length < 15 || words.length >= whole.length || words.split(/\s+/).length < 4) return false
	return whole.startsWith(words) || whole.endsWith(words)
}

/** Of the article alone: not of comments, related items or its pictures. */
function microdata(
	root: El,
	title: El | null,
): { published: string | null; updated: string | null; authors: string[] } {
	const scope = articleAround(root, title)
	const heads = elementsIn(root).filter(({ tag, parent }) => tag === 'meta' && parent?.tag === 'head')
	const all = [...elementsIn(scope).filter((el) => !insideOther(el, scope)), ...heads]
	const of = (name: string) => all.filter((el) => (el.attrs['itemprop'] ?? '').split(/\s+/).includes(name))
	const value = (el: El) =>
		el.attrs['content'] ?? el.attrs['datetime'] ?? (el.tag === 'abbr' ? el.attrs['title'] : undefined) ?? textOf(el)
	const authors = of('author').map((el) => {
		const name = elementsIn(el).find(({ attrs }) => attrs['itemprop'] === 'name')
		return name ? value(name) : value(el)
	})
	return {
		published: pageDate(of('datePublished').map(value)[0]),
		updated: pageDate(of('dateModified').map(value)[0]),
		authors,
	}
}

function insideOther(el: El, scope: El): boolean {
	for (let one = el.parent; one && one !== scope; one = one.parent) {
		if (
			/comment|imageobject|videoobject|liveblogupdate/i.test(
				`${one.attrs['itemtype'] ?? ''} ${one.attrs['itemprop'] ?? ''}`,
			)
		)
			return true
		if (one.tag === 'aside') return true
	}
	return false
}

function articleAround(root: El, title: El | null): El {
	for (let one = title; one; one = one.parent)
		if (one.tag === 'article' || one.tag === 'main' || /article|posting/i.test(one.attrs['itemtype'] ?? '')) return one
	return root
}

function languageOf(root: El, told: string | null): string | null {
	const html = elementsIn(root).find(({ tag }) => tag === 'html')
	const code = /^[a-z]{2}/i.exec(html?.attrs['lang'] ?? html?.attrs['xml:lang'] ?? told ?? '')
	return code ? code[0].toLowerCase() : null
}

/** Servers refuse longer ones; a page that gives one does not mean its own. */
const LONGEST_ADDRESS = 4096

/** The address that the page gives itself; one without a path is that of its site and names no report. */
function addressOf(root: El, shared: string | null): string | null {
	const canonical = elementsIn(root).find(
		({ tag, attrs }) => tag === 'link' && /\bcanonical\b/i.test(attrs['rel'] ?? ''),
	)
	for (const href of [canonical?.attrs['href'], shared]) {
		try {
			const url = new URL(href ?? '')
			const address = url.href.replace(/#.*$/, '')
			const isOfPage = /^https?:$/.test(url.protocol) && url.pathname.length > 1 && !url.username
			if (isOfPage && address.length <= LONGEST_ADDRESS) return address
		} catch {}
	}
	return null
}
