/** "three weeks ago", "a year ago", "some 20 years ago", "hours ago": as coarse as the unit that is counted. */
import { addDays } from '../../report/days.ts'
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { aboutADay, noAnchor, open, placed, resolved, shift, stretch, unitAround } from './make.ts'
import { AMOUNT, amountOf, FREE, FREE_WORD, pattern, UNITS, unitOf, unitTimes } from './vocabulary.ts'

const OPEN = {
	second: 'XXXX-XX-XX',
	minute: 'XXXX-XX-XX',
	hour: 'XXXX-XX-XX',
	day: 'XXXX-XX-XX',
	week: 'XXXX-WXX',
	month: 'XXXX-XX',
	year: 'XXXX',
	decade: 'XXX',
	century: 'XX',
}

export const ago: TimeRule = {
	name: 'when/ago',
	cues: CUE.unit,
	also: CUE.ago,
	patterns: [
		pattern(`${FREE}(?<amount>${AMOUNT})[ -](?:short |long )?(?<unit>${UNITS}) ago(?!\\w)`),
		pattern(`${FREE_WORD}(?<bare>seconds|minutes|hours|days|weeks|months|years|decades|centuries) ago(?!\\w)`),
		pattern(
			`${FREE_WORD}(?<long>not (?:too |so )?long|long|a (?:long |short |little )?(?:time|while)|some time|moments|a moment) ago(?!\\w)`,
		),
	],
	read({ amount, unit: word, bare, long }, at) {
		if (long !== undefined) return open('DATE', 'PAST_REF', 'span', 'vague')
		const unit = unitOf(word ?? bare ?? '')
		const count = amount === undefined ? null : amountOf(amount)
		if (!at.anchor) return noAnchor(OPEN[unit], 'span')
		const how = resolved(at.anchor)
		const clock = unit === 'hour' || unit === 'minute' || unit === 'second'
		if (clock) {
			// a few hours before a report is its own day or the night before; more are counted in days
			const back = count === null ? 1 : Math.max(unit === 'hour' ? 1 : 0, Math.ceil(unit === 'hour' ? count / 24 : 0))
			const first = addDays(at.anchor, -back)
			return placed(
				at.anchor,
				count !== null && unit === 'hour' && count >= 24 ? first : back > 0 ? first : at.anchor,
				count !== null && unit === 'hour' && count > 24 ? addDays(at.anchor, -Math.floor(count / 24)) : at.anchor,
				'day',
				how,
			)
		}
		if (count === null) {
			// "a few days ago" is within the last week or so; longer vague times have no bounds worth stating
			if (unit === 'day')
				return {
					...placed('PXD', addDays(at.anchor, -8), addDays(at.anchor, -1), 'week', how),
					timex: { type: 'DATE', value: 'PAST_REF' },
				}
			return open('DATE', 'PAST_REF', 'span', 'vague')
		}
		const times = count * unitTimes(word ?? '')
		const day = shift(at.anchor, -times, unit)
		if (unit === 'week') return aboutADay(unitAround(day, 'week', how), day, times)
		// "half a year ago", "two and a half years ago" are told in months
		if (unit === 'year' && times % 1 !== 0) return unitAround(day, 'month', how)
		const whole = unitAround(day, unit, how)
		return unit === 'decade' ? stretch(whole, shift(day, -2, 'year'), shift(day, 2, 'year'), 'span') : whole
	},
}
