/**
 * Where: the place words that stand with an event, not those of a dateline or of a speaker. A relative place stays
 * relative ("a base north of Baghdad"): it gets the point it is told from and the metres by which it may lie elsewhere.
 */
import type { PlaceEntry } from '../knowledge/index.ts'
import type { KnownNames, NamedSpan } from '../language/names/names.ts'
import { textOf } from '../language/names/nominal.ts'
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
import { covers, overlaps, type Span } from '../report/span.ts'
import { distancePlace } from './distance.ts'
import type { Draft } from './draft.ts'
import { entityAt, type Reading, speaksAt } from './reading.ts'
import { answeredBefore } from './response/answered.ts'
import type { WhereValue } from './schema.ts'

/** Gazetteer choices for a whole report: each name once, in the light of the others. */
export interface Places {
	/** The chosen entry of a name, with the other candidates' ids. */
	choose(
		name: string,
	): { readonly entry: PlaceEntry; readonly alternatives: readonly string[]; readonly score: number } | null
}

const PLACE_PREPOSITIONS = new Set([
	'in',
	'at',
	'near',
	'outside',
	'inside',
	'around',
	'across',
	'throughout',
	'within',
	'along',
	'off',
	'over',
	'on',
	'north of',
	'south of',
	'east of',
	'west of',
	'from',
	'close to',
	'of',
	'between',
	'into',
	'out of',
	'to',
	'against',
	'through',
	'beside',
	'behind',
	'opposite',
	'beyond',
	'under',
	'above',
	'below',
	'upwind of',
	'downwind of',
])
const DIRECTIONS =
	/^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|outskirts?|edge|suburbs?)$/
const UNCERTAINTY: Record<string, number> = {
	near: 15_000,
	outside: 10_000,
	around: 15_000,
	off: 30_000,
	above: 15_000,
	below: 15_000,
	'upwind of': 15_000,
	'downwind of': 15_000,
	direction: 40_000,
	border: 60_000,
}

/** All places that stand with a draft, nearest first. */
export function readWheres(reading: Reading, draft: Draft, others: readonly Draft[], places: Places): Draft['wheres'] {
	const { tree, sentence } = draft
	const own = new Set(draft.triggers.flatMap((t) => [t.token, ...(t.light >= 0 ? [t.light] : [])]))
	const foreign = new Set(others.filter((d) => d !== draft).flatMap((d) => d.triggers.map((t) => t.token)))
	const carriers = new Set(draft.triggers.flatMap((t) => carrierOf(reading, tree, t.token, foreign)))
	const found: { value: WhereValue; spans: readonly Span[]; rule: string; rank: number }[] = []
	const add = ({ value, spans, rule }: Draft['wheres'][number], rank: number, as = rule): void => {
		found.push({ value, spans, rule: as, rank })
	}
	const measured: Span[] = []
	for (let i = 0; i < tree.tokens.length; i++) {
		if (measured.some((s) => overlaps(s, tree.tokens[i]!))) continue
		const answered = answeredBefore(tree, i, others)
		const rank =
			answered === null || answered === draft
				? (closeness(reading, tree, i, own, foreign) ??
					carried(closeness(reading, tree, i, carriers, new Set([...foreign, ...own]))) ??
					(answered ? BEHIND : null))
				: null
		if (rank === null) continue
		const distance = distancePlace(reading, tree, sentence, i, places)
		if (distance) {
			add(distance, rank)
			measured.push(...distance.spans)
			continue
		}
		const entity = nominalAt(reading, sentence, tree, i)
		if (!entity) {
			const town = townNamedIn(reading, sentence, draft, i)
			const place = town === null ? null : placeOf(reading, tree, town, places)
			if (place) add(place, rank + 1, 'where/named-in')
			continue
		}
		const by = prepositionOf(tree, i)
		const isTarget = draft.targets.some((r) => r.entity.head === i)
		if (by === '' && !isTarget && !isObjectOfAttack(tree, i, own) && !isPutUnder(tree, i, carriers)) continue
		if (by === 'to' && isTakenAway(tree, tree.tokens[i]!.head)) continue
		if (by !== '' && !PLACE_PREPOSITIONS.has(by) && !DIRECTIONS.test(by.replace(/ of$/, ''))) continue
		// "fired from the hills": where it came from is not where it hit.
		if (by === 'from' && /^(?:launch|fire|shoot|lob)$/.test(lemmaAt(tree, tree.tokens[i]!.head))) continue
		if (['from', 'to', 'into', 'of', 'against'].includes(by) && !isTarget && entity.class !== 'facility' && rank > 1)
			continue
		const place = placeOf(reading, tree, i, places)
		if (place) add(place, rank + (by === 'from' || by === 'to' ? 2 : 0))
	}
	for (const i of [...whereClauses(tree, own), ...saidToBeIn(tree, own)]) {
		const place = nominalAt(reading, sentence, tree, i) ? placeOf(reading, tree, i, places) : null
		if (place) add(place, 0, 'where/clause')
	}
	const sorted = found.sort(
		(a, b) =>
			a.rank - b.rank || Number(!a.value.place) - Number(!b.value.place) || precision(a.value) - precision(b.value),
	)
	const [best] = sorted
	const near = sorted.filter(({ rank }) => !best?.value.place || rank < best.rank + BEHIND)
	return onTheMap(near.map(({ value, spans, rule }) => ({ value, spans, rule })))
}

