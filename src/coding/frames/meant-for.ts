/** Whom a deed was meant for, where it stands behind another word: "hit back with 40 drones against Elm", "fired to disperse the rioters". */
import { withConjuncts } from '../../language/names/arguments.ts'
import { isParty } from '../../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt } from '../../language/names/tree.ts'
import type { Role } from '../draft.ts'
import { entityAt, type Reading } from '../reading.ts'
import type { Trigger } from '../trigger.ts'
import { canSuffer } from './role.ts'

/** What the arms that it was done with were sent against. */
export function sentAgainst(reading: Reading, { tree, sentence, word, obliques }: Trigger): Role[] {
	if (word.type !== 'ASSAULT' || word.pos !== 'v') return []
	return obliques
		.filter(({ by, entity }) => by === 'with' && (entity.class === 'weapon' || entity.class === 'platform'))
		.flatMap(({ entity: { head } }) => kidsBy(tree, head, 'nmod'))
		.filter((k) => /^(?:against|at|on|upon)$/.test(caseOf(tree, k)))
		.flatMap((k) => withConjuncts(tree, k))
		.map((k) => entityAt(reading, sentence, k))
		.filter(canSuffer)
		.map((entity) => ({ entity, rule: 'to-whom/against' }))
}

/** The crowd that shots or gas were to drive off, where nobody else is hit. */
export function dispersed(reading: Reading, { tree, sentence, token, word }: Trigger, told: readonly Role[]): Role[] {
	if (word.type !== 'ASSAULT' || word.pos !== 'v' || told.some((r) => isParty(r.entity))) return []
	return kidsBy(tree, token, 'advcl', 'xcomp')
		.filter((k) => DRIVES_OFF.test(lemmaAt(tree, k)) && kidsBy(tree, k, 'mark').some((m) => lemmaAt(tree, m) === 'to'))
		.flatMap((k) => kidsBy(tree, k, 'obj'))
		.flatMap((k) => withConjuncts(tree, k))
		.map((k) => entityAt(reading, sentence, k))
		.filter((e) => isParty(e) && !e.pronoun)
		.map((entity) => ({ entity, rule: 'to-whom/driven-off' }))
}
const DRIVES_OFF = /^(?:disperse|scatter|repel|drive|push|force|hold|keep|clear|break|stop|subdue|quell)$/
