/** "a mine exploded": with an article or adjective of its own "mine" is a thing, not a pronoun. */
import type { Rule } from './draft.ts'

export const mineNoun: Rule = {
	name: 'mine-noun',
	apply(tree) {
		for (let i = 1; i < tree.size; i++) {
			if (tree.form(i) !== 'mine' || tree.upos(i) === 'NOUN') continue
			if (!tree.has(i, 'det', 'amod', 'compound', 'nummod') && !/^(?:a|the|an|land)$/u.test(tree.form(i - 1))) continue
			tree.retag(i, { upos: 'NOUN', xpos: 'NN', lemma: 'mine' })
		}
	},
}
