/** "A 17-year-old was detained": an age that stands for somebody is a noun; "Ada Orr, 52 years old," is not. */
import type { Rule } from './draft.ts'

export const yearOld: Rule = {
	name: 'year-old',
	apply(tree) {
		for (let i = 2; i < tree.size; i++) {
			if (!/^olds?$/u.test(tree.form(i))) continue
			const aged = /^year$/u.test(tree.form(i - 1) === '-' ? tree.form(i - 2) : tree.form(i - 1))
			if (!aged || !/^(?:nsubj|obj|obl|conj|iobj|appos|nmod|root|xcomp)$/u.test(tree.relation(i))) continue
			if (tree.has(i, 'cop') || (tree.relation(i) === 'xcomp' && !tree.has(i, 'det', 'nummod'))) continue
			if (tree.relation(i) === 'xcomp') tree.relabel(i, 'obj')
			tree.retag(i, { upos: 'NOUN', xpos: tree.form(i) === 'olds' ? 'NNS' : 'NN', lemma: 'year-old' })
		}
	},
}
