/**
 * What goes on from another mention: "Three people were wounded." after a bombing is harm of that bombing, and a headline
 * tells the event of its lead. Harm with no doer, weapon or event anywhere near is an accident or an illness: no event.
 */

import { isArmed, isParty } from '../language/names/entity.ts'
import { ancestors, caseOf, isUnder, kidsBy, lemmaAt } from '../language/names/tree.ts'
import { toCount } from '../report/days.ts'
import { anchorOf, type Draft, isInHeadline } from './draft.ts'
import { asLater, diedOnLaterDay } from './harm/since.ts'
import { type Reading, sectionOf } from './reading.ts'
import { answersFire } from './response/fired-back.ts'
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
	'hack',
	'club',
	'beat',
	'strangle',
	'poison',
	'hang',
	'mow',
	'alive',
	'battle',
	'combat',
	'fighting',
])
/** Days after an event in which somebody dies of it. */
const WAKE = 14
/** A link that no figure undoes: what a headline tells is what the text tells. */
const SURE = 0.95
/** How many sentences away the event may stand. */
const REACH = 4

/** Told by words of harm alone, with no doer and no weapon. */
export function isBareHarm(draft: Draft): boolean {
	// Those who are held were taken by somebody.
	if (draft.type === 'COERCE') return false
	if (!draft.triggers.every((t) => HARM_FRAMES.has(t.word.frame))) return false
	const isWilful = ({ word, tokens, tree }: Draft['triggers'][number]): boolean =>
		word.harm === 'abducted' || word.mode !== null || tokens.some((k) => WILFUL.has(lemmaAt(tree, k)))
	if (draft.triggers.some(isWilful)) return false
	return draft.actors.every((r) => r.entity.pronoun || r.entity.class === 'thing') && draft.weapons.length === 0
}

/** "Five assailants were captured": prisoners of the fight that was told right before. */
const isOfFight = ({ type, actors, harms }: Draft): boolean =>
	type === 'ASSAULT' && actors.length === 0 && harms.length > 0 && harms.every((h) => h.kind === 'detained')

/** "gunshot wounds", "killed by shrapnel": arms did it, whoever bore them. */
const isOfArms = ({ tree, harms }: Draft): boolean =>
	harms.some((h) => h.count.min !== null) &&
	tree.tokens.some(
		(_, i) => OF_ARMS.test(lemmaAt(tree, i)) && /^(?:wound|injury)$/.test(lemmaAt(tree, tree.tokens[i]?.head ?? -1)),
	)
const OF_ARMS = /^(?:gunshot|bullet|shrapnel|stab|knife|machete|shell|grenade)$/

