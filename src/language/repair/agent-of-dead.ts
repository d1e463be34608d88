/** "were shot dead by a sniper": who did it hangs on the verb and not on the state of those who were shot. */
import type { Rule } from './draft.ts'

export const agentOfDead: Rule = {
	name: 'agent-of-dead',
	apply(tree) {
		for (let i = 0; i < tree.size; i++) {
			const state = tree.head(i)
			if (state < 0 || tree.upos(state) !== 'ADJ' || !['xcomp', 'advcl'].includes(tree.deprel(state))) continue
			if (!tree.kids(i, 'case').some((k) => tree.form(k) === 'by') || i < state) continue
			const verb = tree.head(state)
			if (verb >= 0 && tree.upos(verb) === 'VERB' && tree.has(verb, 'aux:pass', 'nsubj:pass'))
				tree.attach(i, verb, 'obl:agent')
		}
	},
}
