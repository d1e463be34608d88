/** "overnight", "overnight on Tuesday", "overnight into Monday": a night, and so two days. */
import { addDays, type Day } from '../../report/days.ts'
import { weekdayNumber } from '../../report/months.ts'
import { CUE } from './cues.ts'
import type { Reading, TimeRule } from './expression.ts'
import { noAnchor, placed, resolved } from './make.ts'
import { FREE_WORD, LONG_WEEKDAY, pattern } from './vocabulary.ts'
import { weekdayNear } from './year-for.ts'

export const overnight: TimeRule = {
	name: 'when/overnight',
	cues: CUE.part,
	patterns: [
		pattern(`${FREE_WORD}overnight(?![\\w-]| success| stay| flight| train| bus| delivery| bag)`),
		pattern(`${FREE_WORD}overnight(?:,? (?<way>on|late|into|to))?(?: early)? (?<wd>${LONG_WEEKDAY})(?!\\w)`),
	],
	read({ wd, way }, at) {
		const anchor = at.anchor
		if (!anchor) return noAnchor('XXXX-XX-XXTNI', 'part-of-day', 'TIME')
		const night = (first: Day): Reading =>
			placed(`${first}TNI`, first, addDays(first, 1), 'part-of-day', resolved(anchor), 'TIME')
		if (wd !== undefined) {
			const day = weekdayNear(anchor, weekdayNumber(wd) ?? 1, at)
			return night(/^(?:into|to)$/i.test(way ?? '') ? addDays(day, -1) : day)
		}
		// the night that ends on the day of the report, or begins on it when the tense looks ahead
		return night(at.tense() === 'future' ? anchor : addDays(anchor, -1))
	},
}
