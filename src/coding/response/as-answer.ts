/** What is told right after a deed as an answer to it: measures, protests, threats, what is broken off or given in, a blow struck back. */
import { headLemma } from '../../language/names/entity.ts'
import { headAt, lemmaAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { verbsOf } from './around.ts'
import { isOf, sides, sidesOf } from './last.ts'
import { CONFLICT, CROWD, MEASURES, ORDERLY, WRONGS, YIELDS } from './words.ts'

export const ORDERS = setOf('order authorise authorize')

/**
 * "imposed a curfew after two nights of clashes", "marched after police shot a boy": what somebody orders, protests against or threatens
 * right after a deed is told as an answer to it.
 */
export function isToldAsAnswer(later: Draft, earlier: Draft, ordered = isOrdered(later)): boolean {
	if (later.type === 'SANCTION' && earlier.type === 'ACCUSE') return true
	// "laid down their arms after the government offered an amnesty"
	if (YIELDS.has(later.type) && YIELDS.has(earlier.type)) return !isOfOneSide(later, earlier)
	if (!CONFLICT.has(earlier.type) || earlier.factuality === 'hypothetical') return false
	if (MEASURES.has(later.type) || ordered || isCounter(later)) return true
	const pressed = PRESSES.has(earlier.type)
	if (later.type === 'CONCEDE') return pressed
	if (later.type === 'RETREAT')
		return (
			earlier.type === 'THREATEN' ||
			isBrokenOff(later) ||
			isOfStaff(later) ||
			(pressed && (isUndone(later) || later.modes.includes('release')))
		)
	const struck = WRONGS.has(earlier.type)
	if (later.type === 'REJECT' || later.type === 'CONSULT')
		return (struck || earlier.type === 'MOBILIZE') && isBrokenOff(later)
	if (later.type === 'ASSAULT') return (struck && isStruckBack(later, earlier)) || earlier.type === 'REJECT'
	return struck && (later.type === 'PROTEST' || later.type === 'THREATEN')
}

/**
 * "Jets bombed two depots hours after mortars killed three engineers", "youths overran the post after a rider died in its cells": a blow
 * by those who keep order or hold the land, or by a crowd, after one that was not theirs. Gunmen may strike twice.
 */
function isStruckBack(later: Draft, earlier: Draft): boolean {
	const doers = later.actors.filter(({ entity }) => !entity.pronoun)
	const others = sides(earlier.actors.map(({ entity }) => entity))
	const isOneSide = doers.some((doer) =>
		earlier.actors.some((other) => isOf([other], sidesOf([doer])) && !isOfLand(doer, other)),
	)
	if (doers.length === 0 || isOneSide || isOneWord(doers, earlier.actors)) return false
	return doers.some(
		({ entity }) =>
			entity.class === 'state' ||
			entity.class === 'force' ||
			[CROWD, LOCALS, ORDERLY, GUNS].some((set) => set.has(headLemma(entity))) ||
			(!entity.unnamed && others.size > 0),
	)
}

/** The army of a country and an armed group of that country: of one land, not of one side. */
const isOfLand = (one: Roles[number], other: Roles[number]): boolean =>
	one.entity.class !== other.entity.class && one.entity.country === other.entity.country

const LOCALS = setOf('youth villager resident neighbour neighbor student worker miner islander')

/** What an army strikes with. */
const GUNS = setOf(
	'gunner artilleryman airman pilot jet warplane warship frigate battery artillery gun gunboat helicopter gunship bomber',
)

const isOneWord = (some: Roles, others: Roles): boolean =>
	some.some((a) => others.some((b) => headLemma(a.entity) === headLemma(b.entity)))

/** Done by the same, or by nobody who is told. */
type Roles = Draft['actors']
const isOfOneSide = (one: Draft, other: Draft): boolean => {
	const [some, others] = [one, other].map((d) => d.actors.filter(({ entity }) => !entity.pronoun)) as [Roles, Roles]
	return some.length === 0 || others.length === 0 || isOneWord(some, others)
}

/** "launched a counter-attack after the rebels overran the town" */
const isCounter = ({ tree, triggers }: Draft): boolean =>
	triggers.some(({ tokens }) =>
		tokens.some((k) => /^counter-?(?:attack|offensive|strike|raid)/i.test(tree.tokens[k]?.form ?? '')),
	)

/** What makes somebody give in. */
const PRESSES = setOf('PROTEST REQUEST THREATEN')
const BREAKS_OFF = setOf('suspend halt cancel freeze break call walk stay boycott abandon quit shelve postpone')
const UNDOES = setOf('withdraw scrap drop repeal revoke rescind lift cancel shelve abandon reverse annul tear')
/** "pulled out its observers": those who leave were none of the fighters. */
const isOfStaff = ({ tree, triggers, actors }: Draft): boolean =>
	triggers.some(({ tokens }) => tokens.some((k) => STAFF.has(lemmaAt(tree, k)))) ||
	actors.some(({ entity }) => STAFF.has(headLemma(entity)))
const STAFF = setOf(
	'staff personnel employee worker engineer observer monitor diplomat mission patrol operation activity volunteer expatriate team',
)
const verbOf = (draft: Draft): string => lemmaAt(draft.tree, verbsOf(draft)[0]!)
const isBrokenOff = (draft: Draft): boolean => BREAKS_OFF.has(verbOf(draft))
const isUndone = (draft: Draft): boolean => UNDOES.has(verbOf(draft))

const isOrdered = ({ tree, triggers }: Draft): boolean =>
	triggers.some((t) => ORDERS.has(lemmaAt(tree, headAt(tree, t.token))))
