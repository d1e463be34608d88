/** "In the old town, police shot and killed seven": a noun right before a finite verb without a subject is its subject. */
import type { Rule } from './draft.ts'

export const nounActs: Rule = {
	name: 'noun-acts',
	apply(tree) {
		for (let i = 1; i < tree.size; i++) {
			if (tree.upos(i) !== 'VERB' || !/^VB[DPZ]$/u.test(tree.xpos(i))) continue
			if (tree.head(i - 1) !== i || tree.relation(i - 1) !== 'compound' || tree.upos(i - 1) !== 'NOUN') continue
			if (!tree.has(i, 'nsubj', 'csubj', 'aux')) tree.relabel(i - 1, 'nsubj')
		}
	},
}
