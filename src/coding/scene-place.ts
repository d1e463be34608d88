/**
 * Where the report's scene is: "here", "this city" and "the capital" are places of the report's own; a fish market lies in
 * the town that the story is in; what is narrated next without a place happened there too. All of it is inferred.
 */
import type { NamedSpan } from '../language/names/names.ts'
import { below, caseOf, kidsBy, lemmaAt, relation, spanOf, type Tree, uposAt } from '../language/names/tree.ts'
import type { Span } from '../report/span.ts'
import { isMain } from './background.ts'
import { brokenUpBy } from './broken-up.ts'
import type { Draft } from './draft.ts'
import { countryOfReport, placeInCountry } from './home-country.ts'
import { OPENS_BEHIND } from './items.ts'
import { entityAt, type Reading } from './reading.ts'
import { isNarrated, isReal } from './scene.ts'
import { type Places, placeOf } from './where.ts'

type Where = Draft['wheres'][number]

const NEAR = 3
const FAR = 12
/** Sentences from the dateline on in which its town counts for an event without a place. */
const LEAD = 3
const CITY = /^(?:city|town|capital|port|village|hamlet|suburb|municipality)$/
const PLACED = new Set(['ASSAULT', 'PROTEST', 'COERCE'])

/** The town of the dateline, or with which the report opens: "Elm City: …". */
export function datelinePlace(reading: Reading, places: Places): { sentence: number; where: Where } | null {
	const dateline = reading.trees.findIndex((tree) => tree.sentence.kind === 'dateline')
	const prose = reading.trees.findIndex((tree) => tree.sentence.kind === 'prose')
	const first = dateline >= 0 ? nameIn(reading, dateline, 0) : null
	if (first) return whereOf(reading, dateline, first, places)
	if (dateline >= 0) {
		const found = listedTown(reading, dateline)
		if (found) return found
	}
	return prose < 0 ? null : openingPlace(reading, prose, places)
}

/** "Elm City: …", "ELM CITY, June 8: …": the town with which a sentence opens. */
function openingPlace(reading: Reading, sentence: number, places: Places): { sentence: number; where: Where } | null {
	const opening = nameIn(reading, sentence, 0)
	const { start } = reading.trees[sentence]!.sentence
	if (!opening || start !== opening.span.start) return null
	return OPENS_BEHIND.test(reading.text.slice(opening.span.end)) ? whereOf(reading, sentence, opening, places) : null
}

