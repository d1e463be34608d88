/** "on this day in 1986", "the same date in 1992": the day that is told, in another year. */
import { dayOf, monthOf } from '../../report/days.ts'
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { aDay, inferred, noAnchor } from './make.ts'
import { FREE_WORD, pattern, YEAR } from './vocabulary.ts'

export const onThisDay: TimeRule = {
	name: 'when/on-this-day',
	cues: CUE.digit,
	also: CUE.unit | CUE.near,
	hangs: true,
	patterns: [
		pattern(
			`${FREE_WORD}(?:this|that|the same) (?:very )?(?:day|date|night|morning) (?:in|of) (?<year>${YEAR})(?![\\w-])`,
		),
	],
	read({ year }, at) {
		const told = at.nearDay() ?? at.anchor
		if (!told) return noAnchor(year ?? 'XXXX', 'day')
		const day = dayOf(Number(year), monthOf(told), Number(told.slice(8, 10)))
		return day ? aDay(day, inferred(told)) : null
	},
}
