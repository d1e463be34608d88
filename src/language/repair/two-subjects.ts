/** "Thousands fled, the agency reported": the first of two subjects of a saying belongs to the verb behind it, which is what was said. */
import type { Rule } from './draft.ts'
import { SAYING } from './words.ts'

export const twoSubjects: Rule = {
	name: 'two-subjects',
	apply(tree) {
		for (let i = 3; i < tree.size; i++) {
			if (!SAYING.has(tree.lemma(i)) || tree.has(i, 'ccomp')) continue
			const [first, second] = tree.kids(i, 'nsubj')
			if (first === undefined || second === undefined || second > i || tree.relation(first) !== 'nsubj') continue
			const verb = tree
				.kids(first, 'acl')
				.find((k) => k < second && /^VB[DZP]$/u.test(tree.xpos(k)) && !tree.has(k, 'nsubj'))
			if (verb === undefined || tree.form(tree.leftEdge(second) - 1) !== ',') continue
			if (tree.attach(verb, i, 'ccomp')) tree.attach(first, verb, 'nsubj')
		}
	},
}
