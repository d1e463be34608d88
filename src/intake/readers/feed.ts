/**
 * Feeds: RSS, RDF, Atom, JSON Feed. Each entry is a report of its own, under its own address; what the feed says of itself stands where
 * the entry says nothing. An entry is kept as a JSON line, so that a feed that is read again and again is kept once.
 */
import { parseFeed } from 'feedsmith'
import { bareAddress } from '../bare.ts'
import type { GivenReport } from '../given.ts'
import { pageDate } from '../html/dates.ts'
import { decodePage } from '../html/encoding.ts'
import { unescaped } from '../html/json-ld.ts'
import { type FileInput, type Input, inputProblem } from '../input.ts'

const MOST_ENTRIES = 10_000
/** Names of its own that a document declares can stand for texts without end. None that a feed needs are declared in it. */
const DECLARES = /<!ENTITY/i

export function* readFeed(bytes: Uint8Array, file: FileInput): Generator<Input> {
	const { from, name, kind: _, chunks: __, ...more } = file
	const { text } = decodePage(bytes, file.charset)
	if (DECLARES.test(text.slice(0, 100_000)))
		return yield inputProblem(
			'intake/entities',
			from,
			'The feed declares names of its own (<!ENTITY …>), which can be made to unpack without end. It was not read.',
		)
	let entries: readonly GivenReport[]
	try {
		entries = entriesOf(parseFeed(text.replace(/^\s+/, '')) as Parsed)
	} catch (error) {
		return yield inputProblem(
			'intake/damaged',
			from,
			`The feed cannot be read (${(error as Error).message.slice(0, 120)}).`,
		)
	}
	if (entries.length === 0) return yield inputProblem('intake/empty', from, 'The feed has no entries.', 'note')
	for (const [i, entry] of entries.slice(0, MOST_ENTRIES).entries())
		yield { ...more, kind: 'line', from: entry.url ?? `${from}#${i + 1}`, line: JSON.stringify(entry) }
	if (entries.length > MOST_ENTRIES)
		yield inputProblem(
			'intake/too-large',
			from,
			`The feed has ${entries.length} entries; the first ${MOST_ENTRIES} were read.`,
			'warning',
		)
}

/* As feedsmith gives them, the parts that are read here. ------------------------------------------------------- */

interface Words {
	readonly value?: string
	readonly type?: string
}
interface Person {
	readonly name?: string
}
interface DublinCore {
	readonly creators?: readonly string[]
	readonly dates?: readonly string[]
	readonly languages?: readonly string[]
	readonly rights?: readonly string[]
}
interface RssItem {
	readonly title?: string
	readonly link?: string
	readonly description?: string
	readonly pubDate?: string
	readonly guid?: { readonly value?: string; readonly isPermaLink?: boolean }
	readonly authors?: readonly (string | Person)[]
	readonly content?: { readonly encoded?: string }
	readonly dc?: DublinCore
}
interface Rss {
	readonly title?: string
	readonly language?: string
	readonly copyright?: string
	readonly dc?: DublinCore
	readonly items?: readonly RssItem[]
}
interface AtomEntry {
	readonly id?: string
	readonly title?: string | Words
	readonly links?: readonly { readonly href?: string; readonly rel?: string }[]
	readonly published?: string
	readonly updated?: string
	readonly authors?: readonly Person[]
	readonly rights?: string | Words
	readonly content?: string | Words
	readonly summary?: string | Words
}
interface Atom {
	readonly title?: string | Words
	readonly rights?: string | Words
	readonly authors?: readonly Person[]
	readonly xml?: { readonly lang?: string }
	readonly entries?: readonly AtomEntry[]
}
interface JsonItem {
	readonly id?: string
	readonly url?: string
	readonly title?: string
	readonly content_html?: string
	readonly content_text?: string
	readonly summary?: string
	readonly date_published?: string
	readonly date_modified?: string
	readonly authors?: readonly Person[]
	readonly language?: string
}
interface Json {
	readonly title?: string
	readonly language?: string
	readonly authors?: readonly Person[]
	readonly items?: readonly JsonItem[]
}
type Parsed =
	| { readonly format: 'rss' | 'rdf'; readonly feed: Rss }
	| { readonly format: 'atom'; readonly feed: Atom }
	| { readonly format: 'json'; readonly feed: Json }

