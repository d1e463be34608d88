/** Places told by what the report named before: "here", "there", "the capital", "the town", "the same crossroads". */
import {
	ancestors,
	below,
	caseOf,
	kidsBy,
	lemmaAt,
	relation,
	spanOf,
	type Tree,
	uposAt,
} from '../language/names/tree.ts'
import type { Draft, Where } from './draft.ts'
import { countryOfReport } from './home-country.ts'
import type { Places } from './places.ts'
import { entityAt, type Reading } from './reading.ts'
import { placeOfName } from './where/place-of.ts'

const CITY = /^(?:city|town|capital|port|village|hamlet|suburb|municipality)$/

/** "was shot outside his home here", "in this port city", "in the capital": where the report is from, or its country's seat. */
export function hereIn(reading: Reading, draft: Draft, places: Places, dateline: Where | null): Where | null {
	const { tree, sentence } = draft
	for (let i = 0; i < tree.tokens.length; i++) {
		const lemma = lemmaAt(tree, i)
		const here = lemma === 'here' && relation(tree, i) === 'advmod' && uposAt(tree, i) === 'ADV'
		const city =
			CITY.test(lemma) && uposAt(tree, i) === 'NOUN' && kidsBy(tree, i, 'det').some((k) => lemmaAt(tree, k) === 'this')
		const word = tree.tokens[i]!
		if ((here || city) && dateline)
			return {
				value: dateline.value,
				spans: [{ start: word.start, end: word.end }, ...dateline.spans],
				rule: 'where/here',
			}
		if (lemma !== 'capital' || !['in', 'of', 'outside', 'near', 'inside', 'across'].includes(caseOf(tree, i))) continue
		const words = spanOf(
			tree,
			[i, ...kidsBy(tree, i, 'det', 'amod', 'compound', 'nmod:poss').flatMap((k) => below(tree, k))].filter(
				(k) => k <= i,
			),
		)
		const seat = seatOf(reading, tree, sentence, i, places)
		if (!seat) continue
		const name = reading.text.slice(words.start, words.end)
		return { value: { ...seat, name, anchor: seat.name }, spans: [words], rule: 'where/capital' }
	}
	return null
}

const SETTLED = /^(?:city|town|village|hamlet|settlement)$/
const SPOT = /^(?:spot|site|scene|place|city|town|village|area|district|street|road|crossroads|bridge|building)$/
/** What hangs on the word and says which one it is. */
const SAYS_WHICH = ['nmod', 'flat', 'appos', 'acl', 'compound', 'nmod:poss']

/** "surrounded the town", "killed three there", "at the same spot": the place named last. */
export function theTown(reading: Reading, draft: Draft, places: Places): Where | null {
	const { tree, sentence, triggers } = draft
	const own = new Set(triggers.flatMap(({ token, light }) => (light >= 0 ? [token, light] : [token])))
	for (let i = 0; i < tree.tokens.length; i++) {
		if (
			!isGoneBackTo(tree, i) ||
			!ancestors(tree, i)
				.slice(0, 3)
				.some((k) => own.has(k))
		)
			continue
		const named = lastTown(reading, sentence, tree.tokens[i]!.start, places)
		if (named) return named
	}
	return null
}

function isGoneBackTo(tree: Tree, i: number): boolean {
	const lemma = lemmaAt(tree, i)
	if (lemma === 'there') return uposAt(tree, i) === 'ADV' && relation(tree, i) === 'advmod'
	if (uposAt(tree, i) !== 'NOUN' || relation(tree, i) === 'compound' || kidsBy(tree, i, ...SAYS_WHICH).length > 0)
		return false
	const same = kidsBy(tree, i, 'amod').some((k) => lemmaAt(tree, k) === 'same')
	if (same) return SPOT.test(lemma)
	const the = kidsBy(tree, i, 'det').some((k) => /^(?:the|that)$/.test(lemmaAt(tree, k)))
	return the && SETTLED.test(lemma) && kidsBy(tree, i, 'amod').length === 0
}

function lastTown(reading: Reading, sentence: number, before: number, places: Places): Where | null {
	for (let s = sentence; s >= 0; s--)
		for (const named of [...(reading.entities[s]?.names.all ?? [])].reverse()) {
			if (named.kind !== 'place' || named.span.start >= before) continue
			const found = placeOfName(reading, s, named, places)
			if (found && found.value.level === 'town' && found.value.lat !== undefined)
				return { value: found.value, spans: [named.span], rule: 'where/the-town' }
		}
	return null
}

/** The capital of the country named beside the word, or of the one country that the report speaks of. */
function seatOf(reading: Reading, tree: Tree, sentence: number, i: number, places: Places): Where['value'] | null {
	const beside = kidsBy(tree, i, 'nmod', 'amod', 'compound')
		.map((k) => entityAt(reading, sentence, k).country ?? reading.entities[sentence]?.names.at(k)?.country ?? null)
		.find((code) => code !== null)
	const code = beside ?? countryOfReport(reading, places)
	const country = code ? reading.knowledge.countries.byIso2(code) : null
	if (!country || country.capital === '') return null
	const entry = reading.knowledge.places
		.find(country.capital)
		.find((place) => place.country === code && place.kind !== 'country')
	if (!entry) return null
	return {
		name: country.capital,
		level: 'town',
		place: entry.id,
		lat: entry.lat,
		lon: entry.lon,
		uncertaintyM: Math.max(entry.uncertaintyM ?? 0, 1000),
		country: country.iso2,
	}
}
