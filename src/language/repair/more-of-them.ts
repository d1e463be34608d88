/** "Three more had died", "two more are missing": the number is who did it, and "more" says how many beside those before. */
import type { Rule } from './draft.ts'

export const moreOfThem: Rule = {
	name: 'more-of-them',
	apply(tree) {
		for (let i = 1; i < tree.size; i++) {
			if (tree.form(i) !== 'more' || tree.relation(i) !== 'advmod' || tree.head(i) < i) continue
			const number = tree.kids(i, 'nummod')[0]
			const verb = tree.head(i)
			if (number !== i - 1 || tree.upos(number) !== 'NUM' || tree.upos(verb) !== 'VERB') continue
			if (tree.has(verb, 'nsubj', 'expl')) continue
			if (!tree.attach(number, verb, tree.has(verb, 'aux:pass') ? 'nsubj:pass' : 'nsubj')) continue
			tree.attach(i, number, 'advmod')
		}
	},
}
