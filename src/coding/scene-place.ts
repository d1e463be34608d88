/**
 * Where the report's scene is: "here", "this city" and "the capital" are places of the report's own; a fish market lies in
 * the town that the story is in; what is narrated next without a place happened there too. All of it is inferred.
 */
import { isMain } from './background.ts'
import { brokenUpBy } from './broken-up.ts'
import { countryOfDoer, placeAtHome } from './doer-country.ts'
import type { Draft, Where } from './draft.ts'
import { isDomestic, placeInCountry } from './home-country.ts'
import { townOfLocals } from './local.ts'
import { isElsewhere, isOfHome, placeInOnlyTown } from './only-town.ts'
import { datelinePlace, type Opening, openingPlace } from './opening.ts'
import type { Places } from './places.ts'
import type { Reading } from './reading.ts'
import { placeOfSameClause } from './same-clause.ts'
import { isAside, isReal } from './scene.ts'
import { settingOf } from './setting.ts'
import { toldAfter } from './told-where.ts'
import { inTown, isTown, townOf } from './town-of.ts'
import { wordsOfBoth } from './where/point.ts'

const NEAR = 3
const FAR = 12
/** Sentences from the dateline on in which its town counts for an event without a place. */
const LEAD = 3
const PLACED = new Set(['ASSAULT', 'PROTEST', 'COERCE'])
const SAID = new Set(['CONCEDE', 'REJECT', 'REQUEST', 'THREATEN'])
const MEETS = new Set(['AGREE', 'CONSULT', 'COOPERATE'])

interface Scene {
	readonly where: Where
	readonly sentence: number
	readonly paragraph: number
	/** It was told aside, of somebody: what is said next was not said there. */
	readonly aside: boolean
}

/** A town for the events that have none, and for the markets, barracks and gates that only a town puts on the map. */
export function carryPlaces(
	reading: Reading,
	drafts: readonly Draft[],
	linked: ReadonlySet<Draft>,
	places: Places,
	items: readonly number[],
	told: ReadonlySet<number>,
): void {
	const first = datelinePlace(reading, places)
	let dateline: Opening | null = first
	let main: Scene | null = null
	let local: Scene | null = null
	const saidIn: { readonly draft: Draft; readonly scene: Where }[] = []
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
		for (const draft of here) placeBeside(reading, draft, here, linked, places)
		const leads = items[sentence]! > 0 ? Number.POSITIVE_INFINITY : LEAD
		const lead = dateline && sentence >= dateline.from && sentence < dateline.from + leads ? dateline : null
		const town = here.map((d) => townOf(d)).find((where) => where !== null)
		const set = settingOf(reading, sentence, places)
		const locals = here.length > 0 ? townOfLocals(reading, sentence, places) : null
		const scene: Where | null =
			town ??
			set ??
			(local && sentence - local.sentence <= NEAR ? local.where : null) ??
			(main && sentence - main.sentence <= FAR ? main.where : null) ??
			locals ??
			lead?.where ??
			null
		for (const draft of here) {
			const broken = draft.wheres.length === 0 && !linked.has(draft) ? brokenUpBy(draft, here) : null
			const there = broken && townOf(broken)
			if (there) draft.wheres.push({ ...there, rule: 'where/same-scene' })
			if (!scene || !isReal(draft) || isDoneElsewhere(draft, scene)) continue
			const bare = draft.wheres.findIndex(({ value }) => value.lat === undefined && value.facility !== undefined)
			if (draft.wheres.length > 0 && draft.wheres.every(({ value }) => value.lat === undefined && value.facility))
				draft.wheres[bare] = inTown(draft.wheres[bare]!, scene)
			else if (!PLACED.has(draft.type)) continue
			else if (draft.wheres.length > 0 && draft.wheres.every(isUnknown) && !draft.background && scene.value.country)
				draft.wheres[0] = inCountry(draft.wheres[0]!, scene)
			else if (draft.wheres.length === 0 && !draft.background && !linked.has(draft) && !isElsewhere(tree))
				draft.wheres.push({ ...scene, rule: scene.rule === 'where/dateline' ? scene.rule : 'where/same-scene' })
		}
		const said = set ?? locals
		if (said)
			for (const draft of here)
				if (isSaidThere(draft, said) && !linked.has(draft)) draft.wheres.push({ ...said, rule: 'where/same-scene' })
				else if (set && isDoneThere(draft, set) && !linked.has(draft))
					draft.wheres.push({ ...set, rule: 'where/same-scene' })
		const toldIn = local?.aside && scene === local.where ? main?.where : scene
		if (toldIn && !isElsewhere(tree)) for (const draft of here) if (isTold(draft)) saidIn.push({ draft, scene: toldIn })
		if (lead) {
			for (const draft of here) if (isNews(draft)) refine(draft, lead.where, reading)
			for (const draft of here)
				if (
					draft.wheres.length === 0 &&
					!draft.background &&
					!linked.has(draft) &&
					draft.factuality !== 'hypothetical' &&
					!isDoneElsewhere(draft, lead.where) &&
					!isElsewhere(tree) &&
					(isMain(draft) || MEETS.has(draft.type))
				)
					draft.wheres.push(locals && draft.type === 'MOBILIZE' ? { ...locals, rule: 'where/same-scene' } : lead.where)
		}
		const placed = here.find((d) => !d.background && isReal(d) && d.wheres.some((w) => isTown(w) && isSaid(w)))
		const sets = (placed && townOf(placed)) ?? set
		if (!sets) return
		local = { where: sets, sentence, paragraph, aside: placed !== undefined && isAside(placed) }
		main ??= local
	})
	for (const draft of drafts) if (!linked.has(draft)) placeAtHome(reading, draft)
	placeInOnlyTown(reading, drafts, linked, places, items.some((item) => item > 0) ? null : (first?.where ?? null))
	for (const { draft, scene } of saidIn)
		if (draft.wheres.length === 0 && !linked.has(draft) && isOfHome(draft, scene.value.country))
			draft.wheres.push({ ...scene, rule: 'where/same-scene' })
	placeInCountry(reading, drafts, linked, places, first?.where ?? null, told)
}

