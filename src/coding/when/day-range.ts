/** "between 2 and 5 March", "from March 30 to April 2", "March 2-5, 2020": a stretch with its two ends. */
import { type Day, dayOf, pad, toCount } from '../../report/days.ts'
import { CUE } from './cues.ts'
import type { Place, Reading, TimeRule } from './expression.ts'
import { countsSomething, isInName, monthIn } from './guards.ts'
import { aDay, noAnchor, placed, type Reached, STATED } from './make.ts'
import { ANY_MONTH, ANY_WEEKDAY, DAY_NUMBER, FREE, pattern, YEAR } from './vocabulary.ts'
import { yearForDay } from './year-for.ts'

const WD = `(?:${ANY_WEEKDAY},? )?`
const TO = '(?: ?- ?| (?:to|and|until|till|through|into) (?:the )?)'

export const dayRange: TimeRule = {
	name: 'when/day-range',
	cues: CUE.month,
	also: CUE.digit,
	patterns: [
		pattern(
			`${FREE}(?:(?:between|from) )?(?:the )?(?<a>${DAY_NUMBER})${TO}(?<b>${DAY_NUMBER})(?: of)? (?<m2>${ANY_MONTH})(?!\\w)(?:,? (?<y>${YEAR})(?!\\w))?`,
		),
		pattern(
			`${FREE}(?:(?:between|from) )?(?<m1>${ANY_MONTH}) (?<a>${DAY_NUMBER})${TO}(?<b>${DAY_NUMBER})(?![\\w%]|:\\d|[.,]\\d)(?:,? (?<y>${YEAR})(?!\\w))?`,
		),
		pattern(
			`${FREE}(?:(?:between|from) )?${WD}(?<m1>${ANY_MONTH}) (?<a>${DAY_NUMBER})(?:,? (?<y1>${YEAR}))?,?${TO}${WD}(?<m2>${ANY_MONTH}) (?<b>${DAY_NUMBER})(?![\\w%]|:\\d)(?:,? (?<y>${YEAR})(?!\\w))?`,
		),
		pattern(
			`${FREE}(?:(?:between|from) )?${WD}(?:the )?(?<a>${DAY_NUMBER})(?: of)? (?<m1>${ANY_MONTH})(?:,? (?<y1>${YEAR}))?,?${TO}${WD}(?<b>${DAY_NUMBER})(?: of)? (?<m2>${ANY_MONTH})(?!\\w)(?:,? (?<y>${YEAR})(?!\\w))?`,
		),
	],
	read({ a, b, m1, m2, y, y1 }, at) {
		if (isInName(at)) return null
		// "March 3 and 4 soldiers", "3 to 4 March": only a number at the end can be a count
		if (m2 === undefined && y === undefined && countsSomething(at.after(20))) return null
		if (/^may$/.test(m1 ?? m2 ?? '') || /^march$/.test(m1 ?? m2 ?? '')) return null
		const monthA = monthIn(m1 ?? m2)
		const monthB = monthIn(m2 ?? m1)
		const dayA = Number.parseInt(a ?? '', 10)
		const dayB = Number.parseInt(b ?? '', 10)
		if (monthA === monthB && dayB < dayA) return null
		const found = y ? { year: Number(y), how: STATED } : yearForDay(monthB, dayB, at)
		const ends = [
			{ text: a ?? '', month: monthA, day: dayA },
			{ text: b ?? '', month: monthB, day: dayB },
		]
		if (!found) {
			const parts = ends.map((end) => ({
				...noAnchor(`XXXX-${pad(end.month)}-${pad(end.day)}`, 'day'),
				...spot(end.text, at),
			}))
			return { ...noAnchor(parts[0]!.timex.value, 'span'), parts }
		}
		const latest = dayOf(found.year, monthB, dayB)
		const earliest = dayOf(y1 ? Number(y1) : monthA > monthB ? found.year - 1 : found.year, monthA, dayA)
		if (!earliest || !latest || toCount(earliest) > toCount(latest)) return null
		return rangeOf(earliest, latest, found.how, [spot(a ?? '', at), spot(b ?? '', at, a ?? '')])
	},
}

/** A stretch of days; a pair ("3 and 4 March") has the same bounds. */
function rangeOf(earliest: Day, latest: Day, how: Reached, spots: readonly { start: number; end: number }[]): Reading {
	return {
		...placed(`${earliest}/${latest}`, earliest, latest, 'span', how),
		parts: [
			{ ...aDay(earliest, how), ...spots[0]! },
			{ ...aDay(latest, how), ...spots[1]! },
		],
	}
}

/** Where the figure stands in the match, after the other one where they are alike. */
function spot(text: string, at: Place, after = ''): { start: number; end: number } {
	const from = after === '' ? at.start : at.line.indexOf(after, at.start) + after.length
	const start = at.line.indexOf(text, from)
	return { start, end: start + text.length }
}
