/** "…, a figure the bishop disputed": of two subjects side by side the first is what is told again, and the clause is about it. */
import type { Rule } from './draft.ts'

export const claimRelative: Rule = {
	name: 'claim-relative',
	apply(tree) {
		for (let i = 4; i < tree.size; i++) {
			if (!/^VB[DZP]$/u.test(tree.xpos(i))) continue
			const [claim, who] = tree.kids(i, 'nsubj', 'nsubj:pass')
			if (claim === undefined || who === undefined || who > i || !CLAIM.test(tree.lemma(claim))) continue
			if (tree.rightEdge(claim) + 1 !== tree.leftEdge(who) || !/^(?:an?|this)$/u.test(tree.form(claim - 1))) continue
			const before = tree.leftEdge(claim)
			if (tree.form(before) !== ',' && tree.form(before - 1) !== ',') continue
			const above = tree.head(i)
			if (above < 0 || above > claim || !tree.attach(claim, above, 'parataxis')) continue
			tree.attach(i, claim, 'acl:relcl')
		}
	},
}

const CLAIM =
	/^(?:claim|allegation|accusation|charge|report|figure|toll|count|tally|estimate|number|account|version|story|assertion|suggestion|fact|verdict|ruling|view|statement)$/u
