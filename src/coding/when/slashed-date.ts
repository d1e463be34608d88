/** "12/03/2020": two readings unless one is no day or the report's date leaves only one near it. */

import { fullYear } from '../../report/dates.ts'
import { dayOf, toCount } from '../../report/days.ts'
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { aDay, open, resolved, STATED } from './make.ts'
import { pattern } from './vocabulary.ts'

export const slashedDate: TimeRule = {
	name: 'when/slashed-date',
	cues: CUE.digit,
	patterns: [
		pattern('(?<![\\w/.,$-])(?<a>\\d{1,2})(?<sep>[/-])(?<b>\\d{1,2})\\k<sep>(?<y>(?:19|20)\\d\\d|\\d\\d)(?![\\w/-])'),
	],
	read({ a, b, y, sep }, at) {
		if (sep === '-' && y?.length === 2) return null
		const year = fullYear(y ?? '')
		const readings = [dayOf(year, Number(b), Number(a)), dayOf(year, Number(a), Number(b))].filter(
			(day) => day !== null,
		)
		const [first, second] = readings
		if (first === undefined) return null
		if (second === undefined || first === second) return aDay(first, STATED)
		if (at.anchor) {
			// news speaks of days near it: within a week, when the other reading is not
			const now = toCount(at.anchor)
			const away = readings.map((day) => Math.abs(toCount(day) - now))
			const near = away[0]! <= away[1]! ? 0 : 1
			if (away[near]! <= 7 && away[1 - near]! > 14) return aDay(readings[near]!, resolved(at.anchor))
		}
		return open('DATE', `${year}-XX-XX`, 'day', 'two-readings')
	},
}
