/** "late December", "early in March", "mid-May 2014", "the end of June", "the first week of March", "the second half of May". */
import { addDays, lastOfMonth, pad, weekOf, yearOf } from '../../report/days.ts'
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { isShouting, monthIn } from './guards.ts'
import { aMonth, noAnchor, partOf, placed, resolved, STATED, stretch, thirdOf } from './make.ts'
import { ANY_MONTH, FREE_WORD, pattern, YEAR } from './vocabulary.ts'
import { yearForMonth } from './year-for.ts'

const MONTH = `(?<month>${ANY_MONTH})(?!\\w)(?![ ]\\d{1,2}\\b)(?:,? (?:of )?(?:(?<y>${YEAR})|(?<rel>last|this|next) year))?`

export const partOfMonth: TimeRule = {
	name: 'when/part-of-month',
	cues: CUE.month,
	also: CUE.third | CUE.near | CUE.digit,
	patterns: [
		pattern(
			`${FREE_WORD}(?:the )?(?:very )?(?<third>early|late|mid(?:dle)?|beginning|start|end|close)(?: to[ -](?:mid|late))?(?: in| of|-)?(?: the month of)? ?${MONTH}`,
		),
		pattern(
			`${FREE_WORD}(?:the )?(?<nth>first|second|third|fourth|last|final|1st|2nd|3rd|4th) (?<what>week|weekend|half|days|few days|two weeks)(?: of| in) ${MONTH}`,
		),
	],
	read({ third, nth, what, month, y, rel }, at) {
		if (!/^[A-Z]/.test(month ?? '') && !isShouting(at.line) && /^(?:may|march|mar|august)$/.test(month ?? ''))
			return null
		const m = monthIn(month)
		const found = y
			? { year: Number(y), how: STATED }
			: rel && at.anchor
				? {
						year: yearOf(at.anchor) + { last: -1, this: 0, next: 1 }[rel.toLowerCase() as 'last'],
						how: resolved(at.anchor),
					}
				: yearForMonth(m, at)
		if (!found) return noAnchor(`XXXX-${pad(m)}`, 'part-of-month')
		const whole = aMonth(found.year, m, found.how)
		const named = third === undefined ? null : thirdOf(third)
		if (named) return partOf(whole, named)
		const first = whole.interval!.earliest
		const last = lastOfMonth(first)
		const count = { first: 0, second: 1, third: 2, fourth: 3, '1st': 0, '2nd': 1, '3rd': 2, '4th': 3 }[
			nth?.toLowerCase() ?? ''
		]
		if (what === 'week' || what === 'weekend') {
			const from = count === undefined ? addDays(last, -6) : addDays(first, 7 * count)
			const value = weekOf(addDays(from, 3))
			return placed(what === 'week' ? value : `${value}-WE`, from, addDays(from, 6), 'week', found.how)
		}
		if (what === 'half')
			return count === 0
				? stretch(whole, first, addDays(first, 14), 'part-of-month')
				: stretch(whole, addDays(first, 15), last, 'part-of-month')
		if (what === 'two weeks')
			return count === 0
				? stretch(whole, first, addDays(first, 13), 'part-of-month')
				: stretch(whole, addDays(last, -13), last, 'part-of-month')
		return count === 0 ? partOf(whole, 'early') : partOf(whole, 'end')
	},
}
