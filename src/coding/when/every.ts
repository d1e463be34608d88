/** "every Friday", "each day", "every two weeks", "on Sundays", "most nights": again and again. */
import { weekdayNumber } from '../../report/months.ts'
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { monthIn } from './guards.ts'
import { granularityOf, repeated } from './make.ts'
import {
	amountOf,
	EXACT,
	FREE_WORD,
	LONG_MONTH,
	LONG_WEEKDAY,
	PART,
	partCode,
	pattern,
	periodOf,
	SEASON,
	UNITS,
	unitOf,
	unitTimes,
} from './vocabulary.ts'

export const every: TimeRule = {
	name: 'when/every',
	cues: CUE.often | CUE.weekday | CUE.part,
	patterns: [
		pattern(
			`${FREE_WORD}(?:almost |nearly )?(?:every|each)(?: single)? (?:(?<amount>${EXACT}|other|second|third|few) )?(?:(?<unit>${UNITS})|(?<wd>${LONG_WEEKDAY})(?:s| (?<wpart>${PART}))?|(?<part>${PART})|(?<month>${LONG_MONTH})|(?<season>${SEASON})|(?<we>weekend))(?!\\w)`,
		),
		pattern(`(?<=\\b(?:on|most|and|some) )(?<wd>${LONG_WEEKDAY})s(?!\\w)`),
		pattern(`(?<=\\b(?:at|in the|on|most) )(?<parts>nights|mornings|evenings|afternoons|weekends)(?!\\w)`),
	],
	read({ amount, unit: word, wd, part, month, season, we, parts }) {
		if (wd !== undefined) return repeated(`XXXX-WXX-${weekdayNumber(wd)}`, 'day')
		if (month !== undefined) return repeated(`XXXX-${String(monthIn(month)).padStart(2, '0')}`, 'month')
		if (season !== undefined) return repeated(`XXXX-${season.slice(0, 2).toUpperCase()}`, 'season')
		if (we !== undefined || parts?.toLowerCase() === 'weekends') return repeated('XXXX-WXX-WE', 'weekend')
		if (part !== undefined || parts !== undefined)
			return repeated(`XXXX-XX-XXT${partCode(part ?? parts ?? '')}`, 'part-of-day')
		const low = amount?.toLowerCase()
		const count =
			low === undefined
				? 1
				: low === 'other' || low === 'second'
					? 2
					: low === 'third'
						? 3
						: low === 'few'
							? null
							: amountOf(low)
		const unit = unitOf(word ?? '')
		return repeated(periodOf(count === null ? null : count * unitTimes(word ?? ''), unit), granularityOf(unit))
	},
}
