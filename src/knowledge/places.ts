/**
 * Names of places to entries with coordinates, best known first. Spelling is forgiving (accents, hyphens, "al-" or not);
 * which of several towns a report means is decided in resolve-place.ts.
 */
import type { Countries } from './countries.ts'
import { ARTICLES, fold, withoutArticle } from './fold.ts'
import type { Gazetteer } from './gazetteer.ts'
import { metresBetween } from './geometry.ts'
import type { PlaceEntry } from './schema.ts'

export interface Places {
	/**
	 * All entries of that name, the likeliest first; empty for a name that is nearly always an ordinary word ("March", "Said"),
	 * unless the words around it say `surely` that a place is meant ("in the town of Hit").
	 */
	find(name: string, surely?: boolean): readonly PlaceEntry[]
	/** The longest run of words from `i` on that is a name; null for none. */
	longestMatch(
		words: readonly string[],
		i: number,
		surely?: boolean,
	): { readonly length: number; readonly entries: readonly PlaceEntry[] } | null
	near(lat: number, lon: number, km: number): readonly { readonly place: PlaceEntry; readonly metres: number }[]
	/** How well known an entry is, about 0 to 10: what `find` sorts by. */
	prominence(place: PlaceEntry, name?: string): number
	/** True for a town's name that is mostly an ordinary word, a first name or a nationality ("March", "Said", "Police"). */
	isFalseFriend(name: string): boolean
}

const LONGEST_NAME = 6
const KEPT = 40

/** In factors of ten of population: a capital of 100,000 is as well known as a town of three million. */
const BONUS: Partial<Record<PlaceEntry['kind'], number>> = {
	country: 8,
	continent: 8,
	capital: 1.5,
	'admin1-seat': 0.6,
	'admin2-seat': 0.1,
	admin1: -1.2,
	admin2: -2.2,
	section: -0.8,
	base: 3.5,
	airport: 3,
	ruin: -2,
	settlement: -0.5,
}
/** Seas, regions and bases are listed because reports name them. */
const LISTED = 5.5
const AMBIGUOUS = 2
/** An entry's own name counts more than one of its other spellings. */
const OWN_NAME = 1

const GENERIC_TAIL =
	/^(.+?) (?:province|governorate|district|department|state|region|county|oblast|municipality|prefecture|division|canton|city|town|village)$/
const GENERIC_HEAD =
	/^(?:the )?(?:province|governorate|district|department|state|region|county|municipality|city|town|village) of (.+)$/
const GENERIC_WORD =
	/^(?:province|governorate|district|department|state|region|county|oblast|municipality|prefecture|division|canton|city|town|village)$/i
const AREA_WORD =
	/\b(?:province|governorate|district|department|state|region|county|oblast|municipality|prefecture|division|canton)\b/

export interface PlaceSources {
	readonly gazetteer: Gazetteer
	readonly countries: Countries
	/** Countries, continents, and regions of ours. */
	readonly ours: readonly PlaceEntry[]
	/** A project's own entries: they come first, and replace what has the same name and country. */
	readonly project: readonly PlaceEntry[]
	readonly falseFriends: ReadonlySet<string>
	/** Folded spelling to the number of a gazetteer entry: counts as a name of its own. */
	readonly spellings: ReadonlyMap<string, number>
}

