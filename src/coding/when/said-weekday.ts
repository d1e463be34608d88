/** "last Monday", "next Friday", "this coming Sunday", "Friday last week". */
import { addDays, type Day, weekdayOf } from '../../report/days.ts'
import { weekdayNumber } from '../../report/months.ts'
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { aDay, noAnchor, partOfDay, resolved } from './make.ts'
import { FREE_WORD, LONG_WEEKDAY, PART, partCode, pattern } from './vocabulary.ts'

export const saidWeekday: TimeRule = {
	name: 'when/said-weekday',
	cues: CUE.weekday,
	patterns: [
		pattern(
			`${FREE_WORD}(?<rel>last|next|this|this past|this coming|the past|the coming) (?<wd>${LONG_WEEKDAY})(?!\\w)(?: (?<part>${PART})(?!\\w))?`,
		),
		pattern(`${FREE_WORD}(?<wd>${LONG_WEEKDAY})(?: (?<part>${PART}))?,? (?:of )?(?<week>last|this|next) week(?!\\w)`),
		pattern(
			`${FREE_WORD}(?<wd>${LONG_WEEKDAY})(?=(?:,? (?:and |or )?${LONG_WEEKDAY}){1,3},? (?:of )?(?<week>last|this|next) week(?!\\w))`,
		),
		pattern(`${FREE_WORD}(?<week>last|this|next) week on (?<wd>${LONG_WEEKDAY})(?!\\w)(?: (?<part>${PART})(?!\\w))?`),
		pattern(
			`${FREE_WORD}(?<ago>a week|two weeks|three weeks) ago(?: on)? (?<wd>${LONG_WEEKDAY})(?!\\w)(?: (?<part>${PART})(?!\\w))?`,
		),
	],
	read({ rel, wd, week, ago, part }, at) {
		const number = weekdayNumber(wd ?? '') ?? 1
		if (!at.anchor) return noAnchor(`XXXX-WXX-${number}`, 'day')
		const how = resolved(at.anchor)
		const today = weekdayOf(at.anchor)
		const say = (day: Day) => (part ? partOfDay(day, partCode(part), how) : aDay(day, how))
		if (week !== undefined)
			return say(addDays(at.anchor, number - today + 7 * { last: -1, this: 0, next: 1 }[week.toLowerCase() as 'last']))
		if (ago !== undefined) {
			const weeks = { a: 1, two: 2, three: 3 }[ago.toLowerCase().split(' ')[0] as 'a']
			return say(addDays(at.anchor, -((today - number + 7) % 7) - 7 * weeks))
		}
		const back = (today - number + 7) % 7
		switch (rel?.toLowerCase()) {
			case 'last':
			case 'this past':
			case 'the past':
				return say(addDays(at.anchor, -(back || 7)))
			case 'next':
			case 'this coming':
			case 'the coming':
				return say(addDays(at.anchor, 7 - back))
			default:
				return say(at.tense() === 'past' ? addDays(at.anchor, -back) : addDays(at.anchor, (7 - back) % 7))
		}
	},
}
