/**
 * "Drones set fire to a fuel depot. The depot, outside Elm, burned for a day": where what was hit stands is told of it afterwards.
 */
import { caseOf, headOf, kidsBy, lemmaAt, type Tree, uposAt } from '../language/names/tree.ts'
import type { Draft, Where } from './draft.ts'
import type { Places } from './places.ts'
import type { Reading } from './reading.ts'
import { placeOf } from './where/place-of.ts'

/** How many sentences further on it may be told. */
const NEAR = 2
const AT = /^(?:in|at|near|outside|on|off|inside|above|north of|south of|east of|west of)$/

export function toldAfter(reading: Reading, draft: Draft, places: Places): Where | null {
	const lemmas = new Set(
		draft.targets.flatMap(({ entity }) =>
			entity.unnamed && !entity.pronoun && HAS_PLACE.has(entity.class) ? [lemmaAt(entity.tree, entity.head)] : [],
		),
	)
	if (lemmas.size === 0) return null
	const last = Math.min(draft.sentence + NEAR, reading.trees.length - 1)
	for (let s = draft.sentence + 1; s <= last; s++) {
		const tree = reading.trees[s]!
		if (tree.sentence.kind !== 'prose') return null
		for (let i = 0; i < tree.tokens.length; i++)
			if (lemmas.has(lemmaAt(tree, i)) && isThe(tree, i)) {
				const found = placeBelow(reading, s, tree, i, places)
				if (found) return found
			}
	}
	return null
}
const HAS_PLACE: ReadonlySet<string> = new Set(['facility', 'thing', 'place'])

const isThe = (tree: Tree, i: number): boolean =>
	uposAt(tree, i) === 'NOUN' && kidsBy(tree, i, 'det').some((k) => lemmaAt(tree, k) === 'the')

function placeBelow(reading: Reading, sentence: number, tree: Tree, i: number, places: Places): Where | null {
	for (const named of reading.entities[sentence]?.names.all ?? []) {
		const at = headOf(tree, named.tokens)
		if (named.kind !== 'place' || tree.tokens[at]?.head !== i || !AT.test(caseOf(tree, at))) continue
		const found = placeOf(reading, sentence, at, places)
		if (found?.value.lat !== undefined) return { ...found, rule: 'where/told-after' }
	}
	return null
}
