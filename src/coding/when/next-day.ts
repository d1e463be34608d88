/** "the following day", "the previous night", "the next Monday", "the day before.": counted from the day last spoken of. */
import { addDays, weekdayOf } from '../../report/days.ts'
import { weekdayNumber } from '../../report/months.ts'
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { aDay, inferred, noAnchor, partOfDay } from './make.ts'
import { FREE_WORD, LONG_WEEKDAY, partCode, pattern } from './vocabulary.ts'

export const nextDay: TimeRule = {
	name: 'when/next-day',
	cues: CUE.unit | CUE.part | CUE.weekday,
	also: CUE.near,
	patterns: [
		pattern(
			`${FREE_WORD}(?:the )?(?<rel>following|next|previous|preceding|prior) (?<part>day|morning|afternoon|evening|night)(?!\\w)`,
		),
		pattern(`${FREE_WORD}the (?<rel>following|next|previous|preceding) (?<wd>${LONG_WEEKDAY})(?!\\w)`),
		pattern(
			`${FREE_WORD}(?:the|a|one) (?<part>day|night|evening|morning) (?<rel>before|after|earlier|later)(?=[.,;:)]| ?$|['"]| (?:in|on|at|when|that|to|and|but|by)\\b)`,
		),
	],
	read({ rel, part, wd }, at) {
		const base = at.lastDay() ?? at.anchor
		if (!base) return noAnchor('XXXX-XX-XX', 'day')
		const how = inferred(base)
		const ahead = /^(?:following|next|after|later)$/i.test(rel ?? '')
		if (wd !== undefined) {
			const away = (weekdayNumber(wd) ?? 1) - weekdayOf(base)
			return aDay(addDays(base, ahead ? ((away + 6) % 7) + 1 : -(((6 - away) % 7) + 1)), how)
		}
		const day = addDays(base, ahead ? 1 : -1)
		return part === undefined || part.toLowerCase() === 'day' ? aDay(day, how) : partOfDay(day, partCode(part), how)
	},
}
