/**
 * "blamed the militia for the attack": the reason hangs on the verb that asks for it, not on the people behind the verb;
 * and so does who is blamed in "blamed the attack on the militia".
 */
import type { Draft, Rule } from './draft.ts'

const WITH_REASON = new Set([
	'blame',
	'thank',
	'condemn',
	'criticise',
	'criticize',
	'arrest',
	'punish',
	'fine',
	'praise',
	'denounce',
	'rebuke',
	'jail',
	'imprison',
	'indict',
])

export const blameFor: Rule = {
	name: 'blame-for',
	apply(tree) {
		for (let i = 2; i < tree.size; i++) {
			if (tree.relation(i) !== 'nmod' || !/^(?:for|on)$/u.test(tree.case(i))) continue
			const noun = tree.head(i)
			const verb = tree.head(noun)
			const object = tree.deprel(noun) === 'obj' || (tree.deprel(noun) === 'nsubj:pass' && noun > verb)
			if (tree.case(i) === 'on' && (tree.lemma(verb) !== 'blame' || ofMore(tree, verb, i))) continue
			if (noun < i && verb < noun && object && WITH_REASON.has(tree.lemma(verb)) && tree.upos(verb) === 'VERB') {
				tree.attach(i, verb, 'obl')
			}
		}
	},
}

/** "blamed the raid on the town on rebels", "blamed them for the raid on the town". */
const ofMore = (tree: Draft, verb: number, on: number): boolean => {
	for (let k = verb + 1; k < tree.size; k++)
		if (/^(?:on|for)$/u.test(tree.form(k)) && tree.upos(k) === 'ADP' && tree.head(k) !== on) return true
	return false
}
