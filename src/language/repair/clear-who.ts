/** "It is not clear who fired": the question is what is or is not clear. */
import type { Rule } from './draft.ts'

const OPEN = new Set([
	'clear',
	'unclear',
	'known',
	'unknown',
	'sure',
	'unsure',
	'certain',
	'uncertain',
	'obvious',
	'evident',
])

export const clearWho: Rule = {
	name: 'clear-who',
	apply(tree) {
		for (let i = 2; i < tree.size; i++) {
			const head = tree.head(i)
			if (tree.relation(i) !== 'advcl' || head > i || !(OPEN.has(tree.lemma(head)) || OPEN.has(tree.form(head))))
				continue
			const question = tree
				.kids(i)
				.some((k) => k < i && /^(?:who|what|how|why|where|whether|which)$/u.test(tree.form(k)))
			if (question) tree.relabel(i, tree.has(head, 'expl') ? 'csubj' : 'ccomp')
		}
	},
}
