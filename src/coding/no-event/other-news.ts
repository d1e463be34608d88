/** The kind of news that makes a word of violence something else: a match, a film, an accident, a vote, an illness. */
import { type Entity, headLemma, isArmed } from '../../language/names/entity.ts'
import { kidsBy, lemmaAt, type Tree } from '../../language/names/tree.ts'
import { CROWD } from '../needs/kinds.ts'
import { isOfVictims } from '../plain.ts'
import { setOf } from '../set-of.ts'
import type { Trigger } from '../trigger.ts'

/** "Crowds overturned cars" */
const crowdOverturns = (tree: Tree): boolean =>
	tree.tokens.some(
		(_, k) => lemmaAt(tree, k) === 'overturn' && kidsBy(tree, k, 'nsubj').some((n) => CROWD.test(lemmaAt(tree, n))),
	)

/** Words of war that are said of votes, germs and tumours too. */
const PROVERBIAL = setOf(
	'ambush assault attack barrage battle beat beating blast blow bombard broadside carnage clash claim crush destroy fight hit invade invasion kill massacre raid salvo savage shot siege slaughter storm strike sweep torpedo war warfare wipe',
)

/** Who is answerable for an accident. */
const STEERED =
	/^(?:driver|motorist|captain|pilot|skipper|helmsman|owner|engineer|operator|manager|signalman|contractor|crew|mate|director|lorry|truck|bus|train|ship|ferry|vessel|road|bridge|line|track|motorway|runway|airport|mine|area|street|port|station)$/

/** Those who arrest, forbid and march. */
const isPublic = (e: Entity): boolean =>
	isArmed(e) || e.class === 'state' || e.sectors.includes('GOV') || CROWD.test(headLemma(e))

const isProverbial = (trigger: Trigger): boolean =>
	PROVERBIAL.has(lemmaAt(trigger.tree, trigger.token)) &&
	!isOfVictims(trigger) &&
	!trigger.subjects.some((e) => isArmed(e) || e.class === 'platform')

/** Does the kind of news make it something else than violence? */
export function isOther(trigger: Trigger, topic: string | null): boolean {
	const { type } = trigger.word
	switch (topic) {
		case null:
			return false
		case 'accident':
			// "drivers parked their lorries across the motorway", "ferry crews refused to sail": no accident. Whoever steered is held for one.
			if (type === 'PROTEST') return trigger.word.mode === 'demo' && !trigger.subjects.some(isPublic)
			if (type === 'COERCE') return [...trigger.objects, ...trigger.possessors].some((e) => STEERED.test(headLemma(e)))
			return !crowdOverturns(trigger.tree)
		case 'politics':
			// "ambushed the minister": words, as long as nobody bears arms or bleeds.
			return type === 'ASSAULT' && isProverbial(trigger)
		case 'health':
			// "the virus attacks the lungs"
			return (
				type === 'ASSAULT' && isProverbial(trigger) && !(trigger.subjects.length === 0 && trigger.objects.length > 0)
			)
		case 'business':
		case 'film':
			// A novelist is arrested, a factory blockaded.
			return type === 'ASSAULT' || !trigger.subjects.some(isPublic)
		default:
			return true
	}
}