export function makePlaces(sources: PlaceSources): Places {
	const own = byName(sources.project)
	const ours = byName(sources.ours)
	const cache = new Map<string, readonly PlaceEntry[]>()
	const openers = openersOf([
		...own.keys(),
		...ours.keys(),
		...sources.spellings.keys(),
		...sources.countries.all.flatMap((country) => [country.name, ...country.aliases].map(fold)),
	])

	const spelled = (key: string): number[] => {
		const number = sources.spellings.get(key)
		return number === undefined ? [] : [number]
	}
	const numbersOf = (key: string): number[] => [
		...new Set([...spelled(key), ...sources.gazetteer.numbersOf(key).slice(0, KEPT)]),
	]

	function exact(key: string): PlaceEntry[] {
		const mine = own.get(key) ?? []
		const listed = [...(ours.get(key) ?? []), ...numbersOf(key).map((n) => sources.gazetteer.entry(n))]
		return [
			...mine,
			...listed.filter(
				(place) => !mine.some((other) => other.country === place.country && fold(other.name) === fold(place.name)),
			),
		]
	}

	function lookUp(key: string): PlaceEntry[] {
		const found = exact(key)
		const bare = withoutArticle(key)
		if (found.length === 0 && bare !== null) found.push(...exact(bare))
		if (found.length > 0) return found
		const head = GENERIC_TAIL.exec(key)?.[1] ?? GENERIC_HEAD.exec(key)?.[1]
		if (!head) return []
		const inner = lookUp(head)
		const areas = AREA_WORD.test(key)
			? inner.filter((place) => place.kind.startsWith('admin') && !place.kind.endsWith('seat'))
			: inner
		return areas.length > 0 ? areas : inner
	}

	/** "Georgia" is a country first, but not by much. */
	const known = (place: PlaceEntry, name?: string): number => {
		const score = prominence(place, name)
		if (name === undefined) return score
		if (place.kind === 'country')
			return sources.countries.ambiguousWith(name).includes('place') ? score - AMBIGUOUS : score
		const [number] = spelled(fold(name))
		return number !== undefined && sources.gazetteer.entry(number).id === place.id && !isOwnName(place.name, name)
			? score + OWN_NAME
			: score
	}

	function find(name: string, surely = false): readonly PlaceEntry[] {
		const asked = surely ? `${name}!` : name
		const before = cache.get(asked)
		if (before) return before
		const found = look(name, surely)
		if (cache.size > 50_000) cache.clear()
		cache.set(asked, found)
		return found
	}

	function look(name: string, surely: boolean): readonly PlaceEntry[] {
		const key = fold(name)
		// Two letters are an abbreviation of something else far more often than the towns of Us, Eu and Of.
		if (!surely && key.length < 3 && !own.has(key) && !sources.countries.find(name)) return []
		let found: PlaceEntry[] = []
		if (surely || own.has(key) || sources.spellings.has(key) || !sources.falseFriends.has(key)) found = lookUp(key)
		const country = sources.countries.find(name)
		const part =
			country &&
			key !== fold(country.name) &&
			found.some((place) => place.kind === 'admin1' && place.country === country.iso2 && isOwnName(place.name, name))
		// England and Zanzibar are parts of a country, though their people are its people.
		const point = country && !part ? ours.get(`= ${country.successor ?? country.iso2}`)?.[0] : undefined
		if (point) found = [point, ...found.filter((place) => place.id !== point.id)]
		const unique = [...new Map(found.map((place) => [place.id, place])).values()]
		if (unique.length < 2) return unique
		const score = new Map(unique.map((place) => [place, known(place, name) + (place.id.startsWith('own:') ? 100 : 0)]))
		return unique.sort((a, b) => score.get(b)! - score.get(a)! || (a.id < b.id ? -1 : 1))
	}

	/** How many words from `i` on can still be one name: a cheap bound, so that most words cost one look. */
	function reach(words: readonly string[], i: number): number {
		const most = Math.min(LONGEST_NAME, words.length - i)
		let length = 1
		while (length < most && mayGoOn(words, i, length)) length++
		return length
	}

	function mayGoOn(words: readonly string[], i: number, length: number): boolean {
		// The added letter makes the words fold as the beginning of a longer name: "Saint" as "St".
		const key = fold(`${words.slice(i, i + length).join(' ')} x`).slice(0, -2)
		if (key === '') return false
		if (
			ARTICLES.has(key) ||
			/^(?:the )?(?:province|governorate|district|department|state|region|county|municipality|city|town|village)(?: of)?$/.test(
				key,
			)
		)
			return true
		if ((openers.get(key.split(' ')[0]!) ?? 0) > length || sources.gazetteer.goesOn(key)) return true
		const bare = withoutArticle(key)
		if (bare !== null && ((openers.get(bare.split(' ')[0]!) ?? 0) > length - 1 || sources.gazetteer.goesOn(bare)))
			return true
		return GENERIC_WORD.test(words[i + length]!)
	}

	return {
		find,
		longestMatch(words, i, surely) {
			for (let length = reach(words, i); length > 0; length--) {
				const name = words.slice(i, i + length).join(' ')
				if (!/[\p{L}\p{N}]$|\.$/u.test(name) || !/^\p{L}/u.test(name)) continue
				const entries = find(name, surely)
				if (entries.length > 0) return { length, entries }
			}
			return null
		},
		near(lat, lon, km) {
			const towns = sources.gazetteer.near(lat, lon, km).map((n) => sources.gazetteer.entry(n))
			const points = [
				...sources.project,
				...sources.ours.filter((place) => place.kind !== 'country' && place.kind !== 'continent'),
			]
			return [...towns, ...points]
				.map((place) => ({ place, metres: Math.round(metresBetween(lat, lon, place.lat, place.lon)) }))
				.filter(({ metres }) => metres <= km * 1000)
				.sort((a, b) => a.metres - b.metres || (a.place.id < b.place.id ? -1 : 1))
		},
		prominence: known,
		isFalseFriend: (name) => sources.falseFriends.has(fold(name)),
	}
}

export function prominence(place: PlaceEntry, name?: string): number {
	const listed = place.id.startsWith('att:') || place.kind === 'region' ? LISTED : 0
	const own = name !== undefined && isOwnName(place.name, name) ? OWN_NAME : 0
	return Math.log10(place.population + 10) + (listed || (BONUS[place.kind] ?? 0)) + own
}

function isOwnName(own: string, asked: string): boolean {
	const [a, b] = [fold(own), fold(asked)]
	return (
		a === b ||
		withoutArticle(a) === b ||
		a === withoutArticle(b) ||
		(a.startsWith(b) && /^ (?:city|state|province|governorate|department|oblast|region)$/.test(a.slice(b.length)))
	)
}

/** First word of our names -> the most words a name beginning with it has; articles and hyphens may be words of their own, so with one to spare. */
function openersOf(keys: readonly string[]): ReadonlyMap<string, number> {
	const longest = new Map<string, number>()
	for (const key of keys) {
		const words = key.split(' ')
		longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length + 1))
	}
	return longest
}

function byName(entries: readonly PlaceEntry[]): Map<string, PlaceEntry[]> {
	const found = new Map<string, PlaceEntry[]>()
	const add = (key: string, entry: PlaceEntry): void => {
		const list = found.get(key)
		if (!list) found.set(key, [entry])
		else if (!list.includes(entry)) list.push(entry)
	}
	for (const entry of entries) {
		if (entry.kind === 'country' && entry.id.startsWith('ne:')) {
			add(`= ${entry.country}`, entry)
			continue
		}
		for (const name of [entry.name, ...(entry.aliases ?? [])]) {
			const key = fold(name)
			if (key === '') continue
			add(key, entry)
			const bare = withoutArticle(key)
			if (bare !== null) add(bare, entry)
		}
	}
	return found
}