/** Links of bare harm to the violent event that it goes on from; nearest before, else right after. */
export function harmCarriedOn(drafts: readonly Draft[]): SameAs[] {
	// Where a report has gone on telling of an event, sentence by sentence.
	const upTo = new Map<Draft, number>()
	const isNear = (draft: Draft, d: Draft): boolean =>
		draft.sentence - d.sentence <= REACH || draft.sentence - (upTo.get(d) ?? d.sentence) <= 1
	return drafts.flatMap((draft, i) => {
		const prisoners = isOfFight(draft)
		if ((!isBareHarm(draft) && !prisoners) || draft.factuality === 'hypothetical') return []
		if (isInHospital(draft)) draft.wheres = []
		const violent = (d: Draft): boolean =>
			d !== draft &&
			(d.type === 'ASSAULT' || (d.type === 'PROTEST' && d.modes.includes('riot'))) &&
			!isBareHarm(d) &&
			d.factuality !== 'hypothetical' &&
			d.factuality !== 'threatened' &&
			agrees(draft, d, true) &&
			!isBeforeSentence(draft, d, drafts) &&
			!isCountOfTime(draft, d) &&
			!isInOtherTown(draft, d)
		const all = drafts.slice(0, i).filter(violent)
		const main = all.filter((d) => !isAside(d, draft))
		const told = main.length > 0 ? main : all
		const near = told.filter((d) => isNear(draft, d))
		const news = isNextTopic(draft, near) ? told.filter((d) => !d.background) : []
		const before = mainOf(news.length > 0 ? news : near.length > 0 ? near : onlyOf(draft, told))
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
		const to = hurt ?? over ?? whole ?? lead ?? after ?? foughtFor(draft, drafts.slice(0, i))
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

/** "More than 60 have been killed since April", after a bombing in May: the count of a time, and of no one deed. */
const isCountOfTime = (draft: Draft, d: Draft): boolean =>
	draft.whens.some((w) => d.whens.some((o) => width(w) - width(o) > WIDER))
const WIDER = 20
const width = ({ value }: Draft['whens'][number]): number =>
	toCount(value.latest.slice(0, 10)) - toCount(value.earliest.slice(0, 10))

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

/** "The rebels captured the power station. Eighteen soldiers died defending it": what was taken was fought for. */
function foughtFor(draft: Draft, before: readonly Draft[]): Draft | undefined {
	if (draft.triggers.every((t) => t.word.harm !== 'killed' && t.word.frame !== 'die')) return undefined
	const fell = draft.targets.some(
		({ entity: e }) => isArmed(e) || e.status === 'combatant' || e.sectors.includes('MIL'),
	)
	if (!fell && !draft.tree.tokens.some((t) => /^(?:defend|fight|fighting|battle|combat|clash)$/i.test(t.lemma)))
		return undefined
	const taken = before.findLast(
		(d) =>
			draft.sentence - d.sentence <= 1 &&
			d.type === 'COERCE' &&
			d.modes.includes('seize') &&
			REAL.has(d.factuality) &&
			d.actors.some((r) => isArmed(r.entity)) &&
			d.targets.some((r) => r.entity.class === 'place' || r.entity.class === 'facility') &&
			agrees(draft, d),
	)
	if (!taken) return undefined
	taken.type = 'ASSAULT'
	taken.modes = taken.modes.filter((mode) => mode !== 'seize')
	return taken
}

/** "succumbed on Sunday to the injuries he suffered when his car was raked with fire": what the wounds come from. */
function woundedIn({ tree, triggers, sentence }: Draft, drafts: readonly Draft[]): Draft | undefined {
	const { token, word } = triggers[0]!
	if (word.frame !== 'die') return undefined
	const wounds = kidsBy(tree, token, 'obl').find((k) => WOUNDS.test(lemmaAt(tree, k)))
	if (wounds === undefined) return undefined
	return drafts.find(
		(d) =>
			d.sentence === sentence &&
			d.type === 'ASSAULT' &&
			d.factuality !== 'hypothetical' &&
			!isBareHarm(d) &&
			d.triggers.some((t) => t.tokens.includes(wounds) || isUnder(tree, t.token, wounds)),
	)
}
const WOUNDS = /^(?:wound|injury|burn)$/

/** "died of his wounds on Wednesday": the day of that death is not the day of the deed. */
const diesOfWounds = ({ tree, triggers }: Draft): boolean =>
	triggers[0]!.word.frame === 'die' &&
	kidsBy(tree, triggers[0]!.token, 'obl').some((k) => WOUNDS.test(lemmaAt(tree, k)))

/** "In Sunta an elder was killed", after a bomb on the road to Galvesti: told of a town, and the other of a place elsewhere. */
const isInOtherTown = (draft: Draft, to: Draft): boolean =>
	to.wheres.some(({ value }) => value.level === 'town') &&
	draft.wheres.some(({ value }) => value.level === 'town' && !to.wheres.some((w) => w.value.place === value.place))

/** "was killed on Tuesday", right after what was done on Thursday: a deed without a day has that of its sentence, or of the one before. */
function isBeforeSentence(draft: Draft, d: Draft, drafts: readonly Draft[]): boolean {
	const day = draft.whens[0]?.value.latest.slice(0, 10)
	if (day === undefined || d.whens.length > 0 || d.sentence === draft.sentence) return false
	const dated = drafts.filter((o) => o.whens.length > 0 && o !== draft && isDayOf(o, d))
	const beside = dated.filter((o) => o.sentence === dated.at(-1)!.sentence)
	return beside.length > 0 && beside.every((o) => o.whens.every(({ value }) => day < value.earliest.slice(0, 10)))
}

/** Told in the sentence of the deed, or violence told right before it. */
const isDayOf = (o: Draft, d: Draft): boolean =>
	o.sentence === d.sentence || (o.sentence === d.sentence - 1 && o.type === 'ASSAULT' && !o.background)

/** A paragraph after the one that looked back to an older event comes back to the news. */
const isNextTopic = (draft: Draft, near: readonly Draft[]): boolean =>
	near.at(-1)?.background === true && near.at(-1)!.tree.sentence.paragraph !== draft.tree.sentence.paragraph

/** However far back the event was told, there is no other that people could be hurt in. */
function onlyOf({ whens, wheres }: Draft, told: readonly Draft[]): readonly Draft[] {
	if (whens.length > 0 || wheres.length > 0) return []
	const body = told.filter((d) => !isInHeadline(d) && !goesBack(d))
	return body.every((d) => d.sentence === body[0]!.sentence) ? body : []
}

/** Told on the way, with no day or town of its own: fire returned, things burned. The dead told behind it are of the attack. */
const isAside = (d: Draft, harmed: Draft): boolean =>
	d.sentence < harmed.sentence &&
	d.whens.length === 0 &&
	!d.wheres.some(({ value }) => value.level === 'town') &&
	(d.triggers.some(({ tree, token }) => answersFire(tree, token)) || isOfThings(d))

/** "They burned 34 cars and a mill." */
const isOfThings = ({ modes, targets, harms }: Draft): boolean =>
	modes.length === 1 &&
	modes[0] === 'destroy' &&
	targets.every(({ entity: e }) => !isParty(e)) &&
	harms.every((h) => h.kind === 'damaged')

/** "The overall number of wounded": of all that the report began with. */
const isOverall = ({ tree, harms }: Draft): boolean =>
	harms.some((h) => h.total) && tree.tokens.some((_, i) => /^(?:overall|altogether|combined)$/.test(lemmaAt(tree, i)))

/** "Three others, who had been taken to the hospital in Zarmand, died": where they died is not where it happened. */
const isInHospital = ({ tree, triggers }: Draft): boolean =>
	triggers.every((t) => t.word.frame === 'die' || t.rules.includes('what/in-the-wake')) &&
	tree.tokens.some(
		(_, i) => /^(?:hospital|clinic)$/.test(lemmaAt(tree, i)) && ['to', 'in', 'at'].includes(caseOf(tree, i)),
	)

/** "The fighting lasted four hours" goes back itself; "Sunday's raid" tells its day and may be the news. */
const goesBack = (d: Draft): boolean => d.definite && d.whens.length === 0

/** Of the events of the nearest sentence the one that it tells first of all, not one that it only recalls. */
function mainOf(before: readonly Draft[]): Draft | undefined {
	const told = before.filter((d) => !goesBack(d))
	const all = told.length > 0 ? told : before
	const near = all.filter((d) => d.sentence === all.at(-1)?.sentence)
	const depth = (d: Draft): number => ancestors(d.tree, anchorOf(d)).length + (d.background ? 10 : 0)
	return near.reduce<Draft | undefined>((best, d) => (best && depth(best) <= depth(d) ? best : d), undefined)
}

/**
 * "when rockets struck the outpost": what is hit is definite and was hit before by the same kind of weapon, so it is that
 * event again. A day or town of its own that differs makes it another.
 */
export function targetCarriedOn(drafts: readonly Draft[]): SameAs[] {
	return drafts.flatMap((draft, i) => {
		if (draft.type !== 'ASSAULT' || !REAL.has(draft.factuality) || isBareHarm(draft)) return []
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

/** What is claimed or denied again is the event, too. */
const REAL = new Set(['happened', 'alleged', 'denied'])

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

/**
 * Links of a headline's events to those of the body that tell the same: of several of its kind the one with the same means, harm
 * and parties, the first of equals. Two events of one headline are not one event of the body.
 */
export function headlineCarriedOn(reading: Reading, drafts: readonly Draft[]): SameAs[] {
	const isHead = (d: Draft): boolean =>
		reading.trees[d.sentence]?.sentence.kind === 'headline' && d.sentence < reading.trees.length - 1
	const heads = drafts.filter(isHead)
	const pairs = heads.flatMap((from) =>
		drafts
			.filter(
				(d) =>
					!isHead(d) &&
					d.sentence > from.sentence &&
					d.sentence <= from.sentence + 4 &&
					d.type === from.type &&
					d.factuality === from.factuality &&
					(!isBareHarm(d) || isBareHarm(from)),
			)
			.map((to) => ({ from, to, like: likeness(from, to) - (to.background ? 2 : 0), back: goesBack(to) ? 1 : 0 })),
	)
	const linked: SameAs[] = []
	// "The shelling of the market" goes back to the news itself: it is taken when nothing else tells it.
	for (const { from, to, like } of [...pairs].sort((a, b) => a.back - b.back || b.like - a.like)) {
		const clash = linked.some((l) => l.from === from || (l.to === to && l.from.sentence === from.sentence))
		if (like >= 0 && !clash) linked.push({ from, to, score: SURE, rule: 'same/headline' })
	}
	return linked
}

/** What two mentions tell alike, for and against. */
function likeness(a: Draft, b: Draft): number {
	const shared = (x: readonly string[], y: readonly string[]): number =>
		x.some((one) => y.includes(one)) ? 1 : x.length > 0 && y.length > 0 ? -1 : 0
	const words = (d: Draft): string[] => d.triggers.map((t) => lemmaAt(t.tree, t.token))
	const parties = (d: Draft): string[] =>
		[...d.actors, ...d.targets].filter((r) => !r.entity.pronoun).map((r) => lemmaAt(r.entity.tree, r.entity.head))
	const figures = (d: Draft): string[] =>
		d.harms.flatMap((h) => (h.count.min === null ? [] : [`${h.kind} ${h.count.min}`]))
	const families = (d: Draft): string[] => d.weapons.map((w) => (w.family === 'mortar' ? 'artillery' : w.family))
	return (
		2 * shared(families(a), families(b)) +
		2 * shared(a.modes, b.modes) +
		2 * shared(figures(a), figures(b)) +
		Math.max(0, shared(words(a), words(b))) +
		Math.max(0, shared(parties(a), parties(b))) +
		(agrees(a, b) ? 0 : -9)
	)
}

/** People leave: told by words of flight alone. */
export const isFlight = (d: Draft): boolean => d.triggers.every((t) => t.word.frame === 'flee')

/** Bare harm that nothing explains is no event. */
export function isUnexplained(draft: Draft, links: readonly SameAs[], grave: boolean, violent: boolean): boolean {
	// "Thousands fled the heat": nobody drove them out where nothing violent is told.
	if (isFlight(draft)) return !grave && !violent && !links.some((l) => l.from === draft || l.to === draft)
	if (!isBareHarm(draft) || isOfArms(draft)) return false
	if (links.some((l) => l.from === draft || l.to === draft)) return false
	if (draft.rules.includes('what/in-the-wake')) return true
	const kills = draft.triggers.some((t) => t.word.harm === 'killed' && t.word.frame === 'harm')
	return !((kills && (grave || violent)) || (violent && isOwnLoss(draft)))
}

/** "the deaths on Saturday of 27 villagers in Torsang", where violence is told: a deed with a day and a town of its own. */
const isOwnLoss = ({ harms, whens, wheres }: Draft): boolean =>
	harms.some((h) => h.kind === 'killed' && (h.count.min ?? 0) > 0) &&
	whens.some(({ value }) => value.basis !== 'inferred') &&
	wheres.some(({ value }) => value.level !== 'country')
