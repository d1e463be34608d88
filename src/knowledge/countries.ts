/**
 * Countries and what reports call them and their people. Case does not matter, except that "us" is a pronoun and "US" a country.
 * A word with two readings ("Georgia", "Congolese") yields the usual one and says what else it may be.
 */
import { Beginnings } from './beginnings.ts'
import { fold } from './fold.ts'
import { remembering } from './remember.ts'
import { CountryEntry, Metonym } from './schema.ts'
import { listOf, ownRows } from './table.ts'

export interface Demonym {
	readonly country: CountryEntry
	/** "Afghan": both; "Spanish": adjective; "Spaniard": noun. */
	readonly form: 'adjective' | 'noun' | 'both'
	readonly plural: boolean
	/** Other countries the word may belong to: "Dominican", "Congolese". */
	readonly alternatives: readonly CountryEntry[]
	readonly ambiguousWith: readonly string[]
}

export interface Countries {
	readonly all: readonly CountryEntry[]
	byIso2(code: string): CountryEntry | null
	byIso3(code: string): CountryEntry | null
	/** False only when no country, people or house of power can begin with this token: a quick no before the questions below. */
	mayBegin(token: string): boolean
	/** By any of its names. "US" in capitals only. */
	find(words: string | readonly string[]): CountryEntry | null
	/** What else a name may mean: 'place', 'person', 'word' or another country's code. */
	ambiguousWith(words: string): readonly string[]
	demonym(word: string | readonly string[]): Demonym | null
	metonym(words: string | readonly string[]): Metonym | null
	/** "Tehran" for a government: the country whose capital this is. */
	byCapital(words: string): CountryEntry | null
}

/** Written in lower case these are English words, not countries. */
const CAPITALS_ONLY = new Set([
	'us',
	'uk',
	'uae',
	'roc',
	'rok',
	'car',
	'drc',
	'prc',
	'ksa',
	'rsa',
	'gdr',
	'frg',
	'states',
	'emirates',
	'pdry',
	'sadr',
	'bih',
])

export const asWords = (words: string | readonly string[]): string =>
	typeof words === 'string' ? words : words.join(' ')

/** "U.S." and "US" are one; "the Congo" and "Congo" are one. */
export function countryKey(words: string): string {
	const dotless = words.replace(/\b(\p{L})\.(?=\p{L}\.|\p{L}\b|\s|$)\s?/gu, (_, letter: string) => letter)
	return fold(dotless).replace(/^the /, '')
}

