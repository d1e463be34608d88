/**
 * Harm: how many of whom were killed, wounded, missing, abducted, detained or displaced, read from the words of harm of an
 * event. A figure keeps its bounds and its words; a named person counts as one; what has no figure is no claim.
 */
import { numberOf } from '../language/chunks/index.ts'
import { type Entity, isParty } from '../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, relation, spanOf, uposAt } from '../language/names/tree.ts'
import type { Span } from '../report/span.ts'
import type { Draft, HarmDraft } from './draft.ts'
import type { Harm } from './lists.ts'
import { entityAt, type Reading } from './reading.ts'
import type { Trigger } from './what.ts'

/** Words of a toll that is the whole so far: "bringing the toll to 15". */
const TOTALS = new Set([
	'bring',
	'raise',
	'rise',
	'climb',
	'reach',
	'increase',
	'grow',
	'stand',
	'pass',
	'put',
	'exceed',
	'jump',
	'total',
])

/** All harm that the triggers of a draft tell of. */
export function readHarms(reading: Reading, draft: Draft): HarmDraft[] {
	const harms = draft.triggers.flatMap((trigger) => harmsOf(reading, trigger))
	return markParts(distinct(harms))
}

function harmsOf(reading: Reading, trigger: Trigger): HarmDraft[] {
	const { word } = trigger
	const none = noHarm(reading, trigger)
	if (none.length > 0) return none
	const kind = harmKind(trigger)
	if (!kind) return []
	const found: HarmDraft[] = []
	for (const entity of harmed(trigger)) {
		const draft = harmOf(entity, kind, `harm/${word.frame}`)
		if (draft) found.push(draft)
	}
	if (word.frame === 'toll') found.push(...tollOf(reading, trigger, kind))
	return found
}

/** "no casualties", "nobody was hurt", "no deaths": a figure of nought, which is a claim. */
function noHarm(reading: Reading, trigger: Trigger): HarmDraft[] {
	const { word, tree, token, sentence } = trigger
	const kinds: Harm[] =
		word.parts.at(-1) === 'casualty'
			? ['killed', 'wounded']
			: ['killed', 'wounded', 'missing'].includes(word.harm ?? (word.frame === 'die' ? 'killed' : ''))
				? [(word.harm ?? 'killed') as Harm]
				: []
	const isNone = (k: number): boolean =>
		['nobody', 'none'].includes(lemmaAt(tree, k)) || kidsBy(tree, k, 'det').some((d) => lemmaAt(tree, d) === 'no')
	const people = word.frame === 'toll' ? [token] : [...kidsBy(tree, token, 'nsubj', 'nsubj:pass', 'obj')]
	const none = people.find(isNone)
	if (none === undefined || kinds.length === 0) return []
	const span = spanOf(tree, [none, ...kidsBy(tree, none, 'det')])
	return kinds.map((kind) => ({
		kind,
		count: { min: 0, max: 0 },
		entity: entityAt(reading, sentence, none),
		spans: [span],
		part: false,
		total: false,
		rules: ['harm/none'],
	}))
}

