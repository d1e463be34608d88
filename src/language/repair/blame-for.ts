/** "blamed the militia for the attack": the reason hangs on the verb that asks for it, not on the people behind the verb. */
import type { Rule } from './draft.ts'

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
			if (tree.relation(i) !== 'nmod' || tree.case(i) !== 'for') continue
			const noun = tree.head(i)
			const verb = tree.head(noun)
			const object = tree.deprel(noun) === 'obj' || (tree.deprel(noun) === 'nsubj:pass' && noun > verb)
			if (noun < i && verb < noun && object && WITH_REASON.has(tree.lemma(verb)) && tree.upos(verb) === 'VERB') {
				tree.attach(i, verb, 'obl')
			}
		}
	},
}