/** "stormed a post at Elm, 30 km north of Ash", "burned a mill in Elm, a village east of Ash": what no list has lies where the words beside it say. */
function onTheMap(wheres: Draft['wheres']): Draft['wheres'] {
	const [first, ...more] = wheres
	if (!first || first.value.lat !== undefined || first.value.country !== undefined) return wheres
	const known = more.find(({ value }) => value.lat !== undefined && CLOSE.has(value.level))
	if (!known) return wheres
	const { place, lat, lon, country, admin1, uncertaintyM } = known.value
	const value: WhereValue = {
		...first.value,
		level: known.value.level,
		...(first.value.facility ? {} : { relation: first.value.relation ?? 'near' }),
		anchor: known.value.anchor ?? known.value.name,
		...(place ? { place } : {}),
		...(lat !== undefined && lon !== undefined ? { lat, lon } : {}),
		...(country ? { country } : {}),
		...(admin1 ? { admin1 } : {}),
		uncertaintyM: Math.max(uncertaintyM ?? 0, 5_000),
	}
	const spans = [...first.spans, ...known.spans].sort((a, b) => a.start - b.start)
	return [{ value, spans, rule: first.rule }, ...more]
}
const CLOSE: ReadonlySet<string> = new Set(['exact', 'town', 'near', 'district', 'province', 'region'])

/** The preposition of a place; also one that the tree hangs elsewhere: "raids in and around Elm". */
function prepositionOf(tree: Tree, i: number): string {
	const by = caseOf(tree, i)
	if (by !== '') return by
	const first = Math.min(i, ...kidsBy(tree, i, 'flat', 'compound', 'amod', 'det'))
	const { form, upos } = tree.tokens[first - 1] ?? { form: '', upos: '' }
	return ['ADP', 'ADV'].includes(upos) && /^(?:in|near|around|outside|inside|across|throughout|off|above)$/.test(form)
		? form
		: ''
}

/** "was flown to a hospital in Elm": where somebody was taken then. */
const isTakenAway = (tree: Tree, verb: number): boolean =>
	/^(?:fly|rush|evacuate|airlift|transfer|ferry|deport|expel|extradite|repatriate)$/.test(lemmaAt(tree, verb)) ||
	(/^(?:take|bring|drive|carry|move)$/.test(lemmaAt(tree, verb)) && kidsBy(tree, verb, 'nsubj:pass').length > 0)

/** "put Elm under emergency rule". */
const isPutUnder = (tree: Tree, i: number, carriers: ReadonlySet<number>): boolean =>
	relation(tree, i) === 'obj' &&
	carriers.has(tree.tokens[i]?.head ?? -1) &&
	/^(?:put|place|keep|hold)$/.test(lemmaAt(tree, tree.tokens[i]!.head))

/** "the bombing of the Elm law courts", "shot near the Elm grain exchange": the town in the name of what was hit, or by which it was. */
function townNamedIn(reading: Reading, sentence: number, { tree, targets }: Draft, i: number): number | null {
	if (uposAt(tree, i) !== 'NOUN' || ['flat', 'compound', 'amod'].includes(relation(tree, i))) return null
	if (!['thing', 'organisation'].includes(entityAt(reading, sentence, i).class)) return null
	const beside = ['at', 'near', 'outside', 'inside', 'in'].includes(caseOf(tree, i))
	if (!beside && !targets.some((r) => r.entity.head === i)) return null
	const names = reading.entities[sentence]?.names
	return kidsBy(tree, i, 'compound').find((k) => names?.at(k)?.kind === 'place') ?? null
}

