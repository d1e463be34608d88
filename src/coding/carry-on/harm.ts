/** Bare harm goes on from the violent event told near it: "A bomb went off in Elm. Three people were wounded." */

import { ancestors, caseOf, isUnder, lemmaAt } from '../../language/names/tree.ts'
import { anchorOf, type Draft, isInHeadline } from '../draft.ts'
import { asLater, diedOnLaterDay } from '../harm/since.ts'
import type { SameAs } from '../same.ts'
import { agrees, goesBack } from './agrees.ts'
import { isAside, isBeforeSentence, isByItself, isInOtherTown } from './apart.ts'
import { isBareHarm, isFlight, isHeld, isOfArms } from './bare-harm.ts'
import { foughtFor } from './fought-for.ts'
import { SURE } from './sure.ts'
import { diesOfWounds, woundedIn } from './wounds.ts'

/** How many sentences away the event may stand. */
const REACH = 4

/** "It had taken nine prisoners": nobody dies of that. */
const isOfPrisoners = ({ triggers }: Draft): boolean =>
	triggers.every(({ word }) => word.parts.some((part) => /^(?:prisoner|captive)$/.test(part)))

/** "The bar association put the number of detainees at 31": of the arrests told last. */
function heldIn(draft: Draft, before: readonly Draft[]): SameAs[] {
	const to = before.findLast(
		(d) =>
			d.type === 'COERCE' &&
			draft.sentence - d.sentence <= REACH &&
			d.factuality === 'happened' &&
			d.harms.some((h) => h.kind === 'detained'),
	)
	return to ? [{ from: draft, to, score: SURE, rule: 'same/harm-goes-on' }] : []
}

/** "Five assailants were captured": prisoners of the fight that was told right before. */
const isOfFight = ({ type, actors, harms }: Draft): boolean =>
	type === 'ASSAULT' && actors.length === 0 && harms.length > 0 && harms.every((h) => h.kind === 'detained')

/** Links of bare harm to the violent event that it goes on from; nearest before, else right after. */
export function harmCarriedOn(drafts: readonly Draft[]): SameAs[] {
	// Where a report has gone on telling of an event, sentence by sentence.
	const upTo = new Map<Draft, number>()
	const isNear = (draft: Draft, d: Draft): boolean =>
		draft.sentence - d.sentence <= REACH || draft.sentence - (upTo.get(d) ?? d.sentence) <= 1
	return drafts.flatMap((draft, i) => {
		if (isHeld(draft)) return heldIn(draft, drafts.slice(0, i))
		const prisoners = isOfFight(draft)
		if ((!isBareHarm(draft) && !prisoners) || draft.factuality === 'hypothetical') return []
		if (isInHospital(draft)) draft.wheres = []
		const violent = (d: Draft): boolean =>
			d !== draft &&
			(d.type === 'ASSAULT' || (d.type === 'PROTEST' && d.modes.includes('riot'))) &&
			!isBareHarm(d) &&
			!isFlight(d) &&
			!isOfPrisoners(d) &&
			d.factuality !== 'hypothetical' &&
			d.factuality !== 'threatened' &&
			agrees(draft, d, true) &&
			!isBeforeSentence(draft, d, drafts) &&
			!isByItself(draft, d) &&
			!isOfOtherDay(draft, d, drafts) &&
			!isInOtherTown(draft, d)
		const all = drafts.slice(0, i).filter(violent)
		const main = all.filter((d) => !isAside(d, draft))
		const told = main.length > 0 ? main : all
		const near = told.filter((d) => isNear(draft, d))
		const news = isNextTopic(draft, near) ? told.filter((d) => !d.background) : []
		const before =
			atThePlace(draft, near) ?? mainOf(news.length > 0 ? news : near.length > 0 ? near : onlyOf(draft, told))
		const after = drafts
			.slice(i + 1)
			.find((d) => violent(d) && d.sentence - draft.sentence <= 2 && !d.background && agrees(draft, d))
		// "the strikes, in which three people were killed".
		const own = draft.triggers[0]!.token
		const over = drafts
			.slice(0, i)
			.findLast(
				(d) => d.sentence === draft.sentence && violent(d) && d.triggers.some((t) => isUnder(draft.tree, own, t.token)),
			)
		if (prisoners && !(before && draft.sentence - before.sentence <= 1)) return []
		const hurt = woundedIn(draft, drafts)
		// "Two more people have died of burns suffered in Monday's bombing": the headline says only what the sentence tells.
		const lead = before && isInHeadline(before) && after?.sentence === draft.sentence ? undefined : before
		const whole = isOverall(draft)
			? drafts.find((d) => violent(d) && !d.background && d.sentence < draft.sentence)
			: undefined
		const to =
			hurt ??
			over ??
			whole ??
			lead ??
			after ??
			foughtFor(draft, drafts.slice(0, i)) ??
			shotBefore(draft, drafts.slice(0, i))
		// Harm of a riot tells of the riot.
		if (to && to.type !== draft.type) {
			draft.type = to.type
			draft.modes = [...to.modes]
		}
		// A day on which somebody died later is not the day of the event.
		if (to && diedOnLaterDay(draft, to)) draft.harms = asLater(draft.harms)
		// "A nurse was killed on Monday. Gunmen fired at a bus": one told behind may be another, where it has a day or a name of its own.
		const loose = to !== undefined && to === after && hasOwn(draft, to) && !pointsBack(to)
		if (to && (to.whens.length > 0 || diesOfWounds(draft))) draft.whens = []
		if (to) upTo.set(to, draft.sentence)
		return to ? [{ from: draft, to, score: loose ? 0.75 : SURE, rule: 'same/harm-goes-on' }] : []
	})
}

