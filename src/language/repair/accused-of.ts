/** "accused dissidents of the group of kidnapping four", "were accused by villagers of burning huts": what they are accused of hangs on the verb. */
import type { Draft, Rule } from './draft.ts'
import { ACCUSING } from './words.ts'

const CHARGES = new Set([
	'charge',
	'crime',
	'act',
	'suspicion',
	'allegation',
	'accusation',
	'plan',
	'risk',
	'way',
	'intention',
	'count',
	'offence',
	'hope',
	'aim',
])

export const accusedOf: Rule = {
	name: 'accused-of',
	apply(tree) {
		for (let i = 2; i < tree.size; i++) {
			if (tree.xpos(i) !== 'VBG' || !/^(?:acl|advcl|nmod)$/u.test(tree.relation(i))) continue
			if (!tree.kids(i, 'mark', 'case').some((k) => tree.form(k) === 'of' && k < i)) continue
			const noun = tree.head(i)
			if (!tree.nominal(noun) || CHARGES.has(tree.lemma(noun))) continue
			const verb = accuserOf(tree, noun)
			if (verb >= 0) tree.attach(i, verb, 'advcl')
		}
	},
}

function accuserOf(tree: Draft, noun: number): number {
	for (let at = noun, n = 0; at >= 0 && n < 6; at = tree.head(at), n++) {
		const head = tree.head(at)
		if (ACCUSING.has(tree.lemma(head)) && tree.upos(head) === 'VERB' && head < noun)
			return /^(?:obj|obl:agent)$/u.test(tree.deprel(at)) ? head : -1
		if (!/^(?:nmod|compound|appos|conj)$/u.test(tree.relation(at))) return -1
	}
	return -1
}
