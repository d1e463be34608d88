/** People who came together are hit as people: "bombed a wedding", "fired on a march by students". */
import { type Entity, isParty } from '../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt } from '../language/names/tree.ts'
import { entityAt, type Reading } from './reading.ts'

const GATHERING =
	/^(?:wedding|funeral|burial|procession|march|rally|parade|meeting|gathering|vigil|demonstration|protest|sit-in|picket|party|ceremony|celebration|festival|concert|mass|wake|feast|service|picnic|blockade)$/

/** A gathering that somebody can come upon, and not one that is only named as an event. */
export const isGathering = (e: Entity): boolean =>
	(e.class === 'event' || e.class === 'organisation' || e.class === 'thing') &&
	e.unnamed &&
	!e.pronoun &&
	GATHERING.test(lemmaAt(e.tree, e.head))

/** "a march by students", "a crowd of mourners": the people, where they are told; else the gathering itself. */
export function thoseGathered(reading: Reading, entity: Entity): Entity {
	if (!isGathering(entity)) return entity
	const { tree, head } = entity
	const sentence = tree.sentence.index
	const people = [
		...kidsBy(tree, head, 'nmod', 'obl').filter((k) => k > head && ['by', 'of'].includes(caseOf(tree, k))),
		...kidsBy(tree, head, 'nmod:poss'),
		// "a rally staged by students"
		...kidsBy(tree, head, 'acl').flatMap((k) => kidsBy(tree, k, 'obl').filter((o) => caseOf(tree, o) === 'by')),
	]
		.map((k) => entityAt(reading, sentence, k))
		.find((e) => isParty(e) && !e.pronoun)
	return people ?? entity
}
