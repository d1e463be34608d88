/** "two months after Iran fired missiles", "hours after the attack", "a day before the vote": how far two events lie apart. */
import { addDays, type Day } from '../../report/days.ts'
import { CUE } from './cues.ts'
import type { Reading, TimeRule, Unit } from './expression.ts'
import { duration, granularityOf, shift } from './make.ts'
import { AMOUNT, amountOf, FREE, FREE_WORD, pattern, periodOf, UNITS, unitOf, unitTimes } from './vocabulary.ts'

export const gap: TimeRule = {
	name: 'when/gap',
	cues: CUE.unit,
	also: CUE.away,
	hangs: true,
	patterns: [
		pattern(
			`${FREE}(?<amount>${AMOUNT}|the)[ -](?<unit>${UNITS})(?= (?<way>after|before|since|following|ahead of|prior to|from) \\w)`,
		),
		pattern(
			`${FREE_WORD}(?<unit>minutes|moments|hours|days|weeks|months|years|decades)(?= (?<way>after|before|following|ahead of|prior to) \\w)`,
		),
	],
	read({ amount, unit: word, way }, at) {
		const low = (amount ?? '').toLowerCase()
		const unit = word?.toLowerCase() === 'moments' ? 'minute' : unitOf(word ?? '')
		// "the year after the war" is a gap of one; "the days before" has no number
		if (low === 'the' && /\b(?:in|of|during|for) $/i.test(at.before(8))) return null
		if (low === 'the' && !/^(?:day|week|month|year)$/i.test(word ?? '')) return null
		const plain = low === 'the' ? 1 : amount === undefined ? null : amountOf(amount)
		const count = plain === null ? null : plain * unitTimes(word ?? '')
		if (way?.toLowerCase() === 'since' || way?.toLowerCase() === 'from') return duration(count, unit)
		const direction = /^(?:after|following)$/i.test(way ?? '') ? 'after' : 'before'
		// a day right behind belongs to the named event, not to the one that is told
		const told = at.dayHere(at.line.indexOf(',', at.end))
		const host = told ?? at.anchor
		const base = {
			timex: { type: 'DURATION', value: periodOf(count, unit) },
			granularity: granularityOf(unit),
			gap: { amount: count, unit, direction },
		} as const
		if (!host) return { ...base, interval: null, basis: 'inferred', open: 'no-anchor' }
		// "said on Tuesday, hours after the blast": the day is told, and hours seldom lead out of it.
		const short = unit === 'hour' && (count === null || count <= SAME_DAY)
		const bounds =
			told && short ? { earliest: told, latest: told } : countBack(host, count, unit, direction === 'after' ? -1 : 1)
		return bounds
			? { ...base, interval: bounds, basis: 'inferred', against: host }
			: { ...base, interval: null, basis: 'inferred', open: 'vague' }
	},
}

/** Hours that mostly lie within one day. */
const SAME_DAY = 6

/** Where the other event lies, as wide as people round: a week or a month told is rarely exact. */
function countBack(host: Day, count: number | null, unit: Unit, sign: 1 | -1): Reading['interval'] {
	if (unit === 'second' || unit === 'minute') return { earliest: host, latest: host }
	if (unit === 'hour') {
		const days = Math.ceil((count ?? 12) / 24)
		const other = addDays(host, sign * days)
		return sign < 0 ? { earliest: other, latest: host } : { earliest: host, latest: other }
	}
	if (count === null) return null
	const day = shift(host, sign * count, unit)
	const slack = { day: 0, week: count === 1 ? 0 : 1, month: 15, year: 183, decade: 1500, century: 15000 }[unit]
	return { earliest: addDays(day, -slack), latest: addDays(day, slack) }
}
