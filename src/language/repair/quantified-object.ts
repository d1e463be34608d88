/**
 * "wounding at least seven", "burned more than 80 houses": the "at" or "than" of a number is no preposition of the
 * noun, which is the object.
 */
import type { Draft, Rule } from './draft.ts'

export const quantifiedObject: Rule = {
	name: 'quantified-object',
	apply(tree) {
		for (let i = 0; i < tree.size; i++) {
			if (tree.deprel(i) !== 'obl' || !tree.nominal(i)) continue
			const verb = tree.head(i)
			if (verb > i || tree.upos(verb) !== 'VERB' || tree.has(verb, 'obj', 'aux:pass', 'nsubj:pass', 'ccomp')) continue
			if (tree.xpos(verb) === 'VBN' && !tree.has(verb, 'aux')) continue
			if (tree.has(i, 'case') || !isQuantified(tree, i)) continue
			// Nothing but the number and its qualifier between verb and noun.
			if (tree.leftEdge(i) > verb + 2) continue
			tree.relabel(i, 'obj')
		}
	},
}

function isQuantified(tree: Draft, i: number): boolean {
	const number = tree.upos(i) === 'NUM' ? i : tree.kids(i, 'nummod')[0]
	if (number === undefined) return false
	const before = tree.form(number - 1)
	return (
		/^(?:least|than|most|many|over|about|around|nearly|almost|some|approximately|roughly|dozen)$/u.test(before) ||
		number === i
	)
}
