/** The town that a report or one of its items opens with: its dateline, "Elm City: …", "ELM CITY, June 8: …", "ELM CITY." */
import type { NamedSpan } from '../language/names/names.ts'
import type { Span } from '../report/span.ts'
import type { Where } from './draft.ts'
import { countryOfReport } from './home-country.ts'
import { OPENS_BEHIND, startOfTown } from './items.ts'
import type { Places } from './places.ts'
import type { Reading } from './reading.ts'
import { placeOfName } from './where/place-of.ts'

export interface Opening {
	/** The first sentence of what the town stands over. */
	readonly from: number
	readonly where: Where
}

/** The town of the dateline, or with which the report opens. */
export function datelinePlace(reading: Reading, places: Places): Opening | null {
	const dateline = reading.trees.findIndex((tree) => tree.sentence.kind === 'dateline')
	const prose = reading.trees.findIndex((tree) => tree.sentence.kind === 'prose')
	if (dateline >= 0) {
		const named = reading.entities[dateline]?.names.all.find((n) => n.kind === 'place')
		const where = named
			? whereOf(reading, dateline, named, places)
			: listedTown(reading, reading.trees[dateline]!.sentence, FIRST_WORDS, places)
		if (where) return { from: dateline + 1, where }
	}
	return prose < 0 ? null : openingPlace(reading, prose, places)
}

/** The town with which a sentence opens, or of which it is made. */
export function openingPlace(reading: Reading, sentence: number, places: Places): Opening | null {
	const { start: from, end } = reading.trees[sentence]!.sentence
	const start = from + startOfTown(reading.text.slice(from, end))
	const named = reading.entities[sentence]?.names.all.find((n) => n.kind === 'place' && n.span.start === start)
	const where =
		(named && whereOf(reading, sentence, named, places)) ??
		listedTown(reading, { start, end }, CAPITALS, places) ??
		listedTown(reading, { start, end }, BEFORE_COLON, places)
	if (!where) return null
	const after = where.spans[0]!.end
	if (/^\.?\s*$/.test(reading.text.slice(after, end))) return { from: sentence + 1, where }
	return OPENS_BEHIND.test(reading.text.slice(after)) ? { from: sentence, where } : null
}

const FIRST_WORDS = /^[^,(/\d—–]*[^\s,(/\d—–-]/u
const CAPITALS = /^\p{Lu}[\p{Lu}'’-]+(?:[ -]\p{Lu}[\p{Lu}'’-]+){0,3}/u

/** "Kamudozi: convoy of nine trucks stopped". */
const BEFORE_COLON = /^\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+){0,3}(?=: )/u

/** "KAMUDOZI —": words in capitals that nothing but the list of places knows. */
function listedTown(reading: Reading, { start, end }: Span, first: RegExp, places: Places): Where | null {
	const words = first.exec(reading.text.slice(start, end))?.[0] ?? ''
	const entry = words.length > 2 ? reading.knowledge.places.find(words)[0] : undefined
	if (!entry || entry.kind === 'country') return null
	// "SAVANNAH.": a part of the country that the report is about, not a town abroad.
	const home = first === FIRST_WORDS ? null : countryOfReport(reading, places)
	if (home !== null && entry.country !== home) return null
	const value: Where['value'] = {
		name: words,
		anchor: words,
		level: 'town',
		place: entry.id,
		lat: entry.lat,
		lon: entry.lon,
		uncertaintyM: Math.max(entry.uncertaintyM ?? 0, 1000),
		...(entry.country ? { country: entry.country } : {}),
	}
	return { value, spans: [{ start, end: start + words.length }], rule: 'where/dateline' }
}

function whereOf(reading: Reading, sentence: number, named: NamedSpan, places: Places): Where | null {
	const place = placeOfName(reading, sentence, named, places)
	return place ? { value: place.value, spans: [named.span], rule: 'where/dateline' } : null
}
