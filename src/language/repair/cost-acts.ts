/** "The raid cost 70 people their lives", "cost the rebels eleven men": with a subject and what was lost, "cost" is the verb. */
import type { Rule } from './draft.ts'

export const costActs: Rule = {
	name: 'cost-acts',
	apply(tree) {
		for (let i = 1; i + 1 < tree.size; i++) {
			if (tree.form(i) !== 'cost' || tree.upos(i) !== 'NOUN' || tree.has(i, 'det', 'case', 'amod', 'compound')) continue
			const subject = tree.kids(i, 'nsubj').find((k) => k < i)
			const [first, second] = tree.kids(i, 'obj')
			if (first === undefined || subject === undefined) continue
			tree.retag(i, { upos: 'VERB', xpos: 'VBD', lemma: 'cost' })
			const beside =
				second ?? tree.kids(first, 'conj').find((k) => k > first && tree.has(k, 'nummod') && !tree.has(k, 'cc'))
			if (beside === undefined) continue
			tree.relabel(first, 'iobj')
			tree.attach(beside, i, 'obj')
		}
	},
}
