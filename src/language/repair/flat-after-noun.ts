/** "killed student ADA ORR": a name behind a common noun is no piece of the noun but the name of who it is said of. */
import type { Rule } from './draft.ts'

export const flatAfterNoun: Rule = {
	name: 'flat-after-noun',
	apply(tree) {
		for (let i = 0; i + 1 < tree.size; i++) {
			const name = i + 1
			if (tree.upos(i) !== 'NOUN' || tree.upos(name) !== 'PROPN') continue
			if (tree.head(name) !== i || tree.relation(name) !== 'flat' || /\d/u.test(tree.form(name))) continue
			tree.relabel(name, 'appos')
			for (const k of tree.kids(i, 'flat')) if (k > name) tree.attach(k, name, 'flat')
		}
	},
}