const plural = (word: string): string =>
	/(?:s|sh|ch|ese)$/.test(word) ? word : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`

/** What a row of `countries.tsv` holds, ours or a project's. */
export function countryOfCells(cells: Readonly<Record<string, string | undefined>>): unknown {
	return {
		iso2: cells['iso2'],
		iso3: cells['iso3'],
		name: cells['name'],
		aliases: listOf(cells['aliases']),
		adjectives: listOf(cells['adjectives']),
		people: peopleOf(cells['people'] ?? '', listOf(cells['adjectives'])),
		capital: (cells['capital'] ?? '').split('|')[0]!,
		seats: (cells['capital'] ?? '').split('|').filter(Boolean),
		ambiguous: ambiguitiesOf(cells['ambiguous'] ?? ''),
		from: numberOr(cells['from']),
		to: numberOr(cells['to']),
		successor: cells['successor'] || null,
	}
}

/** Countries of the shipped table; those of a project come before them. */
export function loadCountries(
	table: Uint8Array,
	metonymTable: Uint8Array,
	project: readonly CountryEntry[] = [],
): Countries {
	const own = ownRows('countries.tsv', table, CountryEntry, ({ cells }) => countryOfCells(cells))
	const all = [...project, ...own.filter((entry) => !project.some((mine) => mine.iso2 === entry.iso2))]
	const metonyms = ownRows('metonyms.tsv', metonymTable, Metonym, ({ cells }) => ({
		words: cells['words'],
		country: cells['country'] || null,
		sector: cells['sector'],
		means: cells['means'],
	}))
	return lookUps(all, metonyms)
}

type Claims<T> = Map<string, { entry: CountryEntry; value: T }[]>

function lookUps(all: readonly CountryEntry[], metonyms: readonly Metonym[]): Countries {
	const iso2 = new Map(all.map((entry) => [entry.iso2, entry]))
	const iso3 = new Map(all.map((entry) => [entry.iso3, entry]))
	const capitals = new Map(
		all
			.filter((entry) => entry.to === null)
			.flatMap((entry) => entry.seats.map((seat): [string, CountryEntry] => [fold(seat), entry])),
	)
	const houses = new Map(metonyms.map((entry) => [fold(entry.words), entry]))
	const names: Claims<null> = new Map()
	const people: Claims<Pick<Demonym, 'form' | 'plural'>> = new Map()
	const meanings = new Map<string, string[]>()
	for (const entry of all) {
		for (const word of [entry.name, ...entry.aliases]) claim(names, countryKey(word), entry, null)
		for (const word of entry.adjectives) claim(people, countryKey(word), entry, { form: 'adjective', plural: false })
		for (const { singular, plural: many } of entry.people) {
			claim(people, countryKey(singular), entry, { form: 'noun', plural: false })
			if (many !== singular) claim(people, countryKey(many), entry, { form: 'noun', plural: true })
		}
		for (const [word, others] of Object.entries(entry.ambiguous)) {
			const key = countryKey(word)
			meanings.set(key, [...new Set([...(meanings.get(key) ?? []), ...others])])
		}
	}
	/** The usual reading first: whoever says the word more often means another country stands behind it. */
	const ranked = <T>(claims: Claims<T>, key: string): { entry: CountryEntry; value: T }[] => {
		const defers = ({ entry }: { entry: CountryEntry }): number =>
			Object.entries(entry.ambiguous).some(
				([word, others]) => countryKey(word) === key && others.some((code) => iso2.has(code)),
			)
				? 1
				: 0
		return [...(claims.get(key) ?? [])].sort((a, b) => defers(a) - defers(b))
	}
	const beginnings = new Beginnings([...names.keys(), ...people.keys(), ...houses.keys()])
	const find = remembering((text): CountryEntry | null => {
		const key = countryKey(text)
		return inWrongCase(key, text) ? null : (ranked(names, key)[0]?.entry ?? null)
	})
	const demonym = remembering((text): Demonym | null => {
		const key = countryKey(text)
		const claims = inWrongCase(key, text) ? [] : ranked(people, key)
		const first = claims[0]
		if (!first) return null
		const listed = meanings.get(key) ?? []
		const forms = new Set(claims.filter(({ entry }) => entry === first.entry).map(({ value }) => value.form))
		const rivals = [...claims.map(({ entry }) => entry), ...listed.flatMap((code) => iso2.get(code) ?? [])]
		return {
			country: first.entry,
			form: forms.size > 1 ? 'both' : first.value.form,
			plural: first.value.plural,
			alternatives: [...new Set(rivals)].filter((entry) => entry !== first.entry),
			ambiguousWith: listed.filter((meaning) => !iso2.has(meaning)),
		}
	})
	const metonym = remembering((text) => houses.get(fold(text).replace(/^the /, '')) ?? null)
	return {
		all,
		mayBegin: remembering((token) => beginnings.may(token)),
		byIso2: (code) => iso2.get(code) ?? null,
		byIso3: (code) => iso3.get(code) ?? null,
		find: (words) => find(asWords(words)),
		ambiguousWith(words) {
			const key = countryKey(words)
			const rivals = ranked(names, key)
				.slice(1)
				.map(({ entry }) => entry.iso2)
			const first = ranked(names, key)[0]?.entry.iso2
			return [...new Set([...rivals, ...(meanings.get(key) ?? [])])].filter((meaning) => meaning !== first)
		},
		demonym: (words) => demonym(asWords(words)),
		metonym: (words) => metonym(asWords(words)),
		byCapital: (words) => capitals.get(fold(words)) ?? null,
	}
}

function claim<T>(claims: Claims<T>, key: string, entry: CountryEntry, value: T): void {
	const list = claims.get(key)
	if (list) list.push({ entry, value })
	else claims.set(key, [{ entry, value }])
}

/** "us" is a pronoun, "Us" opens no sentence about America. */
function inWrongCase(key: string, text: string): boolean {
	if (key === 'us') return !/^(?:the |The |THE )?U\.?\s?S\.?$/.test(text)
	return CAPITALS_ONLY.has(key) && !/\p{Lu}/u.test(text)
}

function peopleOf(cell: string, adjectives: readonly string[]): { singular: string; plural: string }[] {
	if (cell === '-') return []
	const nouns = cell === '' ? adjectives.filter((word) => !/(?:ish|ch|ic|^U\.?[SK])$/.test(word)) : listOf(cell)
	return nouns.map((noun) => {
		const [singular, many] = noun.split(':')
		return { singular: singular!, plural: many ?? plural(singular!) }
	})
}

function ambiguitiesOf(cell: string): Record<string, string[]> {
	const found: Record<string, string[]> = {}
	for (const part of listOf(cell)) {
		const [word, meaning] = part.split('=')
		const list = found[word!] ?? []
		list.push(meaning ?? '')
		found[word!] = list
	}
	return found
}

const numberOr = (cell: string | undefined): number | null => (cell ? Number(cell) : null)
