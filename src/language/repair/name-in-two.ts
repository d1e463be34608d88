/**
 * "the minister, Ada Ruhindi, said": first name and surname that were read as two appositions are one name; and in
 * "opposition leader Ada Ruhindi" the surname is part of the name, not of the office.
 */
import type { Rule } from './draft.ts'

export const nameInTwo: Rule = {
	name: 'name-in-two',
	apply(tree) {
		for (let i = 1; i + 1 < tree.size; i++) {
			if (tree.upos(i) !== 'PROPN' || tree.upos(i + 1) !== 'PROPN' || tree.relation(i) !== 'appos') continue
			if (tree.head(i) !== tree.head(i + 1) || tree.head(i) >= i) continue
			const second = tree.relation(i + 1)
			const apart = tree.form(i - 1) === ',' && (second === 'appos' || second === 'flat')
			const beside = tree.head(i) === i - 1 && tree.upos(i - 1) === 'NOUN' && (second === 'appos' || second === 'flat')
			if (apart || beside) tree.attach(i + 1, i, 'flat')
		}
	},
}
