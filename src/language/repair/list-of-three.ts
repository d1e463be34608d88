/** "Two officers, a driver and three guards were shot": with no comma behind it a list of three goes on, and its second does not say who the first were. */
import type { Rule } from './draft.ts'

export const listOfThree: Rule = {
	name: 'list-of-three',
	apply(tree) {
		for (let i = 2; i + 2 < tree.size; i++) {
			if (tree.deprel(i) !== 'appos' || tree.upos(i) !== 'NOUN' || !tree.has(i, 'nummod', 'det')) continue
			const first = tree.head(i)
			const [last, ...more] = tree.kids(first, 'conj')
			if (first > i || tree.upos(first) !== 'NOUN' || last === undefined || last < i || more.length > 0) continue
			const [cc] = tree.kids(last, 'cc')
			if (cc !== tree.rightEdge(i) + 1 || tree.upos(last) !== 'NOUN') continue
			// "three men, a baker and his son, were shot"
			if (/^[,–—)-]$/u.test(tree.form(tree.rightEdge(last) + 1))) continue
			tree.relabel(i, 'conj')
		}
	},
}
