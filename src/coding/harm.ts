/**
 * Harm: how many of whom were killed, wounded, missing, abducted, detained or displaced. Figures stand around the words of
 * an event, side by side with a word of harm, in tolls, as parts of another figure, and in the wake of an event told before.
 * A figure keeps its bounds and its words; a named person counts as one; what has no figure is no claim.
 */
import { numberOf } from '../language/chunks/index.ts'
import { type Entity, isParty } from '../language/names/entity.ts'
import { textOf } from '../language/names/nominal.ts'
import { ancestors, caseOf, kidsBy, lemmaAt, relation, spanOf, type Tree, uposAt } from '../language/names/tree.ts'
import type { People } from '../language/names/who-is.ts'
import { bySpan } from '../report/span.ts'
import type { Draft, HarmDraft } from './draft.ts'
import { draftOf } from './frames.ts'
import { amongFigures } from './harm/among.ts'
import { figuresBeside } from './harm/beside.ts'
import { type Figure, harmOf, one, spansOf } from './harm/figure.ts'
import { isWithheld, noHarm } from './harm/none.ts'
import {
	hasOwnNumber,
	isAlive,
	isAlmost,
	isAttacker,
	isBeating,
	isInLimb,
	isTakenInFight,
	isToDeath,
	isTried,
} from './harm/of-deed.ts'
import { nominalFrom, partsOf } from './harm/parts.ts'
import { rivalFigures } from './harm/rival.ts'
import { withGroup } from './harm/same-group.ts'
import { asLater, diedLater } from './harm/since.ts'
import { tollFigures } from './harm/toll.ts'
import { wakeFigures } from './harm/wake.ts'
import type { Harm } from './lists.ts'
import { isNoEvent } from './no-event.ts'
import { entityAt, type Reading } from './reading.ts'
import { bareTrigger, type Trigger, unlisted } from './trigger.ts'

/** All harm that the triggers of a draft tell of. */
export function readHarms(reading: Reading, draft: Draft, people: People): HarmDraft[] {
	const harms = draft.triggers.flatMap((trigger) => {
		const told = harmsOf(reading, trigger, people)
		return diedLater(trigger) ? asLater(told) : told
	})
	return distinct(
		harms.map((h) => ({
			...h,
			...(isAttacker(h.entity) ? { attackers: true } : {}),
			...(isOneMore(h.entity) ? { part: true } : {}),
		})),
	)
}

/** "a fourth person": one of those dead, not the figure of the dead. */
const isOneMore = ({ tree, head, definite }: Entity): boolean =>
	!definite && kidsBy(tree, head, 'amod').some((k) => ORDINAL.test(lemmaAt(tree, k)))

const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|further|\d+(?:st|nd|rd|th))$/

/**
 * Gives the figures of a sentence that no trigger told to the draft they stand by, then looks for parts of each figure.
 * Figures with no draft in their sentence become drafts of their own, which go on from an event told before.
 */
export function placeFigures(
	reading: Reading,
	sentence: number,
	here: readonly Draft[],
	before: readonly Draft[],
): Draft[] {
	const tree = reading.trees[sentence]
	if (!tree) return []
	const figures = [
		...tollFigures(reading, sentence),
		...amongFigures(reading, sentence),
		...figuresBeside(reading, sentence),
		...wakeFigures(reading, sentence),
	]
	const made: Draft[] = []
	for (const figure of figures) place(reading, sentence, tree, figure, here, made)
	for (const rival of rivalFigures(reading, sentence, [...here, ...made], before))
		place(reading, sentence, tree, rival, here, made)
	const all = [...here, ...made]
	for (const draft of all) addParts(reading, sentence, draft, all)
	const told = all.flatMap((d) => d.harms)
	for (const draft of all) {
		const targets = draft.targets.map((r) => r.entity)
		draft.harms = draft.harms.map((h) => withGroup(reading, sentence, h, told, targets))
	}
	return made
}

