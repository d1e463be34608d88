/** "hacked to death 15 islanders": the death is how far it went, and they are whom it was done to. */
import type { Draft, Rule } from './draft.ts'
import { UNMARKED } from './words.ts'

export const toDeath: Rule = {
	name: 'to-death',
	apply(tree) {
		for (let i = 1; i + 1 < tree.size; i++) {
			if (tree.form(i) !== 'death' || tree.form(i - 1) !== 'to') continue
			if (tree.relation(i) === 'obl') {
				bareBehind(tree, i)
				continue
			}
			const whom = tree.head(i)
			const verb = tree.head(whom)
			// "led to death threats": two nouns that are one.
			if (whom <= i + 1 || tree.relation(i) !== 'compound' || verb < 0 || verb > i - 1) continue
			if (tree.upos(verb) !== 'VERB' || tree.has(verb, 'obj', 'aux:pass') || !tree.attach(i, verb, 'obl')) continue
			tree.attach(i - 1, i, 'case')
			tree.relabel(whom, 'obj')
		}
	},
}

/** "beat to death two farmers": they were hung on the verb without a preposition. */
function bareBehind(tree: Draft, death: number): void {
	const verb = tree.head(death)
	if (tree.upos(verb) !== 'VERB' || tree.has(verb, 'obj', 'aux:pass') || !tree.has(verb, 'nsubj')) return
	const whom = tree
		.kids(verb, 'obl')
		.find((k) => k > death && tree.leftEdge(k) === death + 1 && tree.case(k) === '' && !UNMARKED.has(tree.lemma(k)))
	if (whom !== undefined) tree.relabel(whom, 'obj')
}