/** "Elm, where a barracks was overrun": the places of which a clause with "where" tells the event. */
function whereClauses(tree: Tree, own: ReadonlySet<number>): number[] {
	return [...own].flatMap((token) => {
		let verb = uposAt(tree, token) === 'VERB' ? token : (tree.tokens[token]?.head ?? -1)
		while (relation(tree, verb) === 'conj') verb = tree.tokens[verb]?.head ?? -1
		const tells = tree.tokens[verb]?.deprel === 'acl:relcl'
		const where = tells && kidsBy(tree, verb, 'advmod').some((k) => lemmaAt(tree, k) === 'where')
		return where ? [tree.tokens[verb]!.head] : []
	})
}

/** "The worst fighting was in Elm": the place is what the sentence says of it. */
const saidToBeIn = (tree: Tree, own: ReadonlySet<number>): number[] =>
	[...own].flatMap((token) => {
		const said = tree.tokens[token]?.head ?? -1
		const tells = relation(tree, token) === 'nsubj' && kidsBy(tree, said, 'cop').length > 0
		return tells && ['in', 'at', 'near', 'outside', 'around', 'on'].includes(caseOf(tree, said)) ? [said] : []
	})

/**
 * The verb that an event hangs on and shares its place with: "Clashes broke out in X", "crossed at X and burned a farm",
 * "went off in X, killing three".
 */
function carrierOf(reading: Reading, tree: Tree, token: number, foreign: ReadonlySet<number>): number[] {
	const isNoun = ['NOUN', 'PROPN'].includes(uposAt(tree, token))
	let at = token
	// "emergency rule", "a solidarity march": whichever of its words the tree hangs on the verb
	while (isNoun && ['compound', 'appos'].includes(relation(tree, at))) at = tree.tokens[at]!.head
	const verb = tree.tokens[at]?.head ?? -1
	const ways = isNoun ? ['nsubj', ...(CARRIES.test(lemmaAt(tree, verb)) ? ['obj', 'obl'] : [])] : ['conj', 'advcl']
	const carries =
		ways.includes(relation(tree, at)) &&
		uposAt(tree, verb) === 'VERB' &&
		!foreign.has(verb) &&
		(relation(tree, at) !== 'advcl' || kidsBy(tree, token, 'mark').length === 0) &&
		(!speaksAt(reading, tree, verb) || (tree.tokens[at]?.deprel === 'nsubj:pass' && SEEN.test(lemmaAt(tree, verb))))
	return carries ? [verb] : []
}

/** "A march is planned in Elm", "shelling was reported in Elm". */
const SEEN = /^(?:plan|schedule|call|report|record|register|observe|organi[sz]e)$/

/** Verbs that say no more than that something took place. */
const CARRIES = /^(?:put|place|keep|hold|come|stage|mount|launch|carry|make|take|see|suffer|face|end|begin|start|open)$/

/** How far a place is that stands in the phrase of a deed without hanging on it. */
const BEHIND = 3

/** Parts of a building, which no map has. */
const PART =
	/^(?:window|door|doorway|gate|gateway|roof|rooftop|wall|floor|ceiling|room|corridor|stair|staircase|deck|entrance|balcony)$/

/** A place of the carrying verb comes after the event's own. */
const carried = (rank: number | null): number | null => (rank === null || rank > 3 ? null : rank + 3)

function nominalAt(reading: Reading, sentence: number, tree: Tree, i: number): ReturnType<typeof entityAt> | null {
	const upos = uposAt(tree, i)
	if (upos !== 'NOUN' && upos !== 'PROPN') return null
	const rel = relation(tree, i)
	if (rel === 'flat' || rel === 'compound' || rel === 'amod') return null
	if (PART.test(lemmaAt(tree, i))) return null
	// "was stabbed and is in hospital": where somebody is now.
	if (rel === 'conj' && kidsBy(tree, i, 'cop').length > 0) return null
	const entity = entityAt(reading, sentence, i)
	if (entity.class === 'place' || entity.class === 'facility') return entity
	if (entity.class === 'state' && ['in', 'inside', 'across', 'throughout', 'into', 'within'].includes(caseOf(tree, i)))
		return entity
	return null
}

