/** "At least nine perished", "Two escaped": a number before a verb counts those who did it. */
import type { Rule } from './draft.ts'

export const numberActs: Rule = {
	name: 'number-acts',
	apply(tree) {
		for (let i = 0; i + 1 < tree.size; i++) {
			const verb = tree.head(i)
			if (tree.upos(i) !== 'NUM' || tree.deprel(i) !== 'nummod' || verb !== i + 1) continue
			if (tree.upos(verb) !== 'VERB' || tree.has(verb, 'nsubj', 'expl', 'det', 'case')) continue
			if (!/^(?:root|ccomp|conj|parataxis|advcl)$/u.test(tree.relation(verb))) continue
			tree.relabel(i, 'nsubj')
			if (tree.xpos(verb) === 'VBN') tree.retag(verb, { xpos: 'VBD' })
		}
	},
}
