/** "Seven were killed and 12 wounded": the number or noun between is who was wounded, the second verb is passive as the first. */
import type { Rule } from './draft.ts'

export const ellipticPassive: Rule = {
	name: 'elliptic-passive',
	apply(tree) {
		for (let i = 3; i < tree.size; i++) {
			if (!/^VB[ND]$/u.test(tree.xpos(i)) || tree.relation(i) !== 'conj' || tree.has(i, 'nsubj', 'obj', 'aux')) continue
			const first = tree.head(i)
			if (first > i || !tree.has(first, 'nsubj:pass')) continue
			const noun = tree
				.kids(i, 'compound', 'obl:unmarked', 'nummod', 'advmod', 'nmod', 'obj')
				.find((k) => k > first && k < i && tree.nominal(k) && !tree.has(k, 'case'))
			const cc = tree.kids(i, 'cc')[0]
			if (noun === undefined || cc === undefined || cc > noun) continue
			tree.relabel(noun, 'nsubj:pass')
			if (tree.xpos(i) === 'VBD') tree.retag(i, { xpos: 'VBN' })
		}
	},
}
