/** "had sworn by satellite phone", "reported by radio": nobody says it but he who has the telephone. */
import type { Rule } from './draft.ts'

export const byMeans: Rule = {
	name: 'by-means',
	apply(tree) {
		for (let i = 1; i < tree.size; i++) {
			if (
				tree.relation(i) !== 'obl' ||
				tree.case(i) !== 'by' ||
				!MEANS.test(tree.lemma(i)) ||
				tree.has(i, 'det', 'nmod:poss')
			)
				continue
			const verb = tree.head(i)
			tree.relabel(i, 'obl')
			if (tree.has(verb, 'aux:pass') || !tree.has(verb, 'aux')) continue
			for (const k of tree.kids(verb, 'nsubj:pass')) tree.relabel(k, 'nsubj')
			// "… that the villages will pay": what is said, and no word about the telephone.
			const clause = tree.kids(i, 'acl', 'acl:relcl').find((k) => tree.finite(k) && tree.has(k, 'nsubj', 'nsubj:pass'))
			if (clause !== undefined && !tree.has(verb, 'ccomp')) tree.attach(clause, verb, 'ccomp')
		}
	},
}

const MEANS =
	/^(?:phone|telephone|radio|telegram|cable|fax|e-?mail|letter|post|mail|telex|loudspeaker|megaphone|text)$/u
