/** "between May and July", "from November 2013 to January 2014", "January-March 2014". */
import { lastOfMonth, pad, toCount } from '../../report/days.ts'
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { monthIn } from './guards.ts'
import { aMonth, noAnchor, placed, STATED } from './make.ts'
import { ANY_MONTH, FREE_WORD, pattern, YEAR } from './vocabulary.ts'
import { yearForMonth } from './year-for.ts'

export const monthRange: TimeRule = {
	name: 'when/month-range',
	cues: CUE.month,
	patterns: [
		pattern(
			`${FREE_WORD}(?:between|from) (?<a>${ANY_MONTH})(?: (?<y1>${YEAR}))? (?:to|and|until|till|through) (?<b>${ANY_MONTH})(?! \\d{1,2}\\b|\\w)(?: (?:of )?(?<y>${YEAR}))?`,
		),
		pattern(`${FREE_WORD}(?<a>${ANY_MONTH})(?: ?- ?| to | through )(?<b>${ANY_MONTH}) (?<y>${YEAR})`),
	],
	read({ a, b, y, y1 }, at) {
		const monthA = monthIn(a)
		const monthB = monthIn(b)
		const found = y ? { year: Number(y), how: STATED } : yearForMonth(monthB, at)
		if (!found) return noAnchor(`XXXX-${pad(monthA)}`, 'span')
		const end = aMonth(found.year, monthB, found.how)
		const begin = aMonth(y1 ? Number(y1) : monthA > monthB ? found.year - 1 : found.year, monthA, found.how)
		const earliest = begin.interval!.earliest
		const latest = lastOfMonth(end.interval!.earliest)
		if (toCount(earliest) > toCount(latest)) return null
		const startA = at.line.indexOf(a ?? '', at.start)
		const startB = at.line.indexOf(b ?? '', startA + (a ?? '').length)
		return {
			...placed(`${begin.timex.value}/${end.timex.value}`, earliest, latest, 'span', found.how),
			parts: [
				{ ...begin, start: startA, end: startA + (a ?? '').length },
				{ ...end, start: startB, end: at.end },
			],
		}
	},
}