/** Steps from a nominal up to a word of the event; null when another event's word comes first. */
function closeness(
	reading: Reading,
	tree: Tree,
	i: number,
	own: ReadonlySet<number>,
	foreign: ReadonlySet<number>,
): number | null {
	const up = ancestors(tree, i)
	let far = 0
	for (let step = 0; step < up.length; step++) {
		const at = up[step]!
		if (own.has(at)) return step + far
		if (foreign.has(at)) return null
		// "Hours before they met in Elm, a mine killed two near Ash": a place in a clause of its own comes after the event's.
		if (relation(tree, at) === 'advcl' && uposAt(tree, at) === 'VERB' && i < at && i < Math.min(...own)) far = BEHIND
		else if (relation(tree, at) === 'advcl' && kidsBy(tree, at, 'mark').length > 0) far = BEHIND
	}
	// A place before the verb that governs the event: "In X, gunmen killed"; not "said in X that gunmen had killed"
	const root = up.at(-1) ?? i
	const hangs = [...own].some((t) => ancestors(tree, t).includes(root) || t === root)
	const first =
		relation(tree, i) === 'obl' &&
		up.length === 1 &&
		i < Math.min(...own) &&
		!(i > root && speaksAt(reading, tree, root))
	return hangs && first ? 4 : null
}

function isObjectOfAttack(tree: Tree, i: number, own: ReadonlySet<number>): boolean {
	return ['obj', 'nsubj:pass'].includes(tree.tokens[i]?.deprel ?? '') && own.has(tree.tokens[i]?.head ?? -1)
}

function precision(value: WhereValue): number {
	return ['exact', 'town', 'near', 'district', 'province', 'region', 'water', 'country'].indexOf(value.level)
}

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
function landOf(reading: Reading, tree: Tree, i: number): string | null {
	const names = reading.entities[reading.trees.indexOf(tree)]?.names
	const before = kidsBy(tree, i, 'amod', 'compound').map((k) => names?.at(k) ?? null)
	return before.find((n) => n?.kind === 'demonym' || n?.kind === 'country')?.country ?? null
}

/** What hangs on a place word and is not in its name: "and is in hospital", "that troops had been at the site". */
const NO_PART = new Set(['cc', 'cop', 'mark', 'nsubj', 'aux'])

