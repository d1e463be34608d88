/**
 * "Two days of talks", "had blocked the bridge for nine days": what lasted up to the day that is told beside it was on none but
 * began that many days before.
 */
import { ancestors, caseOf, kidsBy, lemmaAt, type Tree } from '../language/names/tree.ts'
import { addDays, type Day } from '../report/days.ts'
import type { Draft } from './draft.ts'
import { amountOf } from './when/vocabulary.ts'

const DAYS = /^(?:day|night)$/

/** Makes a stretch of the one day that such an event has, or that its sentence tells of another. */
export function stretchLasting(bySentence: readonly (readonly Draft[])[]): void {
	for (const here of bySentence)
		for (const draft of here) {
			const length = daysUpTo(draft)
			const own = draft.whens[0] ?? here.find((d) => d !== draft && !d.background && d.whens.length > 0)?.whens[0]
			if (length === null || !own) continue
			const { earliest, latest } = own.value
			if (earliest.slice(0, 10) !== latest.slice(0, 10)) continue
			const last = latest.slice(0, 10) as Day
			draft.whens = [
				{
					...own,
					value: {
						...own.value,
						earliest: addDays(last, -length),
						latest: last,
						granularity: 'span',
						basis: 'inferred',
						rule: 'when/lasting',
					},
					rule: 'when/lasting',
				},
			]
		}
}

/** How many days it had lasted: "after two days of talks", "had held the road for a week" is none of ours. */
function daysUpTo({ tree, triggers }: Draft): number | null {
	const { token, light } = triggers[0]!
	const over = ancestors(tree, token)[0]
	if (over !== undefined && DAYS.test(lemmaAt(tree, over)) && caseOf(tree, token) === 'of')
		return caseOf(tree, over) === 'after' ? countOf(tree, over) : null
	const verb = light >= 0 ? light : token
	if (!kidsBy(tree, verb, 'aux').some((k) => /^(?:had|has|have)$/i.test(tree.tokens[k]?.form ?? ''))) return null
	const length = kidsBy(tree, verb, 'obl').find((k) => DAYS.test(lemmaAt(tree, k)) && caseOf(tree, k) === 'for')
	return length === undefined ? null : countOf(tree, length)
}

function countOf(tree: Tree, days: number): number | null {
	const number = kidsBy(tree, days, 'nummod')[0]
	const count = number === undefined ? null : amountOf(tree.tokens[number]!.form)
	return count !== null && count > 1 && count <= 60 && Number.isInteger(count) ? count : null
}
