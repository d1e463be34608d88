/** "March 2020", "March of last year", "in Mar. 2020". */
import { yearOf } from '../../report/days.ts'
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { monthIn } from './guards.ts'
import { aMonth, inferred, noAnchor, resolved, STATED } from './make.ts'
import { ANY_MONTH, FREE_WORD, pattern, YEAR } from './vocabulary.ts'

export const monthYear: TimeRule = {
	name: 'when/month-year',
	cues: CUE.month,
	patterns: [
		pattern(`${FREE_WORD}(?<month>${ANY_MONTH})(?:,? of)?,? (?:the year )?(?<y>${YEAR})(?![\\w%]|:\\d|[,.]\\d)`),
		pattern(
			`${FREE_WORD}(?<month>${ANY_MONTH}),? (?:of )?(?<rel>last|this|next|that|the same|the previous|the following) year`,
		),
	],
	read({ month, y, rel }, at) {
		if (/^(?:may|march|mar)$/.test(month ?? '')) return null
		if (y !== undefined) return aMonth(Number(y), monthIn(month), STATED)
		const away = { last: -1, this: 0, next: 1 }[rel?.toLowerCase() ?? '']
		if (away !== undefined)
			return at.anchor
				? aMonth(yearOf(at.anchor) + away, monthIn(month), resolved(at.anchor))
				: noAnchor(`XXXX-XX`, 'month')
		const told =
			at
				.last('year', 'month', 'day', 'part-of-day', 'part-of-month', 'part-of-year')
				?.interval?.earliest.slice(0, 10) ?? at.anchor
		if (!told) return noAnchor('XXXX-XX', 'month')
		const from = rel?.toLowerCase().includes('previous') ? -1 : rel?.toLowerCase().includes('following') ? 1 : 0
		return aMonth(yearOf(told) + from, monthIn(month), inferred(told))
	},
}
