/** "Christmas Eve", "New Year's Day 2015", "Easter Sunday": days of the calendar that have names. */
import { addDays, type Day, dayOf, yearOf } from '../../report/days.ts'
import { tableOf } from '../set-of.ts'
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { aDay, noAnchor, resolved, STATED } from './make.ts'
import { FREE_WORD, pattern, YEAR } from './vocabulary.ts'
import { nearestMeant } from './year-for.ts'

const FIXED: Record<string, readonly [number, number]> = tableOf({
	'christmas eve': [12, 24],
	christmas: [12, 25],
	'christmas day': [12, 25],
	'boxing day': [12, 26],
	"new year's eve": [12, 31],
	"new year's day": [1, 1],
	"valentine's day": [2, 14],
	halloween: [10, 31],
})
/** Days from Easter Sunday. */
const MOVING: Record<string, number> = {
	'ash wednesday': -46,
	'palm sunday': -7,
	'maundy thursday': -3,
	'holy thursday': -3,
	'good friday': -2,
	'easter sunday': 0,
	easter: 0,
	'easter monday': 1,
	'whit sunday': 49,
	'whit monday': 50,
}
const NAMES = [...Object.keys(FIXED), ...Object.keys(MOVING)].sort((a, b) => b.length - a.length).join('|')

export const holiday: TimeRule = {
	name: 'when/holiday',
	cues: CUE.holiday | CUE.unit,
	patterns: [
		pattern(
			`${FREE_WORD}(?:(?<rel>last|next|this) )?(?<name>${NAMES})(?!\\w|'s| (?:island|agreement|accords?|rising|tree|market|present|party|card|shopping|offensive|bombing)s?)(?:,? (?<y>${YEAR})(?!\\w)| (?<rely>last|this|next) year)?`,
		),
	],
	read({ name, rel, y, rely }, at) {
		// "Johnnie Christmas" is a person
		if (!/^[A-Z]/.test(name ?? '') || (/[a-z] [A-Z][a-z]+ $/.test(at.before(24)) && rel === undefined)) return null
		const low = (name ?? '').toLowerCase()
		const on = (year: number): Day =>
			FIXED[low] ? dayOf(year, ...FIXED[low])! : addDays(easter(year), MOVING[low] ?? 0)
		if (y !== undefined) return aDay(on(Number(y)), STATED)
		if (!at.anchor) return noAnchor(FIXED[low] ? `XXXX-${on(2000).slice(5)}` : 'XXXX-XX-XX', 'day')
		const year = yearOf(at.anchor)
		const how = resolved(at.anchor)
		if (rely) return aDay(on(year + { last: -1, this: 0, next: 1 }[rely.toLowerCase() as 'last']), how)
		const days = [year - 1, year, year + 1].map(on)
		const today = at.anchor
		switch (rel?.toLowerCase()) {
			case 'last':
				return aDay(days.findLast((day) => day < today) ?? days[0]!, how)
			case 'next':
				return aDay(days.find((day) => day > today) ?? days[2]!, how)
			case 'this':
				return aDay(days[1]!, how)
			default:
				return aDay(nearestMeant(days, today, at) ?? days[1]!, how)
		}
	},
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
function easter(year: number): Day {
	const a = year % 19
	const b = Math.floor(year / 100)
	const c = year % 100
	const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
	const m = Math.floor((a + 11 * h + 22 * l) / 451)
	const n = h + l - 7 * m + 114
	return dayOf(year, Math.floor(n / 31), (n % 31) + 1)!
}