/** The value of one nominal with the names below it: "a military base in Kirkuk", "Jurf al-Sakhar town south of Baghdad". */
export function placeOf(
	reading: Reading,
	tree: Tree,
	i: number,
	places: Places,
): { value: WhereValue; spans: Span[]; rule: string } | null {
	const sentence = reading.trees.indexOf(tree)
	const entity = entityAt(reading, sentence, i)
	const names = reading.entities[sentence]?.names
	if (!names) return null
	const part = below(
		tree,
		i,
		(k) =>
			NO_PART.has(relation(tree, k)) ||
			(['acl', 'appos', 'conj', 'punct', 'advcl', 'parataxis'].includes(relation(tree, k)) &&
				uposAt(tree, k) !== 'PROPN'),
	)
	const own = names.at(i)
	const inside = part
		.map((t) => names.at(t))
		.filter((n): n is NamedSpan => n !== null && (n.kind === 'place' || n.kind === 'country'))
	const unknown = own === null && entity.class === 'place' && !entity.unnamed
	const direction = part.find((t) => t !== i && DIRECTIONS.test(lemmaAt(tree, t)))
	const wordsEnd = Math.max(...part.map((t) => tree.tokens[t]?.end ?? 0))
	const whole: Span = { start: spanOf(tree, part).start, end: wordsEnd }
	const by = caseOf(tree, i)
	const toTown = isRoadTo(tree, i, names)
	const relationWord = toTown
		? 'near'
		: direction !== undefined
			? `${lemmaAt(tree, direction)} of`
			: ['near', 'outside', 'around', 'off', 'close to'].includes(by)
				? by
				: null
	// A street or quarter bears the name of some other place as often as its own.
	const inTown = !toTown && (IN_TOWN.test(lemmaAt(tree, i)) || isStreet(tree, own))
	const best = pick(inTown ? inside.filter((n) => !covers(entity.span, n.span)) : inside, inTown ? null : own, places)
	const facility = entity.class === 'facility' || inTown ? entity.name : null
	// "shelled the Oltanian border villages": nameless, but of a country.
	const land = !best && !facility && SETTLED.test(lemmaAt(tree, i)) ? landOf(reading, tree, i) : null
	if (land)
		return {
			value: { name: entity.name, level: 'region', country: land },
			spans: [entity.span],
			rule: 'where/of-country',
		}
	if (!best && !unknown && !facility) return null
	const name =
		facility || direction !== undefined
			? cut(reading, whole, tree, part)
			: best?.named
				? textOf(tree, best.named.span)
				: entity.name
	const level: WhereValue['level'] = !best
		? 'region'
		: best.entry
			? relationWord
				? 'near'
				: levelOf(best.entry)
			: 'country'
	const base = best?.entry?.uncertaintyM ?? 0
	const added =
		relationWord === null
			? 0
			: direction !== undefined
				? UNCERTAINTY['direction']!
				: (UNCERTAINTY[relationWord] ?? 15_000)
	// A name that is not taken for the place of the list has not its country either.
	const isTaken = (n: NamedSpan | null): boolean => n?.kind !== 'place' || places.choose(nameOf(n)) !== null
	const country =
		best?.entry?.country ??
		best?.named?.country ??
		containerCountry(inside.filter(isTaken)) ??
		(isTaken(own) ? entity.country : null)
	const evidence =
		best?.named && !covers(entity.span, best.named.span)
			? [entity.span, best.named.span].sort((a, b) => a.start - b.start)
			: [entity.span]
	return {
		value: {
			name,
			level,
			...(relationWord ? { relation: relationWord } : {}),
			...(facility ? { facility } : {}),
			...(best?.named ? { anchor: textOf(tree, best.named.span) } : {}),
			...(best?.entry
				? { place: best.entry.id, lat: best.entry.lat, lon: best.entry.lon, uncertaintyM: Math.max(base, 1000) + added }
				: {}),
			...(country ? { country } : {}),
			...(best?.entry?.admin1 ? { admin1: best.entry.admin1 } : {}),
			...(best && best.alternatives.length > 0 ? { alternatives: [...best.alternatives] } : {}),
		},
		spans: evidence,
		rule: relationWord ? 'where/relative' : facility ? 'where/facility' : 'where/name',
	}
}

/** The most precise name below a nominal: the name itself first, then what it lies in. */
function pick(
	inside: readonly NamedSpan[],
	own: NamedSpan | null,
	places: Places,
): { named: NamedSpan | null; entry: PlaceEntry | null; alternatives: readonly string[] } | null {
	const ordered = own && inside.includes(own) ? [own, ...inside.filter((n) => n !== own)] : inside
	for (const named of ordered) {
		if (named.kind === 'country') continue
		const chosen = places.choose(nameOf(named))
		if (chosen) return { named, entry: chosen.entry, alternatives: chosen.alternatives }
	}
	const country = ordered.find((n) => n.kind === 'country')
	return country ? { named: country, entry: null, alternatives: [] } : null
}

const nameOf = (named: NamedSpan): string => named.words

function containerCountry(inside: readonly NamedSpan[]): string | null {
	return inside.find((n) => n.country !== null)?.country ?? null
}

function levelOf(entry: PlaceEntry): WhereValue['level'] {
	switch (entry.kind) {
		case 'country':
		case 'continent':
			return 'country'
		case 'admin1':
			return 'province'
		case 'admin2':
			return 'district'
		case 'region':
			return 'region'
		case 'sea':
		case 'strait':
			return 'water'
		default:
			return LEVEL_OF_OTHERS[entry.kind] ?? 'town'
	}
}
const LEVEL_OF_OTHERS: Record<string, WhereValue['level']> = {
	base: 'exact',
	site: 'exact',
	facility: 'exact',
	water: 'water',
	river: 'water',
	island: 'region',
	mountain: 'region',
	desert: 'region',
}

function cut(reading: Reading, whole: Span, tree: Tree, part: readonly number[]): string {
	const first = part.find(
		(t) => tree.tokens[t]?.upos !== 'ADP' && tree.tokens[t]?.upos !== 'DET' && tree.tokens[t]?.upos !== 'PUNCT',
	)
	const start = first === undefined ? whole.start : (tree.tokens[first]?.start ?? whole.start)
	return reading.text.slice(start, whole.end).replace(/\s+/g, ' ').slice(0, 120)
}
