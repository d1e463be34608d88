/**
 * The triggers of a sentence without those that only repeat or carry on another: the talks of "resumed talks", the death of "speared to
 * death"; and without the harm done by what was no event, "a gas explosion killed five".
 */
import { type Entity, isParty } from '../../language/names/entity.ts'
import { caseOf, hasKid, kidsBy, lemmaAt } from '../../language/names/tree.ts'
import type { Trigger } from '../trigger.ts'

/** `harmless`: tokens of what reads like an event and is none. */
export const toldOnce = (found: readonly Trigger[], harmless: ReadonlySet<number>): Trigger[] =>
	found.filter(
		(one) =>
			!one.subjects.some((e) => harmless.has(e.head)) &&
			!isHurtBy(one, harmless) &&
			!isToldByVerb(one, found) &&
			!(one.word.pos === 'n' && (isEndOf(one, found) || found.some((verb) => isPartOf(one, verb)))),
	)

/** "A boy was hurt when an airgun went off": by what was no event. */
const isHurtBy = ({ tree, token, word, subjects }: Trigger, harmless: ReadonlySet<number>): boolean =>
	harmless.size > 0 &&
	word.frame === 'harm' &&
	subjects.length === 0 &&
	kidsBy(tree, token, 'advcl').some((k) => harmless.has(k) && hasKid(tree, k, ['mark', 'advmod'], 'when', 'as'))

/** "blocked the road in protest": the verb tells the protest. */
const isToldByVerb = ({ tree, token, word }: Trigger, found: readonly Trigger[]): boolean =>
	word.needs === 'in-protest' &&
	found.some((verb) => verb.word.type === 'PROTEST' && verb.token === tree.tokens[token]?.head)

/** "speared to death": how the deed ended, no death beside it. */
const isEndOf = ({ tree, token }: Trigger, found: readonly Trigger[]): boolean =>
	lemmaAt(tree, token) === 'death' &&
	caseOf(tree, token) === 'to' &&
	found.some((verb) => verb.word.type === 'ASSAULT' && verb.token === tree.tokens[token]?.head)

/** "resumed talks", "halted aid": the noun is part of what the verb tells. */
const isPartOf = (noun: Trigger, verb: Trigger): boolean =>
	verb.word.pos === 'v' &&
	verb.word.parts.length > 1 &&
	verb.token !== noun.token &&
	verb.tokens.includes(noun.token) &&
	// "broke up a march", "ended a hunger strike": it was one all the same.
	!(noun.word.type === 'PROTEST' && UNMADE.has(verb.word.type)) &&
	!isAskedBySomebody(noun, verb)

/** Types of deeds that put down, end or forbid a protest and are none themselves. */
const UNMADE = new Set(['ASSAULT', 'CONCEDE', 'COERCE'])

/** "rejected the demand of the kidnappers", "granted the strikers' wish": somebody made it, and it is no part of the answer. */
const isAskedBySomebody = (noun: Trigger, verb: Trigger): boolean =>
	ANSWERS.has(verb.word.type) &&
	(ASKS.has(noun.word.type) || noun.word.parts[0] === 'offer') &&
	[
		...noun.possessors,
		...noun.modifiers,
		...[...noun.obliques, ...verb.obliques].filter(({ by }) => ['of', 'by', 'from'].includes(by)).map((o) => o.entity),
	].some((e) => isParty(e) && !e.pronoun && (verb.word.type === 'REJECT' || hasWeight(e)))

/** "agreed to a request by a baker": nobody of the news. */
const hasWeight = (e: Entity): boolean =>
	!e.unnamed || e.sectors.length > 0 || !['people', 'organisation'].includes(e.class)
const ANSWERS = new Set(['REJECT', 'CONCEDE', 'AGREE'])
const ASKS = new Set(['REQUEST', 'THREATEN'])
