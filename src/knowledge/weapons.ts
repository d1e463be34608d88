/**
 * Weapons and what carries them: words to a kind and to how the field's schemes name it. Calibres ("107mm", "7.62") are read by pattern.
 */
import { asWords } from './countries.ts'
import { PhraseTable } from './phrases.ts'
import { WeaponEntry } from './schema-words.ts'
import { ownRows } from './table.ts'

export interface Calibre {
	/** As written. */
	readonly words: string
	readonly value: number
	readonly unit: 'mm' | 'inch' | 'gauge'
}

export interface WeaponMatch {
	readonly length: number
	readonly entry: WeaponEntry
}

export interface Weapons {
	readonly all: readonly WeaponEntry[]
	find(words: string | readonly string[]): WeaponEntry | null
	/** Lemmas as the language floor gives them: lower case except for names; `end` is where the last may stand. */
	longestMatch(lemmas: readonly string[], i: number, end?: number): WeaponMatch | null
	/** The calibre that stands at the beginning of these words; null for none. */
	calibre(words: string): Calibre | null
}

export function loadWeapons(table: Uint8Array): Weapons {
	const all = ownRows('weapons.tsv', table, WeaponEntry, ({ cells }) => ({
		...cells,
		platform: cells['platform'] === 'yes',
		mucInstrument: cells['mucInstrument'] ?? '',
	}))
	const phrases = new PhraseTable<WeaponEntry>()
	for (const entry of all) phrases.add(entry.words, entry)
	const pick = (entries: readonly WeaponEntry[], text: string): WeaponEntry | null =>
		entries.find((entry) => caseFits(entry.words, text)) ?? null
	return {
		all,
		find(words) {
			const text = asWords(words)
			return (
				pick(phrases.get(text), text) ??
				singulars(text)
					.map((word) => pick(phrases.get(word), word))
					.find((entry) => entry !== null) ??
				null
			)
		},
		longestMatch(lemmas, i, end) {
			const found = phrases.longest(lemmas, i, (entries, text) => pick(entries, text) !== null, end)
			return found ? { length: found.length, entry: pick(found.values, found.text)! } : null
		},
		calibre,
	}
}

/** "Javelin" is a missile, a javelin is not; "TOW" is one, "tow" is not; "ak-47" can be nothing else. */
function caseFits(written: string, text: string): boolean {
	if (/\d/.test(written) || written.includes(' ') || written === written.toLowerCase()) return true
	const capitals = written.replace(/[^\p{L}]/gu, '')
	if (capitals === capitals.toUpperCase())
		return text.replace(/[^\p{L}]/gu, '') === capitals || /^\p{Lu}{2,}s$/u.test(text)
	return /^\p{Lu}/u.test(text)
}

function singulars(text: string): string[] {
	if (!/s$/.test(text) || text.length < 4) return []
	return [
		text.slice(0, -1),
		...(text.endsWith('es') ? [text.slice(0, -2)] : []),
		...(text.endsWith('ies') ? [`${text.slice(0, -3)}y`] : []),
	]
}

const MILLIMETRES =
	/^(\d{1,3}(?:\.\d{1,2})?)(?:[-\s]?(?:mm|millimet(?:er|re))|\s?x\s?\d{2,3}(?:mm)?)(?:[-\s]cali(?:ber|bre))?\b/iu
const INCHES = /^(?:0?\.(\d{2,3})|(\d{2})(?=[-\s]cali))(?:[-\s]cali(?:ber|bre))?\b/iu
const BARE = /^(5\.45|5\.56|7\.62|12\.7|14\.5)\b/u
const GAUGE = /^(\d{1,2})[-\s]gauge\b/iu

function calibre(words: string): Calibre | null {
	const millimetres = MILLIMETRES.exec(words) ?? BARE.exec(words)
	if (millimetres) return { words: millimetres[0], value: Number(millimetres[1]), unit: 'mm' }
	const inches = INCHES.exec(words)
	if (inches) return { words: inches[0], value: Number(`0.${inches[1] ?? inches[2]}`), unit: 'inch' }
	const gauge = GAUGE.exec(words)
	return gauge ? { words: gauge[0], value: Number(gauge[1]), unit: 'gauge' } : null
}
