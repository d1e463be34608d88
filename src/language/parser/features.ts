/**
 * What the network sees of a word: numbers of rows in its tables. `tools/train/features.py` computes the same numbers
 * when training: change both or neither.
 */

const ASCII: Record<string, string> = {
	'\u2018': "'",
	'\u2019': "'",
	'\u201a': "'",
	'\u201b': "'",
	'`': "'",
	'\u201c': '"',
	'\u201d': '"',
	'\u201e': '"',
	'\u00ab': '"',
	'\u00bb': '"',
	'\u2010': '-',
	'\u2011': '-',
	'\u2012': '-',
	'\u2013': '-',
	'\u2212': '-',
	'\u2014': '--',
	'\u2026': '...',
}
const TYPOGRAPHIC = /[\u2018-\u201b`\u201c-\u201e\u00ab\u00bb\u2010-\u2014\u2212\u2026]/g

/** FNV-1a over UTF-16 code units, 32 bits, mixed once because rows are taken by remainder. */
export function hash(seed: number, text: string): number {
	let h = Math.imul(2166136261 ^ seed, 16777619)
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619)
	h ^= h >>> 15
	h = Math.imul(h, 0x85ebca6b)
	return (h ^ (h >>> 13)) >>> 0
}

/** Typographic quotes and dashes as ASCII ones; `` and '' as a double quote. */
function plain(form: string): string {
	if (form === '``' || form === "''") return '"'
	return form.replace(TYPOGRAPHIC, (c) => ASCII[c] ?? c)
}

const zeros = (text: string) => text.replace(/[0-9]/g, '0')

/** Classes of characters, runs cut to two: Baghdad Xxx, U.S. X.X., 107mm ddxx. */
function shape(form: string): string {
	let out = ''
	for (let i = 0; i < form.length; i++) {
		const c = form.charAt(i)
		const kind = c >= '0' && c <= '9' ? 'd' : c.toLowerCase() !== c ? 'X' : c.toUpperCase() !== c ? 'x' : c
		if (!(out.length >= 2 && out.at(-1) === kind && out.at(-2) === kind)) out += kind
	}
	return out
}

/** Texts that are hashed into the tables, in the order of the tables. */
export function hashedKeys(form: string): string[] {
	const bare = plain(form)
	const low = zeros(bare.toLowerCase())
	return [low, low.slice(-2), low.slice(-3), low.slice(-4), low.slice(0, 2), low.slice(0, 3), shape(bare)]
}

/** Keys under which a word vector is looked for, best first. */
export function vectorKeys(form: string): string[] {
	const low = plain(form).toLowerCase()
	const cut = low.lastIndexOf('-')
	if (cut > 0 && cut < low.length - 1) return [low, low.slice(cut + 1)]
	const even = zeros(low)
	return even === low ? [low] : [low, even]
}
