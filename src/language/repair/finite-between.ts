/**
 * "Tanks shelled positions of the army.": a sentence whose root is a noun and that has no verb but one tagged as a modifier right
 * behind a noun: that is its verb.
 */
import type { Draft, Rule } from './draft.ts'

export const finiteBetween: Rule = {
	name: 'finite-between',
	apply(tree) {
		const root = tree.root()
		if (root < 0 || !tree.nominal(root) || tree.form(tree.size - 1) !== '.') return
		for (let i = 0; i < tree.size; i++) if (tree.finite(i)) return
		for (let i = 1; i < tree.size - 1; i++) {
			if (tree.xpos(i) !== 'VBN' || tree.deprel(i) !== 'amod' || tree.upos(i) !== 'VERB') continue
			const object = tree.head(i)
			// Right behind a noun that is no part of the same phrase, and before what it governs.
			if (!tree.nominal(i - 1) || tree.head(i - 1) === object || object < i || tree.head(i - 1) === i) continue
			if (tree.head(object) !== root || object === root || tree.relation(object) !== 'conj') continue
			mend(tree, i, object, root)
			return
		}
	},
}

function mend(tree: Draft, verb: number, object: number, root: number): void {
	if (!tree.swap(verb, root, 'nsubj')) return
	tree.attach(object, verb, 'obj')
	tree.retag(verb, { xpos: 'VBD' })
	for (const k of tree.kids(object, 'punct')) tree.attach(k, verb, 'punct')
}
