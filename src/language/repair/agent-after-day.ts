/** "the priests murdered last Friday by men in uniform": the doer behind the day is the participle's, not of a noun before it. */
import type { Rule } from './draft.ts'

export const agentAfterDay: Rule = {
	name: 'agent-after-day',
	apply(tree) {
		for (let i = 3; i < tree.size; i++) {
			if (tree.relation(i) !== 'nmod' || tree.case(i) !== 'by' || !tree.nominal(i)) continue
			const by = tree.kids(i, 'case')[0] ?? i
			const day = tree.upos(by - 1) === 'PUNCT' ? by - 2 : by - 1
			const verb = tree.head(day)
			if (tree.deprel(day) !== 'obl:unmarked' || verb > day || tree.upos(verb) !== 'VERB') continue
			const passive = tree.has(verb, 'aux:pass') || (tree.deprel(verb) === 'acl' && /^VB[ND]$/u.test(tree.xpos(verb)))
			if (!passive || tree.has(verb, 'obj', 'obl:agent', 'nsubj')) continue
			tree.attach(i, verb, 'obl:agent')
		}
	},
}
