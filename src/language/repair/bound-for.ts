/** "a night bus bound for Elm": the bus is what is told of, and where it was going stands behind it. */
import type { Rule } from './draft.ts'

export const boundFor: Rule = {
	name: 'bound-for',
	apply(tree) {
		for (let i = 1; i + 1 < tree.size; i++) {
			if (tree.form(i) !== 'bound' || tree.form(i + 1) !== 'for') continue
			const noun = i - 1
			if (tree.upos(noun) !== 'NOUN' || tree.head(noun) !== i || tree.relation(noun) !== 'compound') continue
			const over = tree.head(i)
			if (over < 0) continue
			const relation = tree.deprel(i)
			if (!tree.attach(noun, over, relation)) continue
			for (const k of tree.kids(i)) if (k < i) tree.attach(k, noun, tree.deprel(k))
			tree.attach(i, noun, 'acl')
			tree.retag(i, { upos: 'VERB', xpos: 'VBN', lemma: 'bind' })
			const to = tree.kids(i, 'nmod')
			for (const k of to) tree.relabel(k, 'obl')
		}
	},
}
