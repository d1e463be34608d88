/** "were said by residents to have been killed": who stands behind "by" right after a verb of saying says it, and does nothing else. */
import type { Rule } from './draft.ts'

export const agentOfBelief: Rule = {
	name: 'agent-of-belief',
	apply(tree) {
		for (let i = 1; i < tree.size - 3; i++) {
			if (!HELD.test(tree.form(i)) || tree.xpos(i) !== 'VBN' || tree.form(i + 1) !== 'by') continue
			const agent = tree.head(i + 1)
			const open = tree.head(agent)
			if (agent < i + 2 || open === i || !tree.kids(open, 'mark').some((k) => k > agent && tree.form(k) === 'to'))
				continue
			if (tree.under(open, i)) tree.attach(agent, i, 'obl:agent')
		}
	},
}

const HELD =
	/^(?:said|believed|thought|suspected|alleged|reported|known|understood|feared|presumed|assumed|held|considered|estimated|claimed|rumou?red|judged)$/u
