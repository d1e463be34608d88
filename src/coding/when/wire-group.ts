/** "122345Z MAR 20": the date-time group of military messages. */

import { fullYear } from '../../report/dates.ts'
import { dayOf } from '../../report/days.ts'
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { monthIn } from './guards.ts'
import { noAnchor, placed, STATED } from './make.ts'
import { ANY_MONTH, FREE, pattern } from './vocabulary.ts'
import { yearForDay } from './year-for.ts'

export const wireGroup: TimeRule = {
	name: 'when/wire-group',
	cues: CUE.month,
	also: CUE.digit,
	patterns: [
		pattern(
			`${FREE}(?<d>0[1-9]|[12]\\d|3[01])(?<h>[01]\\d|2[0-3])(?<m>[0-5]\\d)(?<zone>[A-Z]) ?(?<month>${ANY_MONTH})(?: ?(?<y>(?:19|20)\\d\\d|\\d\\d))?(?!\\w)`,
		),
	],
	read({ d, h, m, zone, month, y }, at) {
		const year = y === undefined ? yearForDay(monthIn(month), Number(d), at) : { year: fullYear(y), how: STATED }
		if (!year) return noAnchor(`XXXX-XX-${d}T${h}:${m}`, 'minute', 'TIME')
		const day = dayOf(year.year, monthIn(month), Number(d))
		if (!day) return null
		const moment = `${day}T${h}:${m}`
		return {
			...placed(`${moment}${zone === 'Z' ? 'Z' : ''}`, moment, moment, 'minute', year.how, 'TIME'),
			zone: zone ?? '',
		}
	},
}
