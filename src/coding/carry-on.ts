/**
 * What goes on from another mention: "Three people were wounded." after a bombing is harm of that bombing, and a headline
 * tells the event of its lead. Harm with no doer, weapon or event anywhere near is an accident or an illness: no event.
 */

import { ancestors, lemmaAt } from '../language/names/tree.ts'
import { toCount } from '../report/days.ts'
import { anchorOf, type Draft } from './draft.ts'
import { type Reading, sectionOf } from './reading.ts'
import type { SameAs } from './same.ts'

const HARM_FRAMES = new Set(['harm', 'die', 'toll'])
/** Verbs of harm that need a doer by their sense. */
const WILFUL = new Set([
	'murder',
	'assassinate',
	'execute',
	'massacre',
	'behead',
	'slaughter',
	'kidnap',
	'abduct',
	'shoot',
	'stab',
	'gun',
	'lynch',
	'arrest',
	'detain',
	'apprehend',
	'jail',
	'capture',
	'hijack',
	'slay',
])
/** Days after an event in which somebody dies of it. */
const WAKE = 14
/** How many sentences away the event may stand. */
const REACH = 4

/** Told by words of harm alone, with no doer and no weapon. */
export function isBareHarm(draft: Draft): boolean {
	if (!draft.triggers.every((t) => HARM_FRAMES.has(t.word.frame))) return false
	if (draft.triggers.some((t) => t.tokens.some((k) => WILFUL.has(lemmaAt(t.tree, k))))) return false
	return draft.actors.every((r) => r.entity.pronoun || r.entity.class === 'thing') && draft.weapons.length === 0
}

/** Links of bare harm to the violent event that it goes on from; nearest before, else right after. */
export function harmCarriedOn(drafts: readonly Draft[]): SameAs[] {
	return drafts.flatMap((draft, i) => {
		if (!isBareHarm(draft) || draft.factuality === 'hypothetical') return []
		const violent = (d: Draft): boolean =>
			d !== draft &&
			d.type === 'ASSAULT' &&
			!isBareHarm(d) &&
			d.factuality !== 'hypothetical' &&
			d.factuality !== 'threatened' &&
			agrees(draft, d, true)
		const before = mainOf(drafts.slice(0, i).filter((d) => violent(d) && draft.sentence - d.sentence <= REACH))
		const after = drafts.slice(i + 1).find((d) => violent(d) && d.sentence - draft.sentence <= 2)
		const to = before ?? after
		// A day on which somebody died later is not the day of the event.
		if (to && to.whens.length > 0) draft.whens = []
		return to ? [{ from: draft, to, score: to === before ? 0.95 : 0.75, rule: 'same/harm-goes-on' }] : []
	})
}

/** Of the events of the nearest sentence the one that it tells first of all, not one that it only recalls. */
function mainOf(before: readonly Draft[]): Draft | undefined {
	const near = before.filter((d) => d.sentence === before.at(-1)?.sentence)
	const depth = (d: Draft): number => ancestors(d.tree, anchorOf(d)).length + (d.background ? 10 : 0)
	return near.reduce<Draft | undefined>((best, d) => (best && depth(best) <= depth(d) ? best : d), undefined)
}

/**
 * "when rockets struck the outpost": what is hit is definite and was hit before by the same kind of weapon, so it is that
 * event again. A day or town of its own that differs makes it another.
 */
