/** "2020-03-12", "2020-03-12T10:33Z", "12.03.2020", "2020-03". */
import { dayOf } from '../../report/days.ts'
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { aDay, aMonth, placed, STATED } from './make.ts'
import { pattern } from './vocabulary.ts'

export const isoDate: TimeRule = {
	name: 'when/iso-date',
	cues: CUE.digit,
	patterns: [
		pattern(
			'(?<![\\w/.-])(?<y>(?:1[5-9]|20)\\d\\d)(?<sep>[-/])(?<m>0[1-9]|1[0-2])\\k<sep>(?<d>0[1-9]|[12]\\d|3[01])(?:[T ](?<time>(?:[01]\\d|2[0-3]):[0-5]\\d)(?::\\d\\d(?:\\.\\d+)?)?(?<zone>Z|[+-]\\d\\d:?\\d\\d)?)?(?![\\d/-])',
		),
		pattern(
			'(?<![\\w/.,$-])(?<d>0?[1-9]|[12]\\d|3[01])\\.(?<m>0?[1-9]|1[0-2])\\.(?<y>(?:19|20)\\d\\d)(?![\\w-]|\\.\\d)',
		),
		pattern('(?<=\\b(?:in|since|of|from|until) )(?<y>(?:19|20)\\d\\d)-(?<m>0[1-9]|1[0-2])(?![\\d/-])'),
	],
	read({ y, m, d, time, zone }) {
		if (d === undefined)
			return Number(m) > Number(y) % 100 && Number(y) % 100 > 0 ? null : aMonth(Number(y), Number(m), STATED)
		const day = dayOf(Number(y), Number(m), Number(d))
		if (!day) return null
		if (time === undefined) return aDay(day, STATED)
		const moment = `${day}T${time}`
		const read = placed(`${moment}${zone === 'Z' ? 'Z' : ''}`, moment, moment, 'minute', STATED, 'TIME')
		return zone === undefined ? read : { ...read, zone }
	},
}
