/**
 * The other party of an act of saying or dealing when it is no argument of the word itself: it stands in the object
 * ("praised Haiti's efforts", "rejected a Senegalese plan", "demanded the removal of President X") or in what is agreed,
 * threatened, demanded or refused ("threatened to shell Iraqi towns", "demanded that the US cancel the sale").
 */
import { argumentsOfVerb } from '../language/names/arguments.ts'
import { type Entity, isParty } from '../language/names/entity.ts'
import { caseOf, kidsBy, relation, type Tree, uposAt } from '../language/names/tree.ts'
import type { Role } from './draft.ts'
import { entityAt, type Reading } from './reading.ts'
import type { Trigger } from './what.ts'

/** Prepositions by which an object names whose it is or whom it concerns. */
const OF = ['by', 'from', 'of', 'with', 'against', 'to', 'on', 'between', 'for']

/** Parties named in the objects of a trigger, or else in its complement; never the doer again. */
export function partiesThrough(reading: Reading, trigger: Trigger, doers: readonly Role[]): Role[] {
	const taken = new Set(doers.map((r) => r.entity.name))
	const other = (e: Entity): boolean => isNamedParty(e) && !taken.has(e.name)
	const inObject = trigger.objects
		.filter((e) => !isParty(e))
		.flatMap((e) => around(reading, trigger.sentence, e.tree, e.head))
		.filter(other)
	if (inObject.length > 0) return once(inObject, 'to-whom/of-object')
	// "closed its border with X", "broke off relations with X"
	const beside = trigger.obliques
		.filter((o) => ['with', 'to', 'against'].includes(o.by))
		.map((o) => o.entity)
		.filter(other)
	if (beside.length > 0) return once(beside, 'to-whom/oblique')
	const about = trigger.obliques
		.filter((o) => ['to', 'on', 'about', 'over', 'for', 'at', 'against'].includes(o.by) && !isParty(o.entity))
		.flatMap((o) => around(reading, trigger.sentence, o.entity.tree, o.entity.head))
		.filter(other)
	if (about.length > 0) return once(about, 'to-whom/of-oblique')
	return once(complementParties(reading, trigger).filter(other), 'to-whom/in-complement')
}

const isNamedParty = (e: Entity): boolean =>
	!e.pronoun && isParty(e) && (!e.unnamed || e.country !== null || e.class === 'armed-group')

function around(reading: Reading, sentence: number, tree: Tree, head: number): Entity[] {
	const entity = (k: number): Entity => entityAt(reading, sentence, k)
	const named = kidsBy(tree, head, 'nmod:poss', 'compound', 'amod').filter(
		(k) => relation(tree, k) === 'nmod' || uposAt(tree, k) === 'PROPN' || entity(k).country !== null,
	)
	const behind = kidsBy(tree, head, 'nmod').filter(
		(k) => tree.tokens[k]?.deprel !== 'nmod:poss' && OF.includes(caseOf(tree, k)),
	)
	const deeper = behind.filter((k) => !isParty(entity(k))).flatMap((k) => kidsBy(tree, k, 'nmod', 'nmod:poss'))
	return [...named, ...behind, ...deeper].map(entity)
}

function complementParties(reading: Reading, trigger: Trigger): Entity[] {
	const { tree, token, sentence } = trigger
	const entity = (k: number): Entity => entityAt(reading, sentence, k)
	return kidsBy(tree, token, 'xcomp', 'ccomp', 'advcl')
		.filter((k) => relation(tree, k) !== 'advcl' || kidsBy(tree, k, 'mark').length > 0)
		.flatMap((verb) => {
			const { subjects, objects, recipients, obliques } = argumentsOfVerb(tree, verb)
			const own = relation(tree, verb) === 'ccomp' ? subjects.filter((s) => s > token) : []
			const direct = [...own, ...recipients, ...objects, ...obliques.filter((o) => o.by !== '').map((o) => o.head)]
			const parties = direct.map(entity)
			return [
				...parties,
				...parties
					.filter((e) => !isParty(e) && e.class !== 'time')
					.flatMap((e) => around(reading, sentence, tree, e.head)),
			]
		})
}

function once(entities: readonly Entity[], rule: string): Role[] {
	const seen = new Set<string>()
	return entities
		.filter((e) => !seen.has(e.name) && seen.add(e.name))
		.slice(0, 2)
		.map((entity) => ({ entity, rule }))
}
