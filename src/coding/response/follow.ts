/** "was followed by", "The decision follows the killing of a magistrate": mere sequence, but for measures. */
import { caseOf, kidsBy, lemmaAt, uposAt } from '../../language/names/tree.ts'
import { at } from './around.ts'
import { isToldAsAnswer } from './as-answer.ts'
import type { LinkRule } from './link.ts'
import { meant } from './meant.ts'
import { named } from './named.ts'
import { under } from './under.ts'

export const follow: LinkRule = (a, i) => {
	const { tree } = a
	if (uposAt(tree, i) !== 'VERB' || lemmaAt(tree, i) !== 'follow') return []
	const agent = kidsBy(tree, i, 'obl:agent', 'obl').find((k) => caseOf(tree, k) === 'by')
	const subject = kidsBy(tree, i, 'nsubj', 'nsubj:pass')[0]
	const object = kidsBy(tree, i, 'obj')[0]
	if (agent !== undefined && subject !== undefined)
		return [
			{
				from: under(a, agent),
				to: under(a, subject) ?? meant(a, subject, null),
				kind: 'follows',
				tokens: [i, agent],
				rule: 'response/followed-by',
			},
		]
	if (subject === undefined || object === undefined) return []
	const from = at(a, subject) ?? named(a, subject) ?? under(a, subject) ?? meant(a, subject, null)
	const to = under(a, object)
	// "The decision follows the killing of a magistrate."
	const answers = from !== null && to !== null && isToldAsAnswer(from, to)
	return [
		{
			from,
			to,
			kind: answers ? 'response-to' : 'follows',
			tokens: [i],
			rule: answers ? 'response/measure-follows' : 'response/follows',
		},
	]
}