function harmKind(trigger: Trigger): Harm | null {
	const { word } = trigger
	if (word.frame === 'die') return 'killed'
	if (word.frame === 'flee') return 'displaced'
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

function harmed(trigger: Trigger): readonly Entity[] {
	const { word } = trigger
	if (word.frame === 'harm') return trigger.objects
	if (word.frame === 'die' || word.frame === 'flee') return trigger.subjects
	const of = trigger.obliques
		.filter((o) => o.by === 'of' || (o.by === 'to' && word.harm === 'wounded'))
		.map((o) => o.entity)
	return of.length > 0
		? of
		: [...trigger.possessors, ...trigger.modifiers].filter(
				(e) => (e.class === 'person' || e.class === 'people') && !isAdjective(e),
			)
}

const isAdjective = (e: Entity): boolean => uposAt(e.tree, e.head) === 'ADJ'

/** One group or person: "two US troops", "a contractor", "Mr X". */
function harmOf(entity: Entity, kind: Harm, rule: string): HarmDraft | null {
	if (entity.class === 'weapon' || entity.class === 'event' || entity.class === 'time' || entity.pronoun) return null
	const counted = entity.number
	if (counted) {
		const { span, ...count } = counted
		return { kind, count, entity, spans: spansOf(span, entity.span), part: false, total: false, rules: [rule] }
	}
	if (!isParty(entity) && entity.class !== 'thing') return null
	if (entity.class === 'person' || (isParty(entity) && isSingular(entity)))
		return {
			kind,
			count: { min: 1, max: 1 },
			entity,
			spans: [entity.span],
			part: false,
			total: false,
			rules: [rule, 'harm/one'],
		}
	if (isParty(entity) && entity.class !== 'state') {
		return {
			kind,
			count: { min: null, max: null, vague: true },
			entity,
			spans: [entity.span],
			part: false,
			total: false,
			rules: [rule, 'harm/no-figure'],
		}
	}
	return null
}

function isSingular(entity: Entity): boolean {
	const token = entity.tree.tokens[entity.head]
	if (entity.class === 'armed-group' && entity.unnamed) return token?.xpos === 'NN' && hasArticle(entity)
	if (
		entity.class === 'state' ||
		entity.class === 'organisation' ||
		entity.class === 'force' ||
		entity.class === 'armed-group'
	)
		return token?.xpos === 'NN' && entity.class === 'force' && entity.unnamed && hasArticle(entity)
	return token?.xpos === 'NN' || token?.xpos === 'NNP'
}

function hasArticle(entity: Entity): boolean {
	return kidsBy(entity.tree, entity.head, 'det').some((k) => ['a', 'an'].includes(lemmaAt(entity.tree, k)))
}

/** "the death toll rose to 15", "15 deaths", "no casualties". */
function tollOf(reading: Reading, trigger: Trigger, kind: Harm): HarmDraft[] {
	const { tree, token, sentence } = trigger
	// "Three children were among the dead": part of a figure told elsewhere.
	if (caseOf(tree, token) === 'among') {
		return kidsBy(tree, token, 'nsubj').flatMap((k) => {
			const part = harmOf(entityAt(reading, sentence, k), kind, 'harm/among')
			return part ? [{ ...part, part: true }] : []
		})
	}
	// "resulted in injuries to 100 troops", "caused injuries among the guards": the people hang on the verb.
	const carrier = tree.tokens[token]?.head ?? -1
	if (relation(tree, token) === 'obl' || relation(tree, token) === 'obj') {
		const beside = kidsBy(tree, carrier, 'obl').find((k) => k > token && ['to', 'among'].includes(caseOf(tree, k)))
		const who = beside === undefined ? null : harmOf(entityAt(reading, sentence, beside), kind, 'harm/toll-beside')
		if (who) return [who]
	}
	const own = numberOf(tree.sentence, token)
	const entity = entityAt(reading, sentence, token)
	if (own) {
		const { span, ...count } = own
		return [
			{
				kind,
				count,
				entity,
				spans: spansOf(span, spanOf(tree, [token])),
				part: false,
				total: false,
				rules: ['harm/toll-number'],
			},
		]
	}
	const verb =
		relation(tree, token) === 'nsubj' || relation(tree, token) === 'obj' ? (tree.tokens[token]?.head ?? -1) : -1
	if (verb < 0 || !TOTALS.has(lemmaAt(tree, verb))) return []
	for (const k of kidsBy(tree, verb, 'obl', 'obj', 'nmod')) {
		if (k === token || (relation(tree, k) === 'obl' && !['to', 'at', ''].includes(caseOf(tree, k)))) continue
		const number = numberOf(tree.sentence, k)
		if (!number) continue
		const { span, ...count } = number
		return [
			{
				kind,
				count,
				entity,
				spans: spansOf(span, spanOf(tree, [token])),
				part: false,
				total: true,
				rules: ['harm/toll-to'],
			},
		]
	}
	return []
}

/** The words of the number and of the people as one span when they touch, else as two. */
function spansOf(number: Span, who: Span): Span[] {
	if (number.start <= who.start && who.start - number.end <= 24 && who.end >= number.end)
		return [{ start: number.start, end: who.end }]
	if (who.start <= number.start && number.end <= who.end) return [who]
	return [number, who].sort((a, b) => a.start - b.start)
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
				relation(h.entity.tree, h.entity.head) === 'conj' || relation(harm.entity.tree, harm.entity.head) === 'conj',
		)
		return coordinated && !harm.total ? { ...harm, part: true } : harm
	})
}