/** What is said, dealt out or planned where the story is, by those who are of there: not by a state or its heads; demands
 * come from anywhere. */
const isTold = ({ type, factuality, background, actors }: Draft): boolean =>
	!background &&
	(ABOUT.has(type)
		? factuality !== 'denied' && factuality !== 'hypothetical'
		: factuality === 'threatened' || factuality === 'planned') &&
	actors.every(({ entity }) => entity.class !== 'state' && !entity.sectors.some((s) => STATE.has(s)))
const ABOUT = new Set([
	...MEETS,
	'CONCEDE',
	'REJECT',
	'THREATEN',
	'AID',
	'INVESTIGATE',
	'MOBILIZE',
	'RETREAT',
	'SANCTION',
])
const STATE = new Set(['GOV', 'LEG', 'MIL', 'IGO'])

/** "Stenholt, 3 May: Karsovia closed its border": what a government orders is not done where the report comes from. */
const isDoneElsewhere = (draft: Draft, { value }: Where): boolean => {
	const home = draft.wheres.length === 0 ? countryOfDoer(draft)?.code : undefined
	return home !== undefined && value.country !== undefined && home !== value.country
}

/** "The sheikh of Elm swore revenge": what local people ask, refuse or threaten, they do at home. */
const isSaidThere = (draft: Draft, { value }: Where): boolean =>
	draft.wheres.length === 0 &&
	!draft.background &&
	SAID.has(draft.type) &&
	(isReal(draft) || draft.factuality === 'threatened') &&
	value.country !== undefined &&
	isDomestic(draft, value.country) &&
	!isDoneElsewhere(draft, { value, spans: [], rule: '' })

/** People meet and agree, and troops move, where the sentence is set, whosever they are. */
const isDoneThere = (draft: Draft, where: Where): boolean =>
	draft.wheres.length === 0 &&
	!draft.background &&
	(MEETS.has(draft.type) || draft.type === 'MOBILIZE' || draft.type === 'RETREAT') &&
	isReal(draft) &&
	!isDoneElsewhere(draft, where)

/** The place of the clause, or what the next sentences tell of the thing that was hit. */
function placeBeside(
	reading: Reading,
	draft: Draft,
	here: readonly Draft[],
	linked: ReadonlySet<Draft>,
	places: Places,
): void {
	if (linked.has(draft) || draft.factuality === 'hypothetical') return
	const { wheres } = draft
	const shared = wheres.length === 0 ? placeOfSameClause(draft, here) : null
	if (shared) wheres.push({ ...shared, rule: 'where/same-clause' })
	if (wheres.length > 0 && !wheres.every(({ value }) => value.lat === undefined && value.facility)) return
	const told = toldAfter(reading, draft, places)
	if (told && wheres[0]) wheres[0] = inTown(wheres[0], told)
	else if (told) wheres.push(told)
}

const isNews = (draft: Draft): boolean => !draft.background && isReal(draft) && PLACED.has(draft.type)

/** "SAN TELMO - gunmen killed a mayor in southern Paramora": of a country told so wide the town that the report is from, unless it is the seat. */
function refine(draft: Draft, from: Where, { knowledge }: Reading): void {
	const { place, country, name } = from.value
	const isWide = ({ value }: Where): boolean => value.level === 'country' && value.country === country
	if (!place || !country || draft.wheres.length === 0 || !draft.wheres.every(isWide)) return
	if (knowledge.countries.byCapital(from.value.anchor ?? name) !== null) return
	draft.wheres.unshift(from)
}

const isSaid = ({ rule }: Where): boolean => rule !== 'where/same-scene' && rule !== 'where/dateline'
/** A name that no list has, with no country beside it. */
const isUnknown = ({ value }: Where): boolean => value.lat === undefined && value.country === undefined

const inCountry = (bare: Where, scene: Where): Where => ({
	value: { ...bare.value, country: scene.value.country! },
	spans: wordsOfBoth(bare, scene),
	rule: 'where/in-scene',
})
