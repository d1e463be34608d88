/** "kidnapping soldiers in the district": a noun with a preposition is no object. "At least" and the like are none. */
import type { Rule } from './draft.ts'

export const casedObject: Rule = {
	name: 'cased-object',
	apply(tree) {
		for (let i = 0; i < tree.size; i++) {
			if (tree.deprel(i) !== 'obj' || !tree.nominal(i)) continue
			const preposition = tree.kids(i, 'case').find((k) => k < i && tree.xpos(k) === 'IN')
			if (
				preposition === undefined ||
				/^(?:at|than|about|around|over|under|up|between|to)$/u.test(tree.form(preposition))
			)
				continue
			tree.relabel(i, 'obl')
		}
	},
}