function place(
	reading: Reading,
	sentence: number,
	tree: Tree,
	figure: Figure,
	here: readonly Draft[],
	made: Draft[],
): void {
	const told = isAttacker(figure.draft.entity) ? { ...figure.draft, attackers: true } : figure.draft
	for (const draft of [...here, ...made]) {
		const at = draft.harms.findIndex((h) => sameWords(h, told))
		if (at < 0) continue
		const held = draft.harms[at]!
		// "executed five captured soldiers": what they were before it says no more than the verb.
		if (told.rules.includes('harm/attribute') && held.kind !== told.kind) return
		// "were taken away by the police": the verb with its doer says more.
		if (told.rules.includes('harm/led-away') && held.kind !== told.kind) return
		// Number and word side by side say the kind more surely than the tree; a toll says that it is the whole.
		if (held.kind === 'killed' && told.rules.some((rule) => rule === 'harm/hospital' || rule === 'harm/hurt')) return
		if (held.kind !== told.kind) draft.harms[at] = told
		else draft.harms[at] = { ...held, total: held.total || told.total, part: held.part || told.part }
		return
	}
	const draft = nearest(tree, figure, [...here, ...made]) ?? wake(reading, sentence, tree, figure)
	if (!draft) return
	// "the number of people known to have died": the figure tells how many the word left open.
	const open = (h: HarmDraft): boolean => told.total && h.count.vague === true && h.kind === told.kind
	draft.harms = distinct([...draft.harms.filter((h) => !open(h)), told])
	if (!here.includes(draft) && !made.includes(draft)) made.push(draft)
}

/** One number is not told twice. */
const sameWords = (a: HarmDraft, b: HarmDraft): boolean =>
	a.kind === b.kind && a.entity.head === b.entity.head && a.count.min === b.count.min
		? true
		: a.spans.some((x) => b.spans.some((y) => x.start < y.end && y.start < x.end)) &&
			a.count.min === b.count.min &&
			a.count.max === b.count.max

const MAY_HARM: Readonly<Record<Harm, readonly string[]>> = {
	killed: ['ASSAULT', 'PROTEST'],
	wounded: ['ASSAULT', 'PROTEST'],
	missing: ['ASSAULT'],
	abducted: ['ASSAULT'],
	detained: ['COERCE'],
	displaced: ['ASSAULT'],
	damaged: ['ASSAULT', 'PROTEST'],
}

/** The draft above the figure in the tree, else the one whose words stand nearest. */
function nearest(tree: Tree, { at, draft: { kind } }: Figure, drafts: readonly Draft[]): Draft | null {
	const able = drafts.filter((d) => MAY_HARM[kind].includes(d.type))
	const up = [at, ...ancestors(tree, at)]
	for (const k of up) {
		const own = able.find((d) => d.triggers.some((t) => t.tokens.includes(k)))
		if (own) return own
	}
	const far = (d: Draft): number => Math.min(...d.triggers.map((t) => Math.abs(t.token - at)))
	const fit = able.filter((d) => !isOfAnother(d, kind))
	return fit.reduce<Draft | null>((best, d) => (best === null || far(d) < far(best) ? d : best), null)
}

/** "put losses at 42 dead and said it had taken nine prisoners", "fell while trying to flee, and that 11 were hurt": nobody dies of being taken, or of flight. */
const isOfAnother = ({ triggers }: Draft, kind: Harm): boolean =>
	(kind === 'killed' || kind === 'wounded') &&
	triggers.every(({ word }) => word.frame === 'flee' || word.harm === 'abducted' || word.harm === 'detained')

/** A draft for what is told in the wake of an event. */
function wake(reading: Reading, sentence: number, tree: Tree, { at, draft: { kind, entity } }: Figure): Draft | null {
	const trigger = bareTrigger({
		sentence,
		tree,
		tokens: [at],
		word: unlisted(
			kind === 'detained'
				? { parts: ['held'], type: 'COERCE', mode: 'arrest', frame: 'harm', harm: kind }
				: { parts: ['dead'], type: 'ASSAULT', frame: 'harm', harm: kind },
		),
		subjects: [],
		objects: entity.tree === tree ? [entity] : [],
		rules: ['what/in-the-wake'],
	})
	if (isNoEvent(reading, trigger)) return null
	return draftOf(reading, trigger)
}

