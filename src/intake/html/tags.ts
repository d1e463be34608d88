/** Meta tags by their names in lower case, and which of those names sites use for what, the most exact first. */
import { type El, elementsIn, squeezed } from './tree.ts'

/** Sites on which others publish. */
export const NETWORK =
	/^(?:facebook|telegram|twitter|x|x \(formerly twitter\)|instagram|mastodon|bluesky(?: social)?|threads|vk|tiktok|reddit)$/i

export const PUBLISHED = [
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
export const UPDATED = [
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
export const PUBLISHER = [
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
export const AUTHOR = [
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

export function metaTags(root: El): Map<string, string[]> {
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
