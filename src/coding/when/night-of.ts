/** "the night of 3-4 March", "the night between Tuesday and Wednesday", "overnight Tuesday into Wednesday". */
import { addDays, dayOf, toCount } from '../../report/days.ts'
import { weekdayNumber } from '../../report/months.ts'
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { monthIn } from './guards.ts'
import { noAnchor, placed, resolved, STATED } from './make.ts'
import { ANY_MONTH, DAY_NUMBER, FREE_WORD, LONG_WEEKDAY, pattern, YEAR } from './vocabulary.ts'
import { weekdayNear, yearForDay } from './year-for.ts'

const NIGHT = '(?:(?:the )?night(?:s)? (?:of|between|from)|overnight(?: on| from| of| between)?)(?: the)?'
const TO = '(?: ?- ?|/| (?:to|and|into|until) (?:the )?)'

export const nightOf: TimeRule = {
	name: 'when/night-of',
	cues: CUE.part,
	patterns: [
		pattern(
			`${FREE_WORD}${NIGHT} (?<a>${DAY_NUMBER})(?: of)?(?: (?<m1>${ANY_MONTH}))?${TO}(?<b>${DAY_NUMBER})(?: of)? (?<m2>${ANY_MONTH})(?!\\w)(?:,? (?<y>${YEAR}))?`,
		),
		pattern(
			`${FREE_WORD}${NIGHT} (?<m1>${ANY_MONTH}) (?<a>${DAY_NUMBER})${TO}(?:(?<m2>${ANY_MONTH}) )?(?<b>${DAY_NUMBER})(?![\\w%]|:\\d)(?:,? (?<y>${YEAR}))?`,
		),
		pattern(`${FREE_WORD}${NIGHT} (?<w1>${LONG_WEEKDAY})(?: night)?${TO}(?:early )?(?<w2>${LONG_WEEKDAY})`),
		pattern(
			`${FREE_WORD}(?:late )?(?<w1>${LONG_WEEKDAY})(?: night)?(?: and|,)? (?:overnight )?into (?:early )?(?<w2>${LONG_WEEKDAY})`,
		),
	],
	read({ a, b, m1, m2, y, w1, w2 }, at) {
		if (w1 !== undefined && w2 !== undefined) {
			if (!at.anchor) return noAnchor('XXXX-XX-XXTNI', 'part-of-day', 'TIME')
			const last = weekdayNear(at.anchor, weekdayNumber(w2) ?? 1, at)
			const back = ((weekdayNumber(w2) ?? 1) - (weekdayNumber(w1) ?? 1) + 7) % 7
			const first = addDays(last, -back)
			return placed(`${first}TNI`, first, last, 'part-of-day', resolved(at.anchor), 'TIME')
		}
		const monthB = monthIn(m2 ?? m1)
		const monthA = monthIn(m1 ?? m2)
		const dayB = Number.parseInt(b ?? '', 10)
		const found = y ? { year: Number(y), how: STATED } : yearForDay(monthB, dayB, at)
		if (!found) return noAnchor('XXXX-XX-XXTNI', 'part-of-day', 'TIME')
		const last = dayOf(found.year, monthB, dayB)
		const first = dayOf(monthA > monthB ? found.year - 1 : found.year, monthA, Number.parseInt(a ?? '', 10))
		if (!first || !last || toCount(first) > toCount(last)) return null
		return placed(`${first}TNI`, first, last, 'part-of-day', found.how, 'TIME')
	},
}