function addParts(reading: Reading, sentence: number, draft: Draft, all: readonly Draft[]): void {
	if (draft.sentence !== sentence || draft.harms.length === 0) return
	// "three were killed and five injured, two of them seriously": what follows another figure is of that one.
	const told = all.filter((d) => d.sentence === sentence).flatMap((d) => d.harms)
	const starts = told.map((h) =>
		draft.tree.tokens.findIndex((t) => t.start >= Math.min(...h.spans.map((s) => s.start))),
	)
	const parts = draft.harms.flatMap((whole) => {
		if (whole.part && whole.rules.includes('harm/among')) return []
		const end = Math.max(...whole.spans.map((s) => s.end))
		const until = Math.min(...starts.filter((k) => (draft.tree.tokens[k]?.start ?? 0) >= end), draft.tree.tokens.length)
		return partsOf(reading, sentence, whole, until + 1)
	})
	draft.harms = markParts(distinct([...draft.harms, ...parts]))
}

function harmsOf(reading: Reading, trigger: Trigger, people: People): HarmDraft[] {
	const { word } = trigger
	if (isWithheld(trigger) || isTried(trigger) || isAlmost(trigger) || hasOwnNumber(trigger)) return []
	const none = noHarm(reading, trigger)
	if (none.length > 0) return none
	const kind = harmKind(trigger)
	if (!kind) return []
	const them = harmed(reading, trigger)
	const found = them
		.filter((e) => them.length === 1 || !isSomeOfThem(e))
		.flatMap((entity) => harmTo(trigger, entity, kind, people) ?? [])
	// "12 arrests", "15 deaths"
	if (word.frame === 'toll' || (word.frame === 'noun' && found.length === 0))
		found.push(...tollOf(reading, trigger, kind))
	return found
}

/** "left 16 dead, eight of them soldiers": part of those told beside them (see harm/parts.ts). */
const isSomeOfThem = ({ tree, head }: Entity): boolean =>
	uposAt(tree, head) === 'NUM' && kidsBy(tree, head, 'nmod').some((k) => /^(?:they|whom|who)$/.test(lemmaAt(tree, k)))

function harmTo(trigger: Trigger, entity: Entity, kind: Harm, people: People): HarmDraft | null {
	const rule = `harm/${trigger.word.frame}`
	if (!entity.pronoun) return harmOf(entity, isTakenInFight(trigger, entity) ? 'detained' : kind, rule)
	const form = entity.tree.tokens[entity.head]?.form.toLowerCase() ?? ''
	// "killed himself and eight others": the one who did it.
	const meant = /^(?:him|her)self$/.test(form)
		? (trigger.subjects[0] ?? null)
		: /^(?:he|she|him|her)$/.test(form)
			? people.resolve(entity, trigger.sentence)
			: null
	if (
		!meant ||
		meant.pronoun ||
		(meant.class !== 'person' && meant.class !== 'people' && meant.class !== 'armed-group')
	)
		return null
	const who =
		form.endsWith('self') && meant.tree === entity.tree ? [meant.span] : [meant.span, entity.span].sort(bySpan)
	return { ...one(meant, kind, who, rule), ...(form.endsWith('self') ? { attackers: true } : {}) }
}

function harmKind(trigger: Trigger): Harm | null {
	const { word } = trigger
	if (word.frame === 'die') return (word.harm ?? 'killed') as Harm
	if (word.frame === 'flee') return 'displaced'
	if (isToDeath(trigger)) return 'killed'
	if (isInLimb(trigger) || isAlive(trigger) || isBeating(trigger)) return 'wounded'
	if (
		['harm', 'toll'].includes(word.frame) ||
		(word.frame === 'noun' && ['killed', 'wounded', 'abducted', 'detained'].includes(word.harm ?? ''))
	) {
		// "casualties" are dead and wounded together: no figure of either.
		if (word.parts.at(-1) === 'casualty') return null
		return word.harm as Harm
	}
	return null
}

