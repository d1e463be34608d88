/** "a source in Port-Selwa said": the second half of a name with a hyphen was read as a noun of its own. */
import type { Rule } from './draft.ts'

export const hyphenName: Rule = {
	name: 'hyphen-name',
	apply(tree) {
		for (let i = 0; i + 2 < tree.size; i++) {
			if (tree.form(i + 1) !== '-' || !tree.capital(i) || !tree.capital(i + 2)) continue
			if (tree.upos(i) !== 'PROPN' || tree.upos(i + 2) !== 'PROPN') continue
			const [first, second] = [tree.head(i), tree.head(i + 2)]
			if (second === i || first === i + 2 || second === first || tree.has(i + 2, 'case', 'det', 'nsubj')) continue
			// The first half has the preposition, so that the second is no subject.
			if (tree.has(i, 'case') && /^(?:nsubj|obj|obl|nmod|appos|compound)$/u.test(tree.relation(i + 2)))
				tree.attach(i + 2, i, 'flat')
		}
	},
}
