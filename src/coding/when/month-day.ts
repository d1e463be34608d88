/** "January 3", "3rd of January", "Friday, Jan. 3", "the night of 3 January", "January 3 last year": the year is found by tense. */
import { dayOf, pad, yearOf } from '../../report/days.ts'
import { weekdayNumber } from '../../report/months.ts'
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { isInName, monthIn } from './guards.ts'
import { aDay, noAnchor, partOfDay, resolved } from './make.ts'
import {
	ANY_MONTH,
	ANY_WEEKDAY,
	DAY_NUMBER,
	FREE,
	ORDINAL,
	ordinalOf,
	PART,
	PART_LEAD,
	partCode,
	pattern,
} from './vocabulary.ts'
import { yearForDay } from './year-for.ts'

const LEAD = `${PART_LEAD}(?:(?<wd>${ANY_WEEKDAY}),? )?(?:the )?`
const TAIL = `(?: (?<after>${PART})\\b)?(?:,? (?:of )?(?<rel>last|this|next) year)?`

export const monthDay: TimeRule = {
	name: 'when/month-day',
	cues: CUE.month,
	patterns: [
		pattern(`${FREE}${LEAD}(?<day>${DAY_NUMBER})(?: of |[ -]| )(?<month>${ANY_MONTH})(?![\\w])${TAIL}`),
		pattern(`${FREE}${LEAD}(?<month>${ANY_MONTH}) ?(?:the )?(?<day>${DAY_NUMBER})(?![\\w%]|:\\d|[.,]\\d|-\\d)${TAIL}`),
		pattern(`${FREE}the (?<ordinal>${ORDINAL}) of (?<month>${ANY_MONTH})(?!\\w| of)${TAIL}`),
	],
	read({ day, ordinal, month, wd, part, after, rel }, at) {
		if (isInName(at)) return null
		const word = month ?? ''
		// "may 3 people", "march 20 miles": lower case is a verb
		if (/^(?:may|march|mar|sun|sat|dec|jan)$/.test(word)) return null
		const m = monthIn(month)
		const d = ordinal ? (ordinalOf(ordinal) ?? 0) : Number.parseInt(day ?? '', 10)
		// "May 20 people", "in March 40 rebels": a count, not a day (a year may have any February)
		if (!dayOf(2000, m, d)) return null
		const said = part ?? after
		const found =
			rel && at.anchor
				? {
						year: yearOf(at.anchor) + { last: -1, this: 0, next: 1 }[rel.toLowerCase() as 'last'],
						how: resolved(at.anchor),
					}
				: yearForDay(m, d, at, wd ? weekdayNumber(wd) : null)
		if (!found) return noAnchor(`XXXX-${pad(m)}-${pad(d)}`, 'day')
		const read = dayOf(found.year, m, d)
		if (!read) return null
		return said ? partOfDay(read, partCode(said), found.how) : aDay(read, found.how)
	},
}
