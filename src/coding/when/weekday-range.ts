/** "from Monday to Wednesday", "between Friday and Sunday", "Monday through Thursday". */
import { addDays, mondayOf } from '../../report/days.ts'
import { weekdayNumber } from '../../report/months.ts'
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { aDay, noAnchor, placed, resolved } from './make.ts'
import { FREE_WORD, LONG_WEEKDAY, pattern } from './vocabulary.ts'
import { weekdayNear } from './year-for.ts'

export const weekdayRange: TimeRule = {
	name: 'when/weekday-range',
	cues: CUE.weekday,
	patterns: [
		pattern(
			`${FREE_WORD}(?:from|between) (?<a>${LONG_WEEKDAY}) (?:to|and|until|till|through) (?<b>${LONG_WEEKDAY})(?!\\w)(?:,? (?:of )?(?<week>last|this|next) week)?`,
		),
		pattern(
			`${FREE_WORD}(?<a>${LONG_WEEKDAY})(?: through | to | ?- ?)(?<b>${LONG_WEEKDAY})(?!\\w)(?:,? (?:of )?(?<week>last|this|next) week)?`,
		),
	],
	read({ a, b, week }, at) {
		const first = weekdayNumber(a ?? '') ?? 1
		const last = weekdayNumber(b ?? '') ?? 1
		const days = (last - first + 7) % 7
		if (days === 0) return null
		const startA = at.line.indexOf(a ?? '', at.start)
		const startB = at.line.indexOf(b ?? '', startA + (a ?? '').length)
		const spots = [
			{ start: startA, end: startA + (a ?? '').length },
			{ start: startB, end: startB + (b ?? '').length },
		] as const
		if (!at.anchor) {
			const parts = [
				{ ...noAnchor(`XXXX-WXX-${first}`, 'day'), ...spots[0] },
				{ ...noAnchor(`XXXX-WXX-${last}`, 'day'), ...spots[1] },
			]
			return { ...noAnchor(`XXXX-WXX-${first}`, 'span'), parts }
		}
		const how = resolved(at.anchor)
		const ahead = at.tense() === 'future' || at.tense() === 'present'
		const monday =
			week && addDays(mondayOf(at.anchor), 7 * { last: -1, this: 0, next: 1 }[week.toLowerCase() as 'last'])
		const begin = monday
			? addDays(monday, first - 1)
			: ahead
				? weekdayNear(at.anchor, first, at)
				: addDays(weekdayNear(at.anchor, last, at), -days)
		const end = addDays(begin, days)
		return {
			...placed(`${begin}/${end}`, begin, end, 'span', how),
			parts: [
				{ ...aDay(begin, how), ...spots[0] },
				{ ...aDay(end, how), ...spots[1] },
			],
		}
	},
}