export function targetCarriedOn(drafts: readonly Draft[]): SameAs[] {
	return drafts.flatMap((draft, i) => {
		if (draft.type !== 'ASSAULT' || draft.factuality !== 'happened' || isBareHarm(draft)) return []
		const definite = draft.targets
			.filter(
				(r) =>
					r.entity.definite &&
					r.entity.unnamed &&
					!r.entity.pronoun &&
					['facility', 'platform', 'place', 'thing'].includes(r.entity.class),
			)
			.map((r) => lemmaAt(r.entity.tree, r.entity.head))
		if (definite.length === 0) return []
		const kinds = (d: Draft): readonly string[] => d.weapons.map((w) => w.family)
		const to = drafts.slice(0, i).findLast((d) => {
			if (d.type !== 'ASSAULT' || d.factuality !== 'happened' || d.sentence >= draft.sentence || !agrees(draft, d))
				return false
			const told = [
				...d.targets.map((r) => lemmaAt(r.entity.tree, r.entity.head)),
				...d.wheres.map((w) => w.value.facility?.split(' ').at(-1) ?? ''),
			]
			const arms = kinds(draft).length === 0 || kinds(d).length === 0 || kinds(draft).some((k) => kinds(d).includes(k))
			return arms && told.some((lemma) => definite.includes(lemma))
		})
		return to ? [{ from: draft, to, score: 0.8, rule: 'same/definite-target' }] : []
	})
}

/** A day or town of its own that differs makes it another event; what is told in its wake may be of a later day. */
export function agrees(a: Draft, b: Draft, later = false): boolean {
	const [x, y] = [a.whens[0]?.value, b.whens[0]?.value]
	if (x && y && x.latest.slice(0, 10) < y.earliest.slice(0, 10)) return false
	const gap = x && y ? toCount(x.earliest.slice(0, 10)) - toCount(y.latest.slice(0, 10)) : 0
	if (gap > (later ? WAKE : 0)) return false
	const [p, q] = [a.wheres.find((w) => w.value.place)?.value, b.wheres.find((w) => w.value.place)?.value]
	return !(p && q && p.level === 'town' && q.level === 'town' && p.place !== q.place)
}

/** An embedded post shows the event that the report tells of: same kind, same day as the post, told before it. */
export function postCarriedOn(reading: Reading, drafts: readonly Draft[]): SameAs[] {
	return drafts.flatMap((draft) => {
		const section = sectionOf(reading, draft.sentence)
		if (section?.kind !== 'post' || draft.type !== 'ASSAULT' || draft.factuality !== 'happened') return []
		const day = (draft.whens[0]?.value.latest ?? section.date)?.slice(0, 10)
		const to = drafts.findLast(
			(d) =>
				d.sentence < draft.sentence &&
				sectionOf(reading, d.sentence)?.kind !== 'post' &&
				d.type === draft.type &&
				d.factuality === 'happened' &&
				!d.background &&
				onDay(d, day),
		)
		return to && agrees(draft, to) ? [{ from: draft, to, score: 0.75, rule: 'same/post' }] : []
	})
}

function onDay(draft: Draft, day: string | undefined): boolean {
	const when = draft.whens[0]?.value
	return when !== undefined && day !== undefined && when.earliest.slice(0, 10) <= day && day <= when.latest.slice(0, 10)
}

/** Links of a headline's events to the first of their kind in the body. */
export function headlineCarriedOn(reading: Reading, drafts: readonly Draft[]): SameAs[] {
	const isHead = (d: Draft): boolean => {
		const { sentence } = d
		return reading.trees[sentence]?.sentence.kind === 'headline' && sentence < reading.trees.length - 1
	}
	return drafts.flatMap((draft) => {
		if (!isHead(draft)) return []
		const to = drafts.find(
			(d) =>
				!isHead(d) &&
				d.sentence > draft.sentence &&
				d.sentence <= draft.sentence + 4 &&
				d.type === draft.type &&
				d.factuality === draft.factuality &&
				!d.background &&
				!isBareHarm(d),
		)
		return to ? [{ from: draft, to, score: 0.8, rule: 'same/headline' }] : []
	})
}

/** Bare harm that nothing explains is no event. */
export function isUnexplained(draft: Draft, links: readonly SameAs[], grave: boolean): boolean {
	if (!isBareHarm(draft)) return false
	if (links.some((l) => l.from === draft || l.to === draft)) return false
	if (draft.rules.includes('what/in-the-wake')) return true
	const kills = draft.triggers.some((t) => t.word.harm === 'killed' && t.word.frame === 'harm')
	return !(kills && grave)
}
