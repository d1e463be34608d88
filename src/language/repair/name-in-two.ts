/** "the minister, Ada Ruhindi, said": first name and surname that were read as two appositions are one name. */
import type { Rule } from './draft.ts'

export const nameInTwo: Rule = {
	name: 'name-in-two',
	apply(tree) {
		for (let i = 1; i + 1 < tree.size; i++) {
			if (tree.upos(i) !== 'PROPN' || tree.upos(i + 1) !== 'PROPN' || tree.form(i - 1) !== ',') continue
			if (tree.head(i) !== tree.head(i + 1) || tree.head(i) >= i) continue
			if (tree.relation(i) !== 'appos' || tree.relation(i + 1) !== 'appos') continue
			tree.attach(i + 1, i, 'flat')
		}
	},
}
