/** "The attorney general was shot": the office is told by both nouns, of which the second is no other person beside the first. */
import type { Rule } from './draft.ts'

const BEFORE_GENERAL =
	/^(?:attorney|secretary|consul|governor|inspector|solicitor|prosecutor|procurator|director|auditor|surgeon)$/iu

export const attorneyGeneral: Rule = {
	name: 'attorney-general',
	apply(tree) {
		for (let i = 1; i < tree.size; i++) {
			const before = i - 1
			if (!/^general$/iu.test(tree.form(i)) || tree.head(i) !== before || tree.relation(i) !== 'appos') continue
			if (!BEFORE_GENERAL.test(tree.form(before)) || !tree.swap(i, before, 'compound')) continue
			for (const k of tree.kids(before)) tree.attach(k, i, tree.deprel(k))
		}
	},
}
