/** "Seven were killed and 12 wounded": the number or noun between is who was wounded, the second verb is passive as the first. */
import type { Draft, Rule } from './draft.ts'

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
		for (let i = 4; i < tree.size; i++) besideVerb(tree, i)
	},
}

/** "Two were killed and five others injured when": the noun that the parser hung beside the first verb is who was injured. */
function besideVerb(tree: Draft, i: number): void {
	if (!/^VB[ND]$/u.test(tree.xpos(i)) || tree.deprel(i) !== 'acl') return
	const noun = tree.head(i)
	const first = tree.head(noun)
	if (noun > i || first > noun || tree.relation(noun) !== 'conj' || tree.upos(first) !== 'VERB') return
	if (!tree.has(first, 'nsubj:pass') || !tree.has(noun, 'cc') || tree.has(i, 'nsubj', 'obj', 'aux')) return
	if (!tree.attach(i, first, 'conj')) return
	const cc = tree.kids(noun, 'cc')[0]!
	tree.attach(noun, i, 'nsubj:pass')
	tree.attach(cc, i, 'cc')
	tree.retag(i, { xpos: 'VBN' })
}
