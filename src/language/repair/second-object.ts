/** "killed two and wounded six others": the noun right behind the second verb is its object, not a further object of the first. */
import type { Rule } from './draft.ts'

export const secondObject: Rule = {
	name: 'second-object',
	apply(tree) {
		for (let i = 2; i < tree.size; i++) {
			if (tree.relation(i) !== 'conj' || !tree.nominal(i) || tree.has(i, 'cc', 'case')) continue
			const verb = tree.leftEdge(i) - 1
			const first = tree.head(i)
			if (first > verb || tree.upos(verb) !== 'VERB' || tree.relation(verb) !== 'conj' || !tree.has(verb, 'cc'))
				continue
			if (tree.has(verb, 'obj', 'aux:pass', 'nsubj:pass') || tree.under(verb, i)) continue
			// The first noun hangs on a verb before: "killed two", "killing two".
			if (!/^VB[DGZP]?$/u.test(tree.xpos(verb))) continue
			tree.attach(i, verb, 'obj')
		}
	},
}
