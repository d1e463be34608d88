/** "Oak Guard's Ada Orr": the mark of a possessive belongs to the word right before it that possesses. */
import type { Rule } from './draft.ts'

export const possessive: Rule = {
	name: 'possessive',
	apply(tree) {
		for (let i = 1; i < tree.size; i++) {
			if (tree.xpos(i) !== 'POS' || tree.head(i) === i - 1) continue
			if (tree.deprel(i - 1) === 'nmod:poss') tree.attach(i, i - 1, 'case')
		}
	},
}
