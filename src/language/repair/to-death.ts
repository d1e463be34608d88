/** "hacked to death 15 islanders": the death is how far it went, and they are whom it was done to. */
import type { Rule } from './draft.ts'

export const toDeath: Rule = {
	name: 'to-death',
	apply(tree) {
		for (let i = 1; i + 1 < tree.size; i++) {
			if (tree.form(i) !== 'death' || tree.form(i - 1) !== 'to') continue
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