/** "Two died of bullet wounds … Sixteen were injured": where nothing else is told, the deaths by arms are the event. */
const shotBefore = (draft: Draft, before: readonly Draft[]): Draft | undefined =>
	before.find(
		(d) =>
			draft.sentence - d.sentence <= REACH * 3 &&
			d.type === 'ASSAULT' &&
			isOfArms(d) &&
			!isInHeadline(d) &&
			agrees(draft, d, true),
	)

/** "Ten people died at the bus station": of the blows told, the one that hit it. */
function atThePlace({ tree, triggers }: Draft, near: readonly Draft[]): Draft | undefined {
	const places = triggers
		.flatMap((t) => t.obliques)
		.filter(({ by, entity: e }) => /^(?:at|in|inside|outside)$/.test(by) && e.class === 'facility' && e.definite)
	const hit = near.filter((d) =>
		d.targets.some(({ entity: e }) =>
			places.some(
				(p) =>
					p.entity.tree === tree && lemmaAt(e.tree, e.head) === lemmaAt(tree, p.entity.head) && e.class === 'facility',
			),
		),
	)
	return hit.at(-1)
}

/** A day, or somebody named, that the other does not tell. */
const hasOwn = (draft: Draft, to: Draft): boolean => {
	const named = (d: Draft): string[] =>
		[...d.targets, ...d.harms].flatMap(({ entity: e }) =>
			e.class === 'person' && !e.unnamed && !e.pronoun ? [e.name.toLowerCase().split(/\s+/).at(-1)!] : [],
		)
	const told = new Set(named(to))
	// Who died in hospital on a day was hurt on another.
	const isDated = draft.whens.length > 0 && to.whens.length === 0 && draft.triggers.every((t) => t.word.frame !== 'die')
	return isDated || named(draft).some((name) => !told.has(name))
}

/** "The victim was shot", "gunmen waited for her": whoever was told before. */
const pointsBack = (d: Draft): boolean =>
	d.targets.some(
		({ entity: e }) => e.pronoun || (e.definite && e.unnamed && (e.class === 'person' || e.class === 'people')),
	)

/** A paragraph after the one that looked back to an older event comes back to the news. */
const isNextTopic = (draft: Draft, near: readonly Draft[]): boolean =>
	near.at(-1)?.background === true && near.at(-1)!.tree.sentence.paragraph !== draft.tree.sentence.paragraph

/** However far back the event was told, there is no other that people could be hurt in. */
function onlyOf({ whens, wheres }: Draft, told: readonly Draft[]): readonly Draft[] {
	if (whens.length > 0 || wheres.length > 0) return []
	const body = told.filter((d) => !isInHeadline(d) && !goesBack(d))
	return body.every((d) => d.sentence === body[0]!.sentence) ? body : []
}

/** "The overall number of wounded": of all that the report began with. */
const isOverall = ({ tree, harms }: Draft): boolean =>
	harms.some((h) => h.total) && tree.tokens.some((_, i) => /^(?:overall|altogether|combined)$/.test(lemmaAt(tree, i)))

/** "Three others, who had been taken to the hospital in Zarmand, died": where they died is not where it happened. */
const isInHospital = ({ tree, triggers }: Draft): boolean =>
	triggers.every((t) => t.word.frame === 'die' || t.rules.includes('what/in-the-wake')) &&
	tree.tokens.some(
		(_, i) => /^(?:hospital|clinic)$/.test(lemmaAt(tree, i)) && ['to', 'in', 'at'].includes(caseOf(tree, i)),
	)

/** Of the events of the nearest sentence the one that it tells first of all, not one that it only recalls. */
function mainOf(before: readonly Draft[]): Draft | undefined {
	const told = before.filter((d) => !goesBack(d))
	const all = told.length > 0 ? told : before
	const near = all.filter((d) => d.sentence === all.at(-1)?.sentence)
	const depth = (d: Draft): number => ancestors(d.tree, anchorOf(d)).length + (d.background ? 10 : 0)
	return near.reduce<Draft | undefined>((best, d) => (best && depth(best) <= depth(d) ? best : d), undefined)
}

/** "It said it had fired the rockets in revenge for a raid in which 23 died on Tuesday": what has no day is of the day told before, and not of theirs. */
function isOfOtherDay(draft: Draft, d: Draft, drafts: readonly Draft[]): boolean {
	const isStated = ({ whens }: Draft): boolean => whens.some(({ value }) => value.basis !== 'inferred')
	if (!isStated(draft) || d.whens.length > 0) return false
	const dated = (x: Draft): boolean => x.type === d.type && isStated(x) && !x.background
	// A headline has the day of the first deed of the text.
	if (isInHeadline(d)) {
		const lead = drafts.slice(0, drafts.indexOf(draft)).find((x) => dated(x) && !isInHeadline(x))
		return lead !== undefined && !agrees(draft, lead, true)
	}
	const before = drafts.slice(0, drafts.indexOf(d)).findLast((x) => dated(x) && d.sentence - x.sentence <= 1)
	return before !== undefined && before.sentence < d.sentence && !agrees(draft, before, true)
}
