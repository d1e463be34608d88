/** "knows with a high degree of certainty who fired": the question is what is known, and describes no certainty. */
import type { Rule } from './draft.ts'
import { KNOWING } from './words.ts'

const SURENESS = new Set([
	'certainty',
	'degree',
	'level',
	'confidence',
	'clarity',
	'detail',
	'doubt',
	'precision',
	'stage',
	'point',
	'moment',
	'time',
])

export const embeddedQuestion: Rule = {
	name: 'embedded-question',
	apply(tree) {
		for (let i = 0; i < tree.size; i++) {
			if (tree.relation(i) !== 'acl' || !SURENESS.has(tree.lemma(tree.head(i)))) continue
			if (!tree.kids(i).some((k) => /^(?:who|what|how|why|where|whether)$/u.test(tree.form(k)))) continue
			for (let at = tree.head(i), n = 0; at >= 0 && n < 6; at = tree.head(at), n++) {
				if (!KNOWING.has(tree.lemma(at)) || tree.upos(at) !== 'VERB') continue
				if (!tree.has(at, 'obj', 'ccomp')) tree.attach(i, at, 'ccomp')
				break
			}
		}
	},
}
