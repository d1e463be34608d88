/**
 * The value of one place word with the names below it: "a military base in Kirkuk" is a base at the point of Kirkuk, "Jurf
 * al-Sakhar town south of Baghdad" a town of that name, "the border villages of Oltania" no more than a region of a country.
 */
import type { PlaceEntry } from '../../knowledge/index.ts'
import type { KnownNames, NamedSpan } from '../../language/names/names.ts'
import { textOf } from '../../language/names/nominal.ts'
import {
	below,
	caseOf,
	headOf,
	kidsBy,
	lemmaAt,
	relation,
	spanOf,
	type Tree,
	uposAt,
} from '../../language/names/tree.ts'
import { bySpan, covers, type Span } from '../../report/span.ts'
import type { Where } from '../draft.ts'
import type { Places } from '../places.ts'
import { entityAt, type Reading } from '../reading.ts'
import { levelOf } from './level.ts'

/** The place of a nominal, or null where its words tell of none. */
export function placeOf(reading: Reading, sentence: number, i: number, places: Places): Where | null {
	const tree = reading.trees[sentence]!
	const { names } = reading.entities[sentence]!
	const entity = entityAt(reading, sentence, i)
	const part = below(tree, i, (k) => isNoPart(tree, k))
	const own = names.at(i)
	const inside = part
		.map((t) => names.at(t))
		.filter((n): n is NamedSpan => n !== null && (n.kind === 'place' || n.kind === 'country'))
	const unknown = own === null && entity.class === 'place' && !entity.unnamed
	const toTown = isRoadTo(tree, i, names)
	// A street or quarter bears the name of some other place as often as its own.
	const inTown = !toTown && (IN_TOWN.test(lemmaAt(tree, i)) || isStreet(tree, own))
	const best = pick(inTown ? inside.filter((n) => !covers(entity.span, n.span)) : inside, inTown ? null : own, places)
	const facility = entity.class === 'facility' || inTown ? entity.name : null
	// "shelled the Oltanian border villages": nameless, but of a country.
	const land = !best && !facility && SETTLED.test(lemmaAt(tree, i)) ? landOf(tree, i, names) : null
	if (land)
		return {
			value: { name: entity.name, level: 'region', country: land },
			spans: [entity.span],
			rule: 'where/of-country',
		}
	if (!best && !unknown && !facility) return null
	const direction = part.find((t) => t !== i && DIRECTIONS.test(lemmaAt(tree, t)))
	const by = caseOf(tree, i)
	const from = toTown
		? 'near'
		: direction !== undefined
			? `${lemmaAt(tree, direction)} of`
			: by in MISSES_BY
				? by
				: null
	const added = direction !== undefined ? MISSES_BY_DIRECTION : from ? MISSES_BY[from]! : 0
	const entry = best?.entry
	// A name that is not taken for the place of the list has not its country either.
	const isTaken = (n: NamedSpan | null): boolean => n?.kind !== 'place' || places.choose(n.words) !== null
	const country =
		entry?.country ??
		best?.named.country ??
		inside.find((n) => isTaken(n) && n.country !== null)?.country ??
		(isTaken(own) ? entity.country : null)
	return {
		value: {
			name:
				facility || direction !== undefined
					? wordsOf(reading, tree, part)
					: best
						? textOf(tree, best.named.span)
						: entity.name,
			level: !best ? 'region' : !entry ? 'country' : from ? 'near' : levelOf(entry),
			...(from ? { relation: from } : {}),
			...(facility ? { facility } : {}),
			...(best ? { anchor: textOf(tree, best.named.span) } : {}),
			...(entry
				? { place: entry.id, lat: entry.lat, lon: entry.lon, uncertaintyM: Math.max(entry.uncertaintyM, 1000) + added }
				: {}),
			...(country ? { country } : {}),
			...(entry?.admin1 ? { admin1: entry.admin1 } : {}),
			...(best && best.alternatives.length > 0 ? { alternatives: [...best.alternatives] } : {}),
		},
		spans: best && !covers(entity.span, best.named.span) ? [entity.span, best.named.span].sort(bySpan) : [entity.span],
		rule: from ? 'where/relative' : facility ? 'where/facility' : 'where/name',
	}
}

