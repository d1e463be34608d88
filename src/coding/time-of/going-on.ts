/** "Fighters are shelling the town": what is told as going on is of the day of the report. */

import { kidsBy, lemmaAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'

/** An event told in the present progressive is going on on the day of the report; nothing else gets a day without words. */
export function inferDay(draft: Draft, day: string): void {
	if (draft.whens.length > 0 || draft.factuality !== 'happened') return
	const trigger = draft.triggers[0]!
	const verb = trigger.light >= 0 ? trigger.light : trigger.token
	const { tree } = draft
	const token = tree.tokens[verb]
	if (token?.upos !== 'VERB' || token.xpos !== 'VBG') return
	const present = kidsBy(tree, verb, 'aux').some(
		(k) => lemmaAt(tree, k) === 'be' && ['VBZ', 'VBP'].includes(tree.tokens[k]?.xpos ?? ''),
	)
	if (!present) return
	draft.whens.push({
		value: {
			earliest: day,
			latest: day,
			words: token.form,
			granularity: 'day',
			basis: 'inferred',
			against: day,
			rule: 'when/going-on',
		},
		span: { start: token.start, end: token.end },
		rule: 'when/going-on',
	})
}
