/** "a mine exploded", "by a roadside mine": with an article or adjective of its own "mine" is a thing, not a pronoun. */
import type { Rule } from './draft.ts'

const KIND = /^(?:land|roadside|sea|anti-personnel|anti-tank|antipersonnel|limpet|claymore)$/u

export const mineNoun: Rule = {
	name: 'mine-noun',
	apply(tree) {
		for (let i = 1; i < tree.size; i++) {
			if (tree.form(i) !== 'mine' || tree.upos(i) === 'NOUN') continue
			if (
				!tree.has(i, 'det', 'amod', 'compound', 'nummod') &&
				!KIND.test(tree.form(i - 1)) &&
				!/^(?:a|the|an)$/u.test(tree.form(i - 1))
			)
				continue
			tree.retag(i, { upos: 'NOUN', xpos: 'NN', lemma: 'mine' })
			if (!KIND.test(tree.form(i - 1)) || tree.head(i - 1) !== tree.head(i)) continue
			for (const k of tree.kids(i - 1)) tree.attach(k, i, tree.deprel(k))
			tree.attach(i - 1, i, 'compound')
		}
	},
}