function harmed(reading: Reading, trigger: Trigger): readonly Entity[] {
	const { word, tree, sentence } = trigger
	if (word.frame === 'harm') {
		// "arrested a lawyer along with six colleagues"
		const besides = trigger.obliques.filter((o) => TOGETHER.test(o.by)).map((o) => o.entity)
		// "hijacked a tanker with 22 crew"
		const aboard =
			word.harm === 'abducted' && trigger.objects.some((e) => e.class === 'platform')
				? trigger.obliques.filter((o) => o.by === 'with').map((o) => o.entity)
				: []
		const objects = [...trigger.objects, ...(trigger.objects.length > 0 ? [...besides, ...aboard] : [])]
		return objects.length > 0 || word.pos !== 'v'
			? objects
			: behind(tree, trigger.token).map((k) => entityAt(reading, sentence, k))
	}
	if (word.frame === 'die' || word.frame === 'flee') return trigger.subjects
	if (isBeating(trigger)) return trigger.objects.filter((e) => e.class === 'person' || e.class === 'people')
	if (isInLimb(trigger) || isToDeath(trigger) || isAlive(trigger))
		return trigger.objects.filter((e) => isParty(e) || e.pronoun || e.number)
	const of = trigger.obliques
		.filter((o) => o.by === 'of' || (o.by === 'to' && word.harm === 'wounded'))
		.map((o) => o.entity)
	return of.length > 0
		? of
		: [...trigger.possessors, ...trigger.modifiers].filter(
				(e) => (e.class === 'person' || e.class === 'people') && !isAdjective(e),
			)
}

const TOGETHER = /^(?:along|together) with$/

/** "kills 12 in", "wound five" of a headline that the tree leaves without an object. */
function behind(tree: Tree, verb: number): number[] {
	if (uposAt(tree, verb) !== 'VERB' || !['VBZ', 'VBP', 'VB', 'VBG', 'VBD'].includes(tree.tokens[verb]?.xpos ?? ''))
		return []
	if (kidsBy(tree, verb, 'aux:pass', 'nsubj:pass', 'obj').length > 0) return []
	let from = verb + 1
	while (/^(?:at|least|about|some|over|more|than|nearly|around|up|to)$/i.test(tree.tokens[from]?.form ?? '')) from++
	const head = uposAt(tree, from) === 'NUM' ? nominalFrom(tree, from) : -1
	return head >= 0 ? [head] : []
}

const isAdjective = (e: Entity): boolean => uposAt(e.tree, e.head) === 'ADJ'

/** "15 deaths", "injuries to 100 troops", "12 arrests"; tolls with a verb are read in harm/toll.ts. */
function tollOf(reading: Reading, trigger: Trigger, kind: Harm): HarmDraft[] {
	const { tree, token, sentence } = trigger
	if (caseOf(tree, token) === 'among') return []
	// "resulted in injuries to 100 troops", "caused injuries among the guards": the people hang on the verb.
	const carrier = tree.tokens[token]?.head ?? -1
	if (relation(tree, token) === 'obl' || relation(tree, token) === 'obj') {
		const beside = kidsBy(tree, carrier, 'obl').find((k) => k > token && ['to', 'among'].includes(caseOf(tree, k)))
		const who = beside === undefined ? null : harmOf(entityAt(reading, sentence, beside), kind, 'harm/toll-beside')
		if (who) return [who]
	}
	const own = numberOf(tree.sentence, token)
	// "survived an attempt", "a mass killing": the article counts no dead.
	if (!own || (trigger.word.frame === 'noun' && /^(?:an?|another)$/i.test(textOf(tree, own.span)))) return []
	// "the 1987 killings": a year, and not so many.
	if (/^(?:18|19|20)\d\d$/.test(textOf(tree, own.span))) return []
	const { span, ...count } = own
	return [
		{
			kind,
			count,
			entity: entityAt(reading, sentence, token),
			spans: spansOf(span, spanOf(tree, [token])),
			part: false,
			total: false,
			rules: ['harm/toll-number'],
		},
	]
}

function distinct(harms: readonly HarmDraft[]): HarmDraft[] {
	const seen = new Set<string>()
	return harms.filter((h) => {
		const key = `${h.kind} ${h.entity.head} ${h.count.min} ${h.count.max}`
		return !seen.has(key) && seen.add(key)
	})
}

/** Several groups beside one another under one word are parts of a whole that may not be stated. */
function markParts(harms: readonly HarmDraft[]): HarmDraft[] {
	return harms.map((harm) => {
		const beside = harms.filter((h) => h.kind === harm.kind && h !== harm)
		const coordinated = beside.some(
			(h) =>
				h.entity.tree === harm.entity.tree &&
				(relation(h.entity.tree, h.entity.head) === 'conj' || relation(harm.entity.tree, harm.entity.head) === 'conj'),
		)
		return coordinated && !harm.total ? { ...harm, part: true } : harm
	})
}
