/** "in March", "last March", "the October deadline": the month that the tense points to. */
import { monthOf, pad, yearOf } from '../../report/days.ts'
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { isInName, isMonth, monthIn } from './guards.ts'
import { aMonth, noAnchor, resolved } from './make.ts'
import { ANY_MONTH, FREE_WORD, pattern } from './vocabulary.ts'
import { yearForMonth } from './year-for.ts'

export const month: TimeRule = {
	name: 'when/month',
	cues: CUE.month,
	patterns: [
		pattern(`${FREE_WORD}(?:(?<rel>last|next|this|this past|this coming) )?(?<month>${ANY_MONTH})(?![\\w-]|\\.\\w)`),
	],
	read({ rel, month: word }, at) {
		if (!isMonth(word ?? '', at) || isInName(at)) return null
		const m = monthIn(word)
		if (rel !== undefined && at.anchor) {
			const year = yearOf(at.anchor)
			const now = monthOf(at.anchor)
			const low = rel.toLowerCase()
			const how = resolved(at.anchor)
			if (low === 'last' || low === 'this past') return aMonth(m < now ? year : year - 1, m, how)
			if (low === 'next' || low === 'this coming') return aMonth(m > now ? year : year + 1, m, how)
			return aMonth(year, m, how)
		}
		const found = yearForMonth(m, at)
		return found ? aMonth(found.year, m, found.how) : noAnchor(`XXXX-${pad(m)}`, 'month')
	},
}
