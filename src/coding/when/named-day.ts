/** "the 9/11 attacks", "the September 11 attacks", "26/11": days that became names and need no year. */
import { toCount } from '../../report/days.ts'
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { aDay, resolved, STATED } from './make.ts'
import { pattern } from './vocabulary.ts'

const EVENT =
	'(?= (?:terror(?:ist)? )?(?:attacks?|attackers|bombings?|bombers|massacre|hijackers|terrorist|plotters|assault|era|commission|victims|memorial))'

export const namedDay: TimeRule = {
	name: 'when/named-day',
	cues: CUE.digit,
	patterns: [
		pattern(`(?<![\\w/.,$-])(?<nine>9/11)(?![\\w/])`),
		pattern(
			`(?<!\\bon )\\b(?:the )?(?<nine>(?:September|Sept\\.|Sep\\.) (?:11|11th|eleventh)|11 September)(?: ,)?${EVENT}`,
		),
		pattern(`(?<![\\w/.,$-])(?<mumbai>26/11)${EVENT}`),
		pattern(`(?<![\\w/.,$-])(?<london>7/7)${EVENT}`),
		pattern(`\\b(?<october>October 7|October 7th|7 October|Oct\\. 7)${EVENT}`),
	],
	read({ nine, mumbai, london, october }, at) {
		if (nine) return aDay('2001-09-11', STATED)
		if (mumbai) return aDay('2008-11-26', STATED)
		if (london) return aDay('2005-07-07', STATED)
		// before 2023 an attack of 7 October is just another day, which the month-day rule reads
		return october && at.anchor && toCount(at.anchor) >= toCount('2023-10-07')
			? aDay('2023-10-07', resolved(at.anchor))
			: null
	},
}
