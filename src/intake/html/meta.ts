/** What a page says of itself: title, dates, publisher, authors, language, address. Each from the most exact place that has it. */

import { authorsInSight, cleanAuthors } from './authors.ts'
import { isZoned, pageDate } from './dates.ts'
import { type Linked, namesOf, readJsonLd, stringOf } from './json-ld.ts'
import { agree, bareTitle, heading, isSame } from './title.ts'
import { type El, elementsIn, squeezed, textOf } from './tree.ts'
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

const PUBLISHED = [
	'article:published_time',
	'article:published',
	'og:article:published_time',
	'og:published_time',
	'datepublished',
	'parsely-pub-date',
	'sailthru.date',
	'dc.date.issued',
	'dcterms.issued',
	'dc.date.created',
	'dcterms.created',
	'citation_publication_date',
	'publication_date',
	'publish-date',
	'publish_date',
	'publishdate',
	'pubdate',
	'pub_date',
	'published_date',
	'published-date',
	'cxenseparse:recs:publishtime',
	'article.published',
	'article_date_original',
	'originalpublicationdate',
	'dc.date',
	'dcterms.date',
	'date',
	'created',
	'displaydate',
	'og:pubdate',
	'rnews:datepublished',
	'news_date',
	'bt:pubdate',
	'iso-8601-publish-date',
	'ptime',
	'dat',
]
const UPDATED = [
	'article:modified_time',
	'article:modified',
	'og:updated_time',
	'og:article:modified_time',
	'og:modified_time',
	'datemodified',
	'dc.date.modified',
	'dcterms.modified',
	'last-modified',
	'lastmod',
	'last_modified',
	'last-updated',
	'revision_date',
	'article.updated',
	'updated',
	'modified',
	'cxenseparse:articlelastmodified',
	'bt:moddate',
	'utime',
]
const PUBLISHER = [
	'og:site_name',
	'article:publisher_name',
	'dc.publisher',
	'dcterms.publisher',
	'publisher',
	'cxenseparse:recs:publisher',
	'application-name',
	'apple-mobile-web-app-title',
	'al:android:app_name',
	'twitter:app:name:iphone',
]
const AUTHOR = [
	'author',
	'article:author',
	'og:article:author',
	'byl',
	'parsely-author',
	'sailthru.author',
	'dc.creator',
	'dcterms.creator',
	'dc.contributor',
	'cxenseparse:author',
	'citation_author',
	'article.author',
	'authors',
	'bt:author',
	'twitter:creator:name',
]

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
	const h1s = headings(root)
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
		authors: authors ?? [],
		language: languageOf(
			root,
			stringOf(article?.['inLanguage']) ?? first(['og:locale', 'content-language', 'language', 'dc.language']),
		),
		url: addressOf(root, first(['og:url'])),
		rights: first(['dc.rights', 'dcterms.rights', 'rights', 'copyright']),
		linked,
		heading: found,
	}
}

function metaTags(root: El): Map<string, string[]> {
	const tags = new Map<string, string[]>()
	for (const { tag, attrs } of elementsIn(root)) {
		if (tag !== 'meta' || attrs['itemprop']) continue
		const name = (attrs['property'] ?? attrs['name'] ?? attrs['http-equiv'] ?? '').trim().toLowerCase()
		const content = squeezed(attrs['content'] ?? '')
		if (name && content) tags.set(name, [...(tags.get(name) ?? []), content])
	}
	const parsely = pageJson(tags.get('parsely-page')?.[0])
	for (const [name, key] of [
		['parsely-pub-date', 'pub_date'],
		['parsely-author', 'author'],
		['parsely-title', 'title'],
	] as const)
		if (typeof parsely[key] === 'string' && !tags.has(name)) tags.set(name, [parsely[key]])
	return tags
}

function pageJson(written: string | undefined): Record<string, unknown> {
	try {
		return Object(JSON.parse(written ?? '{}'))
	} catch {
		return {}
	}
}

/** The first, unless a later one says the same day more exactly. */
function chosen(dates: readonly (string | null)[]): string | null {
	const known = dates.filter((date) => date !== null)
	const [first] = known
	if (!first || isZoned(first)) return first ?? null
	const same = known.filter((date) => dayPart(date) === dayPart(first) && agree(date, first))
	return same.find(isZoned) ?? same.find((date) => date.includes('T')) ?? first
}

function publisherOf(
	root: El,
	{ article, site, byId }: Linked,
	shared: string | null,
	documentTitle: string | null,
	heads: readonly string[],
	rights: string | undefined,
): string | null {
	const told = namesOf(article?.['publisher'] ?? article?.['sourceOrganization'], byId)[0]?.name
	const ours = stringOf(site?.['name'])
	const micro = elementsIn(root).find(({ attrs }) => /\bpublisher\b/.test(attrs['itemprop'] ?? ''))
	const microName = micro && (elementsIn(micro).find(({ attrs }) => attrs['itemprop'] === 'name') ?? null)
	const named = [told, shared, microName ? (microName.attrs['content'] ?? textOf(microName)) : null, ours].find(
		(name) => name && !/^https?:|^@/.test(name) && name.length < 80,
	)
	if (named) return squeezed(named).replace(/^www\./, '')
	const tail = siteIn(documentTitle ?? '', heads)
	const line =
		rights ??
		elementsIn(root)
			.filter(({ tag }) => tag === 'footer')
			.map(textOf)
			.join(' ')
	const holder =
		/(?:©|\(c\)|copyright)(?:\s*©)?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?\s*)?(?:by\s+)?([^.|·©,\n]{2,50}?)(?=\s*(?:[.|·,©]|\d{4}|all rights|$))/iu
			.exec(line)?.[1]
			?.trim()
	return tail ?? (holder && /^\p{Lu}/u.test(holder) ? holder : null) ?? null
}

/** "Title | Paper" or "Paper | Title": the part that is no heading of the page. */
function siteIn(title: string, heads: readonly string[]): string | null {
	const parts = title.split(/\s(?:\||–|—|::|»|·|-)\s+/).map((part) => part.trim())
	const site = heads.some((head) => isSame(head, parts.at(-1) ?? '')) ? parts[0] : parts.at(-1)
	return parts.length > 1 && site && site.length > 1 && site.length <= 40 ? site : null
}

function headings(root: El): El[] {
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
	]
}

/** Of the article alone: not of comments, related items or its pictures. */
function microdata(
	root: El,
	title: El | null,
): { published: string | null; updated: string | null; authors: string[] } {
	const scope = articleAround(root, title)
	const of = (name: string) =>
		elementsIn(scope).filter(
			(el) => (el.attrs['itemprop'] ?? '').split(/\s+/).includes(name) && !insideOther(el, scope),
		)
	const value = (el: El) => el.attrs['content'] ?? el.attrs['datetime'] ?? textOf(el)
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

/** The address that the page gives itself; one without a path is that of its site and names no report. */
function addressOf(root: El, shared: string | null): string | null {
	const canonical = elementsIn(root).find(
		({ tag, attrs }) => tag === 'link' && /\bcanonical\b/i.test(attrs['rel'] ?? ''),
	)
	for (const href of [canonical?.attrs['href'], shared]) {
		try {
			const url = new URL(href ?? '')
			if (/^https?:$/.test(url.protocol) && url.pathname.length > 1 && !url.username)
				return url.href.replace(/#.*$/, '')
		} catch {}
	}
	return null
}
