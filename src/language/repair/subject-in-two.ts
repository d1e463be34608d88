/** "Ana Roth, a judge, and two guards were shot": who is named first is no sentence to itself, but shares the verb. */
import type { Rule } from './draft.ts'

export const subjectInTwo: Rule = {
	name: 'subject-in-two',
	apply(tree) {
		const name = tree.root()
		// A heading is a noun too: only a full name with what its bearer is.
		if (tree.upos(name) !== 'PROPN' || !tree.has(name, 'flat') || !tree.has(name, 'appos')) return
		if (tree.has(name, 'nsubj', 'cop', 'case')) return
		const verb = tree.kids(name, 'conj').find((k) => k > name && tree.upos(k) === 'VERB' && tree.finite(k))
		const subject = verb === undefined ? undefined : tree.kids(verb, 'nsubj')[0]
		if (verb === undefined || subject === undefined || subject > verb || !tree.nominal(subject)) return
		const cc = tree.kids(verb, 'cc').find((k) => k < subject)
		if (cc === undefined || tree.form(cc) !== 'and' || cc + 1 !== tree.leftEdge(subject)) return
		const relation = tree.deprel(subject)
		if (!tree.swap(verb, name, relation)) return
		tree.attach(subject, name, 'conj')
		tree.attach(cc, subject, 'cc')
		for (const k of tree.kids(name, 'punct')) if (k > verb) tree.attach(k, verb, 'punct')
	},
}