function entriesOf(parsed: Parsed): GivenReport[] {
	switch (parsed.format) {
		case 'rss':
		case 'rdf':
			return (parsed.feed.items ?? []).map((item) => fromRss(item, parsed.feed))
		case 'atom':
			return (parsed.feed.entries ?? []).map((entry) => fromAtom(entry, parsed.feed))
		case 'json':
			return (parsed.feed.items ?? []).map((item) => fromJson(item, parsed.feed))
	}
}

function fromRss({ title, link, description, pubDate, guid, authors, content, dc }: RssItem, feed: Rss): GivenReport {
	const isLink = guid?.isPermaLink !== false && /^https?:/i.test(guid?.value ?? '')
	return entry({
		title,
		publisher: feed.title,
		author: people([...(authors ?? []), ...(dc?.creators ?? [])]),
		url: link ?? (isLink ? guid?.value : undefined),
		id: guid?.value,
		published: pubDate ?? dc?.dates?.[0],
		language: dc?.languages?.[0] ?? feed.language,
		rights: dc?.rights?.[0] ?? feed.copyright ?? feed.dc?.rights?.[0],
		html: content?.encoded ?? description,
	})
}

function fromAtom(item: AtomEntry, feed: Atom): GivenReport {
	const link = item.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? item.links?.[0]
	const content = item.content ?? item.summary
	const isPlain = typeof content === 'string' || (content?.type ?? 'text') === 'text'
	return entry({
		title: plain(item.title),
		publisher: plain(feed.title),
		author: people(item.authors ?? feed.authors ?? []),
		url: link?.href,
		id: item.id,
		published: item.published ?? item.updated,
		updated: item.updated,
		language: feed.xml?.lang,
		rights: plain(item.rights ?? feed.rights),
		...(isPlain ? { text: plain(content) } : { html: plain(content) }),
	})
}

function fromJson(item: JsonItem, feed: Json): GivenReport {
	return entry({
		title: item.title,
		publisher: feed.title,
		author: people(item.authors ?? feed.authors ?? []),
		url: item.url ?? (/^https?:/i.test(item.id ?? '') ? item.id : undefined),
		id: item.id,
		published: item.date_published ?? item.date_modified,
		updated: item.date_modified,
		language: item.language ?? feed.language,
		...(item.content_html ? { html: item.content_html } : { text: item.content_text ?? item.summary }),
	})
}

type Loose = { readonly [F in keyof GivenReport]?: GivenReport[F] | undefined }

/** What it has, with dates as they are kept and addresses without the marks of who sent the reader. */
function entry({ published, updated, url, title, text, html, ...rest }: Loose): GivenReport {
	const all = {
		...rest,
		title: title && unescaped(title.replace(/<[^>]*>/g, '')),
		url: url && /^https?:\/\//i.test(url.trim()) ? bareAddress(url.trim()) : undefined,
		published: pageDate(published),
		updated: updated === published ? undefined : pageDate(updated),
		html,
	}
	const said = Object.fromEntries(Object.entries(all).filter(([, value]) => value))
	return { ...said, text: text ?? '' }
}

const plain = (words: string | Words | undefined): string | undefined =>
	typeof words === 'string' ? words : words?.value

/** "name@example.org (Ilva Dorn)" is how RSS writes people. */
function people(all: readonly (string | Person)[]): string | undefined {
	const names = all.map((one) => (typeof one === 'string' ? (/\(([^)]+)\)/.exec(one)?.[1] ?? one) : one.name)?.trim())
	return names.filter((name) => name && !name.includes('@')).join(', ') || undefined
}
