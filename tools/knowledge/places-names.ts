/** Which spellings of a place are worth a key in the gazetteer. */
import { foldOrNull, withoutArticle } from '../../src/knowledge/fold.ts'
import type { PlaceKind } from '../../src/knowledge/places-layout.ts'

export interface Draft {
	readonly number: number
	readonly name: string
	readonly kind: PlaceKind
	readonly code: string
	readonly lat: number
	readonly lon: number
	readonly population: number
	/** Metres, for areas. */
	readonly uncertainty: number
	readonly keys: readonly string[]
}

/** Where a leading "Al" is an article that newspapers drop. */
const ARTICLE_COUNTRIES = new Set(
	'AE BH DJ DZ EG EH ER IL IQ IR JO KW LB LY MA ML MR NE OM PS QA SA SD SO SY TD TN YE'.split(' '),
)

/** Small towns here have alternates that are mostly translations nobody prints in English; their own names stay. */
const PLAIN_COUNTRIES = new Set(
	'US GB DE FR IT ES CH AT BE NL CZ SK HU PL PT SE NO DK FI CA AU NZ JP RO LU LI SI EE LV LT IE IS'.split(' '),
)

/** Hamlets below this are left out there: hardly ever in our news, and the source of most false friends ("Of", "March", "Reading"). */
const FEWEST = 1000
const DENSE_COUNTRIES = new Set(
	'US GB DE FR IT ES CH AT BE NL CZ SK HU PT SE NO DK CA AU NZ JP LU LI SI IE IS'.split(' '),
)

/** False for a hamlet of a densely listed country that is no seat of anything. */
export function isWorthKeeping(country: string, population: number, kind: PlaceKind): boolean {
	return (
		population >= FEWEST ||
		!DENSE_COUNTRIES.has(country) ||
		kind === 'admin1-seat' ||
		kind === 'admin2-seat' ||
		kind === 'capital'
	)
}

const GENERIC = new Set(
	(
		'province region state district department departamento governorate oblast county municipality prefecture division zone canton parish territory ' +
		'provincia distrito regency city autonomous republic kray krai rayon raion county council muhafazat wilaya shahrestan of the de del la du des'
	).split(' '),
)

export function keysOf(name: string, others: readonly string[], country: string, population: number): string[] {
	const keys = new Set<string>()
	const add = (words: string): void => {
		const key = foldOrNull(words)
		if (key === null || key.length < 2 || key.length > 60) return
		keys.add(key)
		const bare = ARTICLE_COUNTRIES.has(country) ? withoutArticle(key) : null
		if (bare !== null && bare.length > 2) keys.add(bare)
	}
	add(name)
	const few = population < 15000 && PLAIN_COUNTRIES.has(country)
	for (const other of others) {
		if (/^[A-Z]{3}$/.test(other) || /\d/.test(other) || /^\P{Lu}/u.test(other)) continue
		if (few && other !== others[0]) continue
		add(other)
	}
	return [...keys]
}

/** "Maidan Wardak Province" is also asked for as "Maidan Wardak"; "Departamento del Cauca" as "Cauca". */
export function areaKeysOf(name: string, country: string): string[] {
	const keys = new Set(keysOf(name, [], country, 0))
	for (const key of [...keys]) {
		const words = key.split(' ')
		while (words.length > 1 && GENERIC.has(words.at(-1)!)) words.pop()
		while (words.length > 1 && GENERIC.has(words[0]!)) words.shift()
		const bare = words.join(' ')
		if (bare.length > 2 && !GENERIC.has(bare)) for (const more of keysOf(bare, [], country, 0)) keys.add(more)
	}
	return [...keys]
}
