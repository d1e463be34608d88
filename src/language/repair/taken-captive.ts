/** "took 17 sailors captive": what they were taken as is a complement of the verb, not a quality of theirs. */
import type { Rule } from './draft.ts'

export const takenCaptive: Rule = {
	name: 'taken-captive',
	apply(tree) {
		for (let i = 2; i < tree.size; i++) {
			if (!/^(?:captive|hostage|prisoner)s?$/u.test(tree.form(i)) || tree.has(i, 'det', 'amod', 'case')) continue
			const noun = tree.head(i)
			const within =
				['amod', 'appos', 'nmod', 'acl', 'dep'].includes(tree.relation(i)) && noun < i && tree.nominal(noun)
			const verb = within ? tree.head(noun) : noun
			if (!/^(?:take|hold|keep|seize|snatch|make)$/u.test(tree.lemma(verb)) || verb >= i) continue
			if (within && !/^(?:obj|nsubj:pass)$/u.test(tree.deprel(noun))) continue
			if (!within && !(tree.relation(i) === 'obj' && tree.kids(verb, 'obj').some((k) => k < i))) continue
			tree.attach(i, verb, 'xcomp')
		}
	},
}
