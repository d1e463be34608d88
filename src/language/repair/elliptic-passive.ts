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
		for (let i = 4; i < tree.size; i++) {
			besideVerb(tree, i)
			besideNumber(tree, i)
		}
	},
}

/** "Nine were slain and two captured", "were killed since May 7 and 30 wounded": the bare number before the participle is of those it was done to. */
function besideNumber(tree: Draft, i: number): void {
	const who = i - 1
	if (!/^VB[ND]$/u.test(tree.xpos(i)) || tree.relation(i) !== 'conj' || tree.has(i, 'nsubj', 'obj', 'aux')) return
	// "were killed, nine wounded and four captured": the parser gave the first verb two subjects.
	const second = tree.deprel(who) === 'nsubj:pass' && tree.head(who) === tree.head(i)
	if (tree.upos(who) !== 'NUM') return
	if (second && tree.kids(tree.head(i), 'nsubj:pass').length > 1) {
		tree.attach(who, i, 'nsubj:pass')
		tree.retag(i, { xpos: 'VBN' })
		return
	}
	if (tree.relation(who) !== 'conj' || tree.form(who - 1) !== 'and') return
	let first = tree.head(i)
	while (first >= 0 && !tree.has(first, 'nsubj:pass')) first = tree.head(first)
	if (first < 0 || first > who || !tree.under(who, first) || !tree.attach(i, first, 'conj')) return
	tree.attach(who, i, 'nsubj:pass')
	tree.attach(who - 1, i, 'cc')
	tree.retag(i, { xpos: 'VBN' })
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
