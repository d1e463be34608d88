/** The one place that tells formats: by how the bytes open, and by the name only where bytes do not say. */
import { isWebPage } from './html/encoding.ts'

/** Formats that are read. `text` is what is left; `page` is a web page. */
export type Format =
	| 'text'
	| 'page'
	| 'lines'
	/** A list of JSON records. */
	| 'records'
	| 'feed'
	| 'pdf'
	| 'zip'
	| 'gzip'
	| 'warc'
	| 'mail'
	| 'mbox'
	| 'csv'
	| 'parquet'

/** One that is known and not read, in words. */
export interface Foreign {
	readonly what: string
}

/** The opening bytes as Latin-1 characters, and what they say. */
const MAGIC: readonly (readonly [opening: string, is: Format | Foreign])[] = [
	['%PDF-', 'pdf'],
	['PK\x03\x04', 'zip'],
	['PK\x05\x06', 'zip'],
	['\x1f\x8b', 'gzip'],
	['WARC/', 'warc'],
	['PAR1', 'parquet'],
	['\xd0\xcf\x11\xe0', { what: 'an old Office file' }],
	['{\\rtf', { what: 'an RTF file' }],
	['\x89PNG', { what: 'a picture' }],
	['\xff\xd8\xff', { what: 'a picture' }],
	['GIF8', { what: 'a picture' }],
	['RIFF', { what: 'a picture or a recording' }],
	['SQLite format 3', { what: 'an SQLite database' }],
	['Rar!', { what: 'a RAR archive' }],
	["7z\xbc\xaf'\x1c", { what: 'a 7z archive' }],
	['\x28\xb5\x2f\xfd', { what: 'a file packed by zstd' }],
	['BZh', { what: 'a file packed by bzip2' }],
	['\xfd7zXZ', { what: 'a file packed by xz' }],
]

/** As many bytes as are looked at. */
export const OPENING = 65_536

/** What a file is. A name that says otherwise than the bytes is not believed; among texts it tells lines and tables. */
export function formatOf(opening: Uint8Array, name: string): Format | Foreign {
	const head = new TextDecoder('latin1').decode(opening.subarray(0, 8192))
	// Some writers of PDF put a line of their own before it.
	if (head.slice(0, 1024).includes('%PDF-') && /^[\x20-\x7e\s]{0,1000}%PDF-|^\W{0,40}%PDF-/.test(head)) return 'pdf'
	// The decoder's Latin-1 is windows-1252, in which these bytes would be other characters.
	const first = String.fromCharCode(...opening.subarray(0, 32))
	for (const [magic, is] of MAGIC) {
		if (!first.startsWith(magic)) continue
		return is === 'gzip' && /\.warc(?:\.gz)?$/i.test(name) ? 'warc' : is
	}
	const text = head.replace(/^(?:ï»¿)?\s*/, '')
	if (/\.(?:jsonl|ndjson)$/i.test(name)) return 'lines'
	if (isFeed(text)) return 'feed'
	if (/\.json$/i.test(name) && /^\[\s*\{/.test(text)) return 'records'
	// Standard input has no name.
	if (name === '-' && /^\{\s*"/.test(text)) return 'lines'
	if (isWebPage(opening)) return 'page'
	if (/^<\?xml\s/i.test(text)) return { what: 'XML of a kind that is not known' }
	if (/^From \S+ .*\b\d{2}:\d{2}(?::\d{2})?\b.*\d{4}/.test(text) && isMail(text.slice(text.indexOf('\n') + 1)))
		return 'mbox'
	if (/\.(?:csv|tsv)$/i.test(name)) return 'csv'
	if (isMail(text) || (/\.eml$/i.test(name) && /^[\w-]+:/.test(text))) return 'mail'
	return 'text'
}

const ROOT =
	/^(?:<\?xml[^>]{0,200}\?>|<!--[\s\S]{0,2000}?-->|<\?[^>]{0,400}\?>|<!DOCTYPE[^[>]{0,400}(?:\[[\s\S]{0,6000}?\]\s*)?>|\s)*<(?:\w+:)?(?:rss|feed|rdf)\b/i

function isFeed(text: string): boolean {
	return (
		ROOT.test(text) ||
		(text.startsWith('{') && /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/.test(text))
	)
}

/** Lines of a header to an empty line, three of them such as letters have. */
function isMail(text: string): boolean {
	const header = text.split(/\r?\n\r?\n/, 1)[0]!
	const lines = header.split(/\r?\n/)
	if (!lines.every((line) => /^(?:[!-9;-~]+:|[ \t])/.test(line))) return false
	const known = lines.filter((line) =>
		/^(?:from|to|subject|date|message-id|received|return-path|mime-version|content-type|delivered-to|reply-to|x-[\w-]+|dkim-signature):/i.test(
			line,
		),
	)
	return known.length >= 3 && /^(?:from|date|message-id|received):/im.test(header)
}

/** In words, for who can take only text: a format whose bytes are none. */
export function packedIn(bytes: Uint8Array): string | null {
	const format = formatOf(bytes.subarray(0, OPENING), '')
	if (typeof format === 'object') return format.what
	return PACKED[format] ?? null
}

const PACKED: { readonly [F in Format]?: string } = {
	pdf: 'a PDF file',
	zip: 'a ZIP archive (or a .docx, .xlsx or .wacz)',
	gzip: 'a gzip archive',
	parquet: 'a Parquet file',
}

/** True when the decoded text has NULs, or more than a few other characters that nobody types. */
export function isBinary(text: string): boolean {
	if (text.includes('\0')) return true
	const sample = text.slice(0, 100_000)
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
	const controls = sample.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0
	return controls > sample.length * 0.02
}

const READ =
	/\.(?:txt|text|md|html?|xhtml|shtml|xml|rss|atom|jsonl|ndjson|pdf|docx|xlsx|zip|wacz|warc|warc\.gz|eml|mbox|mbx|csv|tsv|parquet|(?:txt|html?|jsonl|ndjson|mbox|csv|tsv|xml)\.gz)$/i
/** What may be a feed: read when it is one. */
const MAYBE = /\.json$/i

/** What the name of a file in a folder says: read it, look whether it is a feed, it describes the report beside it, or pass it by. */
export function kindOfName(name: string): 'read' | 'maybe' | 'beside' | 'other' {
	if (/\.meta\.json$/i.test(name)) return 'beside'
	if (READ.test(name)) return 'read'
	return MAYBE.test(name) ? 'maybe' : 'other'
}

/** The name of the description beside a report: `a.meta.json` for `a.txt`. */
export const nameBeside = (name: string): string => `${name.replace(READ, '')}.meta.json`

/** Whether a file of this name can only be one report, unless its name lies. */
export const holdsOne = (name: string): boolean => /\.(?:txt|text|md|html?|xhtml|shtml|pdf|docx)$/i.test(name)
