/**
 * What a verb tells of, with who does it to whom: "rebels shelled the town", "opened fire on a bus". The first sense of the event list
 * whose other parts are there and whose company fits; an adjective of harm stands like a verb, "three were missing".
 */
import type { EventWord } from '../../knowledge/events.ts'
import { type Arguments, argumentsOfNoun, argumentsOfVerb } from '../../language/names/arguments.ts'
import type { Entity } from '../../language/names/entity.ts'
import { caseOf, headAt, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import { entityAt, type Reading } from '../reading.ts'
import { fits } from '../sense.ts'
import type { Trigger } from '../trigger.ts'
import { hyphenedBefore } from './hyphened.ts'
import { wordsBeside } from './verb-parts.ts'
import { whoIsMeant } from './who-is-meant.ts'

export function verbTrigger(reading: Reading, sentence: number, tree: Tree, i: number): Trigger | null {
	if (['amod', 'case', 'compound'].includes(relation(tree, i))) return null
	const senses = sensesOf(reading, tree, i)
	if (senses.length === 0) return null
	const args = argumentsOfVerb(tree, i)
	const beside = senses.some(({ parts }) => parts.length > 1) ? wordsBeside(tree, i, args) : NONE_BESIDE
	const asEntity = (head: number): Entity => entityAt(reading, sentence, head)
	const subjects = args.subjects.map(asEntity)
	const objects = args.objects.map(asEntity)
	const recipients = args.recipients.map(asEntity)
	const obliques = args.obliques.map(({ by, head }) => ({ by, entity: asEntity(head) }))
	// The sense is asked of whom a pronoun means; who did it stays the pronoun.
	const known = subjects.map((e) => whoIsMeant(e, i, asEntity) ?? e)
	for (const { word, parts } of wordedBy(senses, beside, args)) {
		// "opened fire on a bus", "set fire to the office": what hangs on the noun is of the whole.
		const behind = parts
			.filter((k) => uposAt(tree, k) === 'NOUN' && (k > i || tree.tokens[k]?.deprel === 'nsubj:pass'))
			.flatMap((k) => argumentsOfNoun(tree, k).obliques)
		const trigger: Trigger = {
			sentence,
			tree,
			token: i,
			tokens: [i, ...parts].sort((a, b) => a - b),
			word,
			subjects,
			objects:
				parts.length === 0 || word.type === 'RETREAT'
					? objects
					: objects.flatMap((e) => (parts.includes(e.head) ? objectsWithin(tree, e.head, asEntity) : [e])),
			recipients,
			obliques:
				behind.length === 0
					? obliques
					: [...obliques, ...behind.map(({ by, head }) => ({ by, entity: asEntity(head) }))],
			modifiers: [],
			possessors: [],
			light: -1,
			rules: [`what/verb-${word.parts.join('-')}`],
		}
		if (fits({ ...trigger, subjects: known }, args)) return trigger
	}
	return null
}

/** "test-fired" has senses of its own. */
function sensesOf({ knowledge: { events } }: Reading, tree: Tree, i: number): readonly EventWord[] {
	const joined = hyphenedBefore(tree, i)
	const whole = joined === null ? [] : events.verb(`${joined}-${lemmaAt(tree, i)}`)
	if (whole.length > 0) return whole
	return uposAt(tree, i) === 'ADJ' ? events.adjective(lemmaAt(tree, i)) : events.verb(lemmaAt(tree, i))
}

/** "took 14 sailors hostage": the sailors; "took the life of X": X; "opened fire": nothing. Other objects are what they are. */
function objectsWithin(tree: Tree, head: number, asEntity: (k: number) => Entity): Entity[] {
	const lemma = lemmaAt(tree, head)
	if (lemma === 'life' || lemma === 'throat') {
		const of = kidsBy(tree, head, 'nmod').filter(
			(k) => caseOf(tree, k).endsWith('of') || kidsBy(tree, k, 'flat').length > 0,
		)
		if (of.length > 0) return of.map(asEntity)
	}
	if (lemma === 'throat') {
		// "had their throats cut", "slit the guard's throat"
		const had = lemmaAt(tree, headAt(tree, head)) === 'have' ? kidsBy(tree, tree.tokens[head]!.head, 'nsubj') : []
		const whose = had.length > 0 ? had : kidsBy(tree, head, 'nmod:poss')
		if (whose.length > 0) return whose.map(asEntity)
	}
	if (!/^(?:hostage|captive|prisoner|fire)$/.test(lemma)) return [asEntity(head)]
	return kidsBy(tree, head, 'compound')
		.map(asEntity)
		.filter((k) => k.class === 'people')
}

const NONE_BESIDE: ReadonlyMap<string, number> = new Map()

/** A sense with the tokens of its other parts. */
interface Worded {
	readonly word: EventWord
	readonly parts: readonly number[]
}

/**
 * The senses whose other parts stand there. "opened fire on a ferry off the port" opens fire, and no port: what the verb acts on makes
 * its phrase before what only stands behind a preposition, of as many words.
 */
function* wordedBy(
	senses: readonly EventWord[],
	beside: ReadonlyMap<string, number>,
	{ obliques }: Arguments,
): Generator<Worded> {
	let later: Worded[] = []
	let length = senses[0]?.parts.length ?? 0
	for (const word of senses) {
		if (word.parts.length !== length) {
			yield* later
			later = []
			length = word.parts.length
		}
		const parts = partsBeside(word, beside)
		if (parts === null) continue
		if (parts.some((k) => obliques.some(({ head }) => head === k))) later.push({ word, parts })
		else yield { word, parts }
	}
	yield* later
}

/** Where the other parts of a word stand; null when one of them does not. Asked of hundreds of senses of "take" or "make". */
function partsBeside({ parts }: EventWord, beside: ReadonlyMap<string, number>): number[] | null {
	for (let k = 1; k < parts.length; k++) if (!beside.has(parts[k]!)) return null
	return parts.slice(1).map((part) => beside.get(part)!)
}
