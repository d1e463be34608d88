/** "Nineteen people, most of them traders, were shot": the words that tell more of the people are no second subject. */
import type { Rule } from './draft.ts'

const SOME = /^(?:most|many|some|half|all|several|both|few|none|majority)$/u

export const mostOfThem: Rule = {
	name: 'most-of-them',
	apply(tree) {
		for (let i = 2; i < tree.size; i++) {
			if (!/^nsubj/u.test(tree.deprel(i)) || !(SOME.test(tree.lemma(i)) || tree.upos(i) === 'NUM')) continue
			if (tree.lemma(i + 1) !== 'of' || !/^(?:them|whom|these|those)$/u.test(tree.form(i + 2).toLowerCase())) continue
			const verb = tree.head(i)
			const people = tree.kids(verb, 'nsubj', 'nsubj:pass').findLast((k) => k < i)
			if (people === undefined || tree.form(tree.leftEdge(i) - 1) !== ',') continue
			// "The people came in, some of them crying": behind the verb it is a clause of its own.
			if (verb > i) tree.attach(i, people, 'appos')
		}
	},
}
