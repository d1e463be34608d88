/** "on Wednesday", "earlier on Thursday", "Monday night", "the evening of Tuesday", "Friday's attack": the day by tense. */
import { weekdayNumber } from '../../report/months.ts'
import { CUE } from './cues.ts'
import type { Place, TimeRule } from './expression.ts'
import { isInName } from './guards.ts'
import { aDay, noAnchor, partOfDay, type Reached, resolved } from './make.ts'
import { FREE_WORD, LONG_WEEKDAY, PART, partCode, pattern } from './vocabulary.ts'
import { weekdayNear } from './year-for.ts'

const SHORT = '(?:mon|tues|tue|weds|wed|thurs|thu|fri)\\.'

export const weekday: TimeRule = {
	name: 'when/weekday',
	cues: CUE.weekday,
	patterns: [
		pattern(
			`${FREE_WORD}(?:(?:(?:early|late|earlier|later)(?: on| in)? )?(?:the )?(?:early |late )?(?<before>${PART}|(?<=early )hours|small hours)(?: hours)? (?:of|on) )?(?:(?:earlier|later|early|late)(?: on)? )?(?<wd>${LONG_WEEKDAY})(?!\\w)(?:(?:'s)?,? (?:early |late |in the |at )?(?<after>${PART})(?!\\w))?`,
		),
		pattern(`${FREE_WORD}(?<wd>${SHORT})(?! \\d)`),
	],
	read({ wd, before, after }, at) {
		if (isInName(at) || isNamedDay(at)) return null
		if (wd?.endsWith('.') && !/^[A-Z]/.test(wd)) return null
		const number = weekdayNumber(wd ?? '') ?? 1
		const part = before ?? after
		if (!at.anchor)
			return part
				? noAnchor(`XXXX-WXX-${number}T${partCode(part)}`, 'part-of-day', 'TIME')
				: noAnchor(`XXXX-WXX-${number}`, 'day')
		const how: Reached = resolved(at.anchor)
		const day = weekdayNear(at.anchor, number, at)
		return part ? partOfDay(day, partCode(part), how) : aDay(day, how)
	},
}

/** "Bloody Sunday", "Black Friday", "Ash Wednesday" are no days of this week. */
function isNamedDay(at: Place): boolean {
	return /\b(?:bloody|black|super|good|palm|ash|holy|maundy|easter|cyber|fat|shrove|blue|solidarity|whit) $/i.test(
		at.before(12),
	)
}
