/** What an input is: by its name which door reads it, by its bytes whether it is text at all. */

/** The opening bytes as Latin-1 characters, and what they say. */
const MAGIC: readonly (readonly [opening: string, what: string])[] = [
	['%PDF-', 'a PDF file'],
	['PK\x03\x04', 'a ZIP archive (or a .docx, .xlsx or .wacz)'],
	['\x1f\x8b', 'a gzip archive'],
	['\xd0\xcf\x11\xe0', 'an old Office file'],
	['\x89PNG', 'a picture'],
	['\xff\xd8\xff', 'a picture'],
	['GIF8', 'a picture'],
	['SQLite format 3', 'an SQLite database'],
]

/** What format it is, when that is one that text intake does not read; null for anything that can be text. */
export function knownFormat(bytes: Uint8Array): string | null {
	const opening = String.fromCharCode(...bytes.subarray(0, 64))
	return MAGIC.find(([magic]) => opening.startsWith(magic))?.[1] ?? null
}

/** True when the decoded text has NULs, or more than a few other characters that nobody types. */
export function isBinary(text: string): boolean {
	if (text.includes('\0')) return true
	const sample = text.slice(0, 100_000)
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
	const controls = sample.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0
	return controls > sample.length * 0.02
}

const TEXT = /\.(?:txt|text|md|html?|xhtml)$/i

/** What the name of a file says: a text, JSON Lines, the description beside a report, or nothing we know. */
export function kindOfName(name: string): 'text' | 'lines' | 'beside' | 'other' {
	if (/\.meta\.json$/i.test(name)) return 'beside'
	if (/\.(?:jsonl|ndjson)$/i.test(name)) return 'lines'
	return TEXT.test(name) ? 'text' : 'other'
}

/** The name of the description beside a report: `a.meta.json` for `a.txt`. */
export const nameBeside = (name: string): string => `${name.replace(TEXT, '')}.meta.json`
