/** "the same month a year ago", "the same period last year": the time last told, one year back. */
import { addYears, monthOf, weekOf, yearOf } from '../../report/days.ts'
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { aDay, aMonth, aQuarter, aWeek, aYear, inferred, noAnchor, placed } from './make.ts'
import { FREE_WORD, pattern } from './vocabulary.ts'

export const samePeriod: TimeRule = {
	name: 'when/same-period',
	cues: CUE.unit,
	also: CUE.near,
	patterns: [
		pattern(
			`${FREE_WORD}(?:the same|that|this) (?:period|time|day|week|month|quarter)(?: of| in)? (?:a year (?:ago|earlier|before)|one year (?:ago|earlier|before)|last year|the (?:previous year|year before)|the preceding year)(?!\\w)`,
		),
	],
	read(_, at) {
		const told = at.last('day', 'part-of-day', 'week', 'month', 'part-of-month', 'quarter', 'span')
		const bounds = told?.interval ?? null
		const anchor = at.anchor
		if (!bounds) return anchor ? aYear(yearOf(anchor) - 1, inferred(anchor)) : noAnchor('XXXX', 'year')
		const first = addYears(bounds.earliest.slice(0, 10), -1)
		const how = inferred(bounds.earliest.slice(0, 10))
		switch (told?.granularity) {
			case 'month':
			case 'part-of-month':
				return aMonth(yearOf(first), monthOf(first), how)
			case 'quarter':
				return aQuarter(yearOf(first), Math.ceil(monthOf(first) / 3), how)
			case 'week':
				return aWeek(first, how)
			case 'day':
			case 'part-of-day':
				return aDay(first, how)
			default:
				return placed(weekOf(first).slice(0, 4), first, addYears(bounds.latest.slice(0, 10), -1), 'span', how)
		}
	},
}
