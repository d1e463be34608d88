/** "12 March 2020", "Thursday, March 12, 2020", "the morning of 12 March 2020", "14 MAR 89". */

import { fullYear } from '../../report/dates.ts'
import { dayOf } from '../../report/days.ts'
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { monthIn } from './guards.ts'
import { aDay, partOfDay, STATED } from './make.ts'
import {
	ANY_MONTH,
	ANY_WEEKDAY,
	DAY_NUMBER,
	FREE,
	ORDINAL,
	ordinalOf,
	PART_LEAD,
	partCode,
	pattern,
	YEAR,
} from './vocabulary.ts'

const LEAD = `${PART_LEAD}(?:${ANY_WEEKDAY},? )?(?:the )?`
const TAIL = '(?![\\w%]|:\\d)(?!-\\d)(?!\\.\\d)'

export const absoluteDate: TimeRule = {
	name: 'when/absolute-date',
	cues: CUE.month,
	also: CUE.digit,
	patterns: [
		pattern(
			`${FREE}${LEAD}(?<day>${DAY_NUMBER})(?: of |[ -])?(?<month>${ANY_MONTH}),?[ -]?(?<year>${YEAR}|'\\d\\d)${TAIL}`,
		),
		pattern(`${FREE}${LEAD}(?<month>${ANY_MONTH}) ?(?<day>${DAY_NUMBER})(?:, ?| )(?:of )?(?<year>${YEAR})${TAIL}`),
		pattern(`${FREE}the (?<ordinal>${ORDINAL}) (?:day )?of (?<month>${ANY_MONTH}),? (?:of )?(?<year>${YEAR})${TAIL}`),
		// wire headers: two-figure years, only with a short month in capitals or in the century that is over
		pattern(`${FREE}(?<day>\\d{1,2})[ -]?(?<month>${ANY_MONTH})[ -]?(?<short>\\d\\d)(?![\\w:%,.]*\\d|\\w)(?! [a-z])`),
	],
	read({ day, ordinal, month, year, short, part }) {
		if (short !== undefined && Number(short) < 50 && month !== month?.toUpperCase()) return null
		// in lower case these are verbs
		if (/^(?:may|march|mar)$/.test(month ?? '')) return null
		const number = fullYear((year ?? short ?? '').replace("'", ''))
		const read = dayOf(number, monthIn(month), ordinal ? (ordinalOf(ordinal) ?? 0) : Number.parseInt(day ?? '', 10))
		if (!read) return null
		return part ? partOfDay(read, partCode(part), STATED) : aDay(read, STATED)
	},
}
