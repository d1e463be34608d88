/** One gazetteer choice for each place name of a report, made in the light of all the others. */

import { fold } from '../knowledge/fold.ts'
import { type Knowledge, resolvePlaces } from '../knowledge/index.ts'
import type { PlaceEntry } from '../knowledge/schema.ts'
import type { NamedSpan } from '../language/names/names.ts'
import type { Span } from '../report/span.ts'
import type { Reading } from './reading.ts'

/** In the units of `prominence`: about a town of 100,000. */
const WELL_KNOWN = 5

/** A name that is not the one that the list gives the place first. */
const isByname = ({ name }: PlaceEntry, asked: string): boolean => fold(name) !== fold(asked)

const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1)

/** The choices for a whole report: each name once, in the light of the others. */
export interface Places {
	/** The chosen entry of a name, with the other candidates' ids. */
	choose(
		name: string,
	): { readonly entry: PlaceEntry; readonly alternatives: readonly string[]; readonly score: number } | null
}

export function placesOf(reading: Reading): Places {
	const names = new Map<string, { count: number; within: Set<string> }>()
	const countries = new Map<string, number>()
	const small = new Set<string>()
	for (const { names: known } of reading.entities)
		known.all.forEach((named, i) => {
			if (named.kind === 'place') {
				const held = names.get(named.words) ?? { count: 0, within: new Set() }
				names.set(named.words, { ...held, count: held.count + 1 })
				const container = containerAfter(reading, named, known.all[i + 1])
				if (container !== null) held.within.add(container)
				if (isSmall(reading.text, named)) small.add(named.words)
			} else if (named.country) count(countries, named.country)
		})
	const resolved = resolvePlaces(reading.knowledge.places, {
		mentions: [...names].map(([name, { count, within }]) => ({ name, count, within: [...within] })),
		countries: [...countries].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code),
	})
	const inCountry = new Map<string, number>(countries)
	for (const { place } of resolved.values()) if (place.country) count(inCountry, place.country)
	const owned = [...resolved.values()].some(({ place }) => place.id.startsWith('own:'))
	/**
	 * A small town in a country that nothing else in the report speaks of is rather a town that the list lacks: where the report
	 * speaks of another country more, or of places of the project's own.
	 */
	const isStray = (place: PlaceEntry, name: string): boolean =>
		place.country !== null &&
		inCountry.get(place.country) === 1 &&
		!countries.has(place.country) &&
		(owned ? !place.id.startsWith('own:') : Math.max(0, ...inCountry.values()) > 1) &&
		(small.has(name) || reading.knowledge.places.prominence(place) < WELL_KNOWN + (isByname(place, name) ? 1 : 0))
	/** "Santo X, Y Department": a region of another country tells that the list lacks this town. */
	const isElsewhere = ({ country }: PlaceEntry, name: string): boolean =>
		[...(names.get(name)?.within ?? [])].some((container) => {
			const region = REGION.test(container) ? resolved.get(container)?.place : undefined
			return region !== undefined && region.kind !== 'country' && region.country !== country
		})
	return {
		choose(name) {
			const found = resolved.get(name)
			return found && !isStray(found.place, name) && !isElsewhere(found.place, name)
				? {
						entry: found.place,
						score: found.score,
						alternatives: found.alternatives.slice(0, 3).map((a) => a.place.id),
					}
				: null
		},
	}
}

/** "the hamlet of Elm", "a bridge over the Elm river": whatever it is, no city far away. */
const isSmall = (text: string, { span }: NamedSpan): boolean =>
	/\b(?:hamlet|village|settlement|farm|bridge|ford|mine|estate|ranch|valley|quarter|suburb|crossing|pass|beach)s? of $/i.test(
		text.slice(Math.max(0, span.start - 20), span.start),
	) ||
	/^ (?:river|creek|stream|bridge|quarter|neighbou?rhood|district|valley|crossing|pass|farm|estate|ranch)\b/.test(
		text.slice(span.end, span.end + 16),
	)

/** A container that says what it is: "Paris, Lima" is a list. */
const REGION = /\b(?:department|province|state|governorate|region|county|district|oblast|prefecture)$/i

/** What a name is said to lie in, right behind it: "Springfield, Illinois", "the town of X in Y". */
function containerAfter(reading: Reading, named: NamedSpan, next: NamedSpan | undefined): string | null {
	if (!next || (next.kind !== 'place' && next.kind !== 'country')) return null
	return /^(?:,? in(?: the)?|,)(?: (?:north|south|east|west|central)\w*)?\s$/i.test(
		reading.text.slice(named.span.end, next.span.start),
	)
		? next.words
		: null
}

/** A place name of a report with the point chosen for it. */
export interface Toponym {
	readonly span: Span
	readonly name: string
	readonly place: string
	readonly country: string | null
	readonly lat: number
	readonly lon: number
}

/** Every place name of a report in text order, countries included, each with the entry chosen for it. */
export function toponymsOf(reading: Reading): Toponym[] {
	const places = placesOf(reading)
	return reading.entities.flatMap(({ names, of }) =>
		names.all.flatMap((named): Toponym[] => {
			const entry = entryOf(named, places, reading.knowledge)
			if (!entry || named.tokens.some((t) => names.isKnownPerson(t) && of(t).class === 'person')) return []
			const { id, country, lat, lon } = entry
			return [{ span: named.span, name: named.words, place: id, country, lat, lon }]
		}),
	)
}

function entryOf({ kind, words }: NamedSpan, places: Places, knowledge: Knowledge): PlaceEntry | null {
	if (kind === 'place') return places.choose(words)?.entry ?? null
	if (kind === 'country') return knowledge.places.find(words).find((place) => place.kind === 'country') ?? null
	return kind === 'house' && knowledge.countries.byCapital(words) ? (knowledge.places.find(words)[0] ?? null) : null
}