/** "KAMUDOZI —": words in capitals that nothing but the list of places knows. */
function listedTown(reading: Reading, sentence: number): { sentence: number; where: Where } | null {
	const { start, end } = reading.trees[sentence]!.sentence
	const words = /^[^,(/\d—–]*[^\s,(/\d—–-]/u.exec(reading.text.slice(start, end))?.[0] ?? ''
	const entry = words.length > 2 ? reading.knowledge.places.find(words)[0] : undefined
	if (!entry || entry.kind === 'country') return null
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
	return { sentence, where: { value, spans: [{ start, end: start + words.length }], rule: 'where/dateline' } }
}

function nameIn(reading: Reading, sentence: number, from: number): NamedSpan | null {
	return reading.entities[sentence]?.names.all.find((n) => n.kind === 'place' && (n.tokens[0] ?? 0) >= from) ?? null
}

function whereOf(
	reading: Reading,
	sentence: number,
	named: NamedSpan,
	places: Places,
): { sentence: number; where: Where } | null {
	const tree = reading.trees[sentence]!
	const head = named.tokens.find((t) => !named.tokens.includes(tree.tokens[t]?.head ?? -1)) ?? named.tokens[0]!
	const place = placeOf(reading, tree, head, places)
	return place ? { sentence, where: { value: place.value, spans: [named.span], rule: 'where/dateline' } } : null
}

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

/** "surrounded the town", "attacked the village": the one named last. */
export function theTown(reading: Reading, { tree, sentence, triggers }: Draft, places: Places): Where | null {
	const own = new Set(triggers.map(({ token }) => token))
	for (let i = 0; i < tree.tokens.length; i++) {
		if (!SETTLED.test(lemmaAt(tree, i)) || !own.has(tree.tokens[i]!.head) || relation(tree, i) === 'compound') continue
		const the = kidsBy(tree, i, 'det').some((k) => /^(?:the|that)$/.test(lemmaAt(tree, k)))
		if (!the || kidsBy(tree, i, 'nmod', 'flat', 'appos', 'acl', 'acl:relcl', 'compound', 'amod').length > 0) continue
		const named = lastTown(reading, sentence, tree.tokens[i]!.start, places)
		if (named) return named
	}
	return null
}

function lastTown(reading: Reading, sentence: number, before: number, places: Places): Where | null {
	for (let s = sentence; s >= 0; s--)
		for (const named of [...(reading.entities[s]?.names.all ?? [])].reverse()) {
			if (named.kind !== 'place' || named.span.start >= before) continue
			const found = whereOf(reading, s, named, places)
			if (found && found.where.value.level === 'town' && found.where.value.lat !== undefined)
				return { ...found.where, rule: 'where/the-town' }
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

interface Scene {
	readonly where: Where
	readonly sentence: number
	readonly paragraph: number
}

/** A town for the events that have none, and for the markets, barracks and gates that only a town puts on the map. */
export function carryPlaces(
	reading: Reading,
	drafts: readonly Draft[],
	linked: ReadonlySet<Draft>,
	places: Places,
	items: readonly number[],
): void {
	const first = datelinePlace(reading, places)
	let dateline = first
	let main: Scene | null = null
	let local: Scene | null = null
	reading.trees.forEach((tree, sentence) => {
		const { kind, paragraph } = tree.sentence
		if (sentence > 0 && items[sentence] !== items[sentence - 1]) {
			main = null
			local = null
			dateline = null
		}
		if (items[sentence]! > 0 && dateline === null && kind !== 'headline')
			dateline = openingPlace(reading, sentence, places)
		if (kind === 'headline' || kind === 'dateline') return
		if (local && local.paragraph !== paragraph) local = null
		const here = drafts.filter((d) => d.sentence === sentence)
		const opens = items[sentence]! > 0 ? sentence : sentence - 1
		const lead = dateline && opens >= dateline.sentence && sentence <= dateline.sentence + LEAD ? dateline : null
		const town = here.map((d) => townOf(d)).find((where) => where !== null)
		const scene: Where | null =
			town ??
			(local && sentence - local.sentence <= NEAR ? local.where : null) ??
			(main && sentence - main.sentence <= FAR ? main.where : null) ??
			lead?.where ??
			null
		for (const draft of here) {
			const broken = draft.wheres.length === 0 && !linked.has(draft) ? brokenUpBy(draft, here) : null
			const there = broken && townOf(broken)
			if (there) draft.wheres.push({ ...there, rule: 'where/same-scene' })
			if (!scene || !isReal(draft)) continue
			const bare = draft.wheres.findIndex(({ value }) => value.lat === undefined && value.facility !== undefined)
			if (draft.wheres.length > 0 && draft.wheres.every(({ value }) => value.lat === undefined && value.facility))
				draft.wheres[bare] = inTown(draft.wheres[bare]!, scene)
			else if (!PLACED.has(draft.type)) continue
			else if (draft.wheres.length > 0 && draft.wheres.every(isUnknown) && !draft.background && scene.value.country)
				draft.wheres[0] = inCountry(draft.wheres[0]!, scene)
			else if (draft.wheres.length === 0 && !draft.background && !linked.has(draft) && isNarrated(draft))
				draft.wheres.push({ ...scene, rule: scene.rule === 'where/dateline' ? scene.rule : 'where/same-scene' })
		}
		if (lead)
			for (const draft of here)
				if (
					draft.wheres.length === 0 &&
					!draft.background &&
					!linked.has(draft) &&
					draft.factuality !== 'hypothetical' &&
					isMain(draft)
				)
					draft.wheres.push(lead.where)
		const sets = here
			.filter((d) => !d.background && isReal(d) && d.wheres.some((w) => isTown(w) && isTold(w)))
			.map(townOf)
			.find((where) => where !== null)
		if (!sets) return
		local = { where: sets, sentence, paragraph }
		main ??= local
	})
	placeInCountry(reading, drafts, linked, places, first?.where ?? null)
}

const isTold = ({ rule }: Where): boolean => rule !== 'where/same-scene' && rule !== 'where/dateline'
const isTown = ({ value }: Where): boolean => value.lat !== undefined && value.level !== 'country'

/** A name that no list has, with no country beside it. */
const isUnknown = ({ value }: Where): boolean => value.lat === undefined && value.country === undefined

const inCountry = ({ value, spans }: Where, scene: Where): Where => ({
	value: { ...value, country: scene.value.country! },
	spans: [...spans, ...scene.spans].sort((a, b) => a.start - b.start),
	rule: 'where/in-scene',
})

/** The town alone, without the building in it. */
function townOf({ wheres }: Draft): Where | null {
	const where = wheres.find((w) => isTown(w) && !w.value.facility) ?? wheres.find(isTown)
	if (!where?.value.facility) return where ?? null
	const { facility: _, ...value } = where.value
	return { ...where, value: { ...value, name: value.anchor ?? value.name } }
}

/** "the fish market" of a story set in a town: the market, at the town's point. */
function inTown(bare: Where, { value, spans }: Where): Where {
	const added: readonly Span[] = spans
	return {
		value: {
			...bare.value,
			level: 'town',
			anchor: value.anchor ?? value.name,
			...(value.place ? { place: value.place } : {}),
			...(value.lat !== undefined && value.lon !== undefined ? { lat: value.lat, lon: value.lon } : {}),
			...(value.country ? { country: value.country } : {}),
			...(value.admin1 ? { admin1: value.admin1 } : {}),
			uncertaintyM: Math.max(value.uncertaintyM ?? 0, 5_000),
		},
		spans: [...bare.spans, ...added].sort((a, b) => a.start - b.start),
		rule: 'where/in-scene',
	}
}
