/** Which words may be a place: "a barracks in Elm", "across Oltania"; also the town in the name of what was hit. */
import type { Entity } from '../../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { entityAt, type Reading } from '../reading.ts'

/** The nominal of a place, a building or a country as a place, or null. */
export function nominalAt(reading: Reading, sentence: number, i: number): Entity | null {
	const tree = reading.trees[sentence]!
	if (!isNoun(tree, i) || isBeforeNoun(tree, i) || PART.test(lemmaAt(tree, i))) return null
	// "was stabbed and is in hospital": where somebody is now.
	if (relation(tree, i) === 'conj' && kidsBy(tree, i, 'cop').length > 0) return null
	const entity = entityAt(reading, sentence, i)
	if (entity.class === 'place' || entity.class === 'facility') return entity
	if (entity.class === 'state' && ['in', 'inside', 'across', 'throughout', 'into', 'within'].includes(caseOf(tree, i)))
		return entity
	return null
}

export const isNoun = (tree: Tree, i: number): boolean => ['NOUN', 'PROPN'].includes(uposAt(tree, i))
const isBeforeNoun = (tree: Tree, i: number): boolean => ['flat', 'compound', 'amod'].includes(relation(tree, i))

/** Parts of a building, which no map has. */
const PART =
	/^(?:window|door|doorway|gate|gateway|roof|rooftop|wall|floor|ceiling|room|corridor|stair|staircase|deck|entrance|balcony)$/

/** "the bombing of the Elm law courts", "shot near the Elm grain exchange": the town in the name of what was hit, or by which it was. */
export function townNamedIn(reading: Reading, { tree, sentence, targets }: Draft, i: number): number | null {
	if (uposAt(tree, i) !== 'NOUN' || isBeforeNoun(tree, i)) return null
	if (!['thing', 'organisation'].includes(entityAt(reading, sentence, i).class)) return null
	const beside = ['at', 'near', 'outside', 'inside', 'in'].includes(caseOf(tree, i))
	if (!beside && !targets.some((r) => r.entity.head === i)) return null
	const { names } = reading.entities[sentence]!
	return kidsBy(tree, i, 'compound').find((k) => names.at(k)?.kind === 'place') ?? null
}
