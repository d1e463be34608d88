/** "causing damage but no casualties": what there was none of is set against the noun right before. */
import type { Rule } from './draft.ts'

export const butNo: Rule = {
	name: 'but-no',
	apply(tree) {
		for (let i = 3; i < tree.size; i++) {
			if (tree.relation(i) !== 'conj' || !tree.nominal(i) || !tree.kids(i, 'det').some((k) => tree.form(k) === 'no'))
				continue
			const but = tree.kids(i, 'cc').find((k) => tree.form(k) === 'but')
			if (but === undefined) continue
			const before = tree.form(but - 1) === ',' ? but - 2 : but - 1
			if (tree.upos(before) === 'NOUN' && before > tree.head(i) && tree.relation(before) === 'obj')
				tree.attach(i, before, 'conj')
		}
	},
}