/** The place of a name. */
export const placeOfName = (reading: Reading, sentence: number, named: NamedSpan, places: Places): Where | null =>
	placeOf(reading, sentence, headOf(reading.trees[sentence]!, named.tokens), places)

export const DIRECTIONS =
	/^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|outskirts?|edge|suburbs?)$/

/** How many metres off the place may be that is told by its nearness to one on the map. */
const MISSES_BY: Readonly<Record<string, number>> = {
	near: 15_000,
	outside: 10_000,
	around: 15_000,
	off: 30_000,
	'close to': 15_000,
}
const MISSES_BY_DIRECTION = 40_000

/** What hangs on a place word and is not in its name: "and is in hospital", "that troops had been at the site". */
const isNoPart = (tree: Tree, k: number): boolean =>
	NO_PART.has(relation(tree, k)) || (CLAUSES.has(relation(tree, k)) && uposAt(tree, k) !== 'PROPN')
const NO_PART = new Set(['cc', 'cop', 'mark', 'nsubj', 'aux'])
const CLAUSES = new Set(['acl', 'appos', 'conj', 'punct', 'advcl', 'parataxis'])

const IN_TOWN =
	/^(?:neighbou?rhood|quarter|street|avenue|square|chowk|boulevard|plaza|barrio|colonia|road|lane|alley|roundabout)$/

/** "Harbour Street", "Clock Tower Chowk": by the last word of the name. */
const isStreet = (tree: Tree, own: NamedSpan | null): boolean =>
	own !== null && own.tokens.length > 1 && STREET.test(tree.tokens[own.tokens.at(-1)!]?.form ?? '')
const STREET = /^(?:Street|Avenue|Square|Chowk|Boulevard|Plaza|Road|Lane|Alley|Roundabout)$/

/** "the Elm road", "the Elm to Ash highway": not in the town, but on the way to it. */
const isRoadTo = (tree: Tree, i: number, names: KnownNames): boolean =>
	/^(?:road|highway|motorway|turning|turn-off|crossroads|junction)$/.test(tree.tokens[i]?.form ?? '') &&
	kidsBy(tree, i, 'compound').some((k) => names.at(k)?.kind === 'place')

const SETTLED = /^(?:village|town|city|hamlet|settlement|territory|soil|border|frontier)$/

/** "Oltanian villages": the country whose name stands before the word. */
const landOf = (tree: Tree, i: number, names: KnownNames): string | null =>
	kidsBy(tree, i, 'amod', 'compound')
		.map((k) => names.at(k))
		.find((n) => n?.kind === 'demonym' || n?.kind === 'country')?.country ?? null

interface Picked {
	readonly named: NamedSpan
	/** Null for a country. */
	readonly entry: PlaceEntry | null
	readonly alternatives: readonly string[]
}

/** The most precise name below a nominal: the name itself first, then what it lies in. */
function pick(inside: readonly NamedSpan[], own: NamedSpan | null, places: Places): Picked | null {
	const ordered = own && inside.includes(own) ? [own, ...inside.filter((n) => n !== own)] : inside
	for (const named of ordered) {
		if (named.kind === 'country') continue
		const chosen = places.choose(named.words)
		if (chosen) return { named, entry: chosen.entry, alternatives: chosen.alternatives }
	}
	const country = ordered.find((n) => n.kind === 'country')
	return country ? { named: country, entry: null, alternatives: [] } : null
}

/** The words of the place without the preposition and article before them. */
function wordsOf(reading: Reading, tree: Tree, part: readonly number[]): string {
	const whole: Span = spanOf(tree, part)
	const first = part.find((t) => !['ADP', 'DET', 'PUNCT'].includes(uposAt(tree, t)))
	const start = first === undefined ? whole.start : tree.tokens[first]!.start
	return reading.text.slice(start, whole.end).replace(/\s+/g, ' ').slice(0, 120)
}
