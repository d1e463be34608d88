/** The few shapes that readings have. Rules say which days; these say how it is written. */
import {
	addDays,
	addMonths,
	type Day,
	dayOf,
	daysInMonth,
	firstOfMonth,
	lastOfMonth,
	mondayOf,
	monthOf,
	pad,
	weekOf,
	yearOf,
} from '../../report/days.ts'
import type { DateBasis, Granularity } from '../../report/interval.ts'
import type { OpenReason, Reading, TimexType, Unit } from './expression.ts'
import { periodOf } from './vocabulary.ts'

/** How a reading was reached: its basis and, for all but stated ones, the day it was placed against. */
export interface Reached {
	readonly basis: DateBasis
	readonly against?: Day
}
export const STATED: Reached = { basis: 'stated' }
export function resolved(against: Day): Reached {
	return { basis: 'resolved', against }
}
export function inferred(against: Day): Reached {
	return { basis: 'inferred', against }
}

export function placed(
	value: string,
	earliest: string,
	latest: string,
	granularity: Granularity,
	how: Reached,
	type: TimexType = 'DATE',
): Reading {
	return { timex: { type, value }, interval: { earliest, latest }, granularity, ...how }
}

export function aDay(day: Day, how: Reached): Reading {
	return placed(day, day, day, 'day', how)
}

/** A part of a day keeps the day as its bounds; a night may run into the next morning, which the words do not say. */
export function partOfDay(day: Day, code: string, how: Reached): Reading {
	return placed(`${day}T${code}`, day, day, 'part-of-day', how, 'TIME')
}

export function aWeek(day: Day, how: Reached): Reading {
	return placed(weekOf(day), mondayOf(day), addDays(mondayOf(day), 6), 'week', how)
}

/** Saturday and Sunday of the week that the day is in. */
export function aWeekend(day: Day, how: Reached): Reading {
	const monday = mondayOf(day)
	return placed(`${weekOf(day)}-WE`, addDays(monday, 5), addDays(monday, 6), 'weekend', how)
}

export function aMonth(year: number, month: number, how: Reached): Reading {
	const first = `${pad(year, 4)}-${pad(month)}-01`
	return placed(first.slice(0, 7), first, lastOfMonth(first), 'month', how)
}

export function aYear(year: number, how: Reached): Reading {
	return placed(pad(year, 4), `${pad(year, 4)}-01-01`, `${pad(year, 4)}-12-31`, 'year', how)
}

/** `decade` is the first year: 1980. */
export function aDecade(decade: number, how: Reached): Reading {
	return placed(pad(decade / 10, 3), `${pad(decade, 4)}-01-01`, `${pad(decade + 9, 4)}-12-31`, 'decade', how)
}

export function aQuarter(year: number, quarter: number, how: Reached): Reading {
	const first = dayOf(year, quarter * 3 - 2, 1)!
	return placed(`${pad(year, 4)}-Q${quarter}`, first, lastOfMonth(addMonths(first, 2)), 'quarter', how)
}

export function aHalf(year: number, half: number, how: Reached): Reading {
	const first = dayOf(year, half * 6 - 5, 1)!
	return placed(`${pad(year, 4)}-H${half}`, first, lastOfMonth(addMonths(first, 5)), 'part-of-year', how)
}

const SEASONS = {
	spring: ['SP', 3],
	summer: ['SU', 6],
	autumn: ['FA', 9],
	fall: ['FA', 9],
	winter: ['WI', 12],
} as const

/** Seasons of the northern half of the earth, by whole months; a winter belongs to the year it begins in. */
export function aSeason(year: number, name: string, how: Reached): Reading {
	const [code, month] = SEASONS[name.toLowerCase() as keyof typeof SEASONS]
	const first = dayOf(year, month, 1)!
	return placed(`${pad(year, 4)}-${code}`, first, lastOfMonth(addMonths(first, 2)), 'season', how)
}

/** A stretch of one thing's days: "late December" is the month as a value, its last third as bounds. */
export function stretch(of: Reading, earliest: Day, latest: Day, granularity: Granularity): Reading {
	return { ...of, interval: { earliest, latest }, granularity }
}

/** "early", "mid", "late" of a month, a year, a decade, a week. */
export type Third = 'early' | 'mid' | 'late' | 'start' | 'end'

/** Narrows a reading to the part of it that the words name. */
export function partOf(whole: Reading, third: Third): Reading {
	if (!whole.interval) return whole
	const first = whole.interval.earliest
	const year = yearOf(first)
	const month = monthOf(first)
	const on = (m: number, d: number): Day => `${pad(year, 4)}-${pad(m)}-${pad(d)}`
	const until = (m: number): Day => on(m, daysInMonth(year, m))
	switch (whole.granularity) {
		case 'month': {
			const at = { early: [1, 10], start: [1, 10], mid: [11, 20], late: [21, 31], end: [21, 31] }[third] as [
				number,
				number,
			]
			const last = lastOfMonth(first)
			return stretch(whole, on(month, at[0]), at[1] === 31 ? last : on(month, at[1]), 'part-of-month')
		}
		case 'year': {
			const at = { early: [1, 4], start: [1, 3], mid: [5, 8], late: [9, 12], end: [10, 12] }[third] as [number, number]
			return stretch(whole, on(at[0], 1), until(at[1]), 'part-of-year')
		}
		case 'decade': {
			const at = { early: [0, 3], start: [0, 3], mid: [4, 6], late: [7, 9], end: [7, 9] }[third] as [number, number]
			return stretch(whole, `${pad(year + at[0], 4)}-01-01`, `${pad(year + at[1], 4)}-12-31`, 'span')
		}
		case 'century': {
			const at = { early: [0, 33], start: [0, 33], mid: [34, 66], late: [67, 99], end: [67, 99] }[third] as [
				number,
				number,
			]
			return stretch(whole, `${pad(year + at[0], 4)}-01-01`, `${pad(year + at[1], 4)}-12-31`, 'span')
		}
		case 'week': {
			const at = { early: [0, 2], start: [0, 2], mid: [2, 4], late: [3, 6], end: [4, 6] }[third] as [number, number]
			return stretch(whole, addDays(first, at[0]), addDays(first, at[1]), 'span')
		}
		case 'season':
		case 'quarter': {
			const at = { early: 0, start: 0, mid: 1, late: 2, end: 2 }[third]
			const start = firstOfMonth(addMonths(first, at))
			return stretch(whole, start, lastOfMonth(start), 'month')
		}
		default:
			return whole
	}
}

/** "early", "beginning of", "middle of", "close of" … as a third; null for other words. */
export function thirdOf(words: string): Third | null {
	const low = words.toLowerCase()
	if (/^(?:early|earlier)/.test(low)) return 'early'
	if (/^(?:mid|middle)/.test(low)) return 'mid'
	if (/^(?:late|later)/.test(low)) return 'late'
	if (/^(?:beginning|start|opening)/.test(low)) return 'start'
	return /^(?:end|close|tail)/.test(low) ? 'end' : null
}

/** The thing of this unit that the day is in. */
export function unitAround(day: Day, unit: Unit, how: Reached): Reading {
	switch (unit) {
		case 'week':
			return aWeek(day, how)
		case 'month':
			return aMonth(yearOf(day), monthOf(day), how)
		case 'year':
			return aYear(yearOf(day), how)
		case 'decade':
			return aDecade(Math.floor(yearOf(day) / 10) * 10, how)
		case 'century':
			return aCentury(Math.floor(yearOf(day) / 100) * 100, how)
		default:
			return aDay(day, how)
	}
}

/** "two weeks ago": the week as a value, and of it the day that the count leads to, give or take one where more are counted. */
export function aboutADay(week: Reading, day: Day, weeks: number): Reading {
	const slack = weeks === 1 ? 0 : 1
	return stretch(week, addDays(day, -slack), addDays(day, slack), 'week')
}

export function aCentury(first: number, how: Reached): Reading {
	return placed(pad(first / 100), `${pad(first, 4)}-01-01`, `${pad(first + 99, 4)}-12-31`, 'century', how)
}

/** `amount` units away from the day, as a day: clock units stay within it. */
export function shift(day: Day, amount: number, unit: Unit): Day {
	switch (unit) {
		case 'day':
			return addDays(day, Math.round(amount))
		case 'week':
			return addDays(day, Math.round(amount * 7))
		case 'month':
			return shiftMonths(day, amount)
		case 'year':
			return shiftMonths(day, amount * 12)
		case 'decade':
			return shiftMonths(day, amount * 120)
		case 'century':
			return shiftMonths(day, amount * 1200)
		default:
			return day
	}
}

function shiftMonths(day: Day, months: number): Day {
	const whole = Math.trunc(months)
	const year = yearOf(day) + whole / 12
	if (year < 1 || year > 9998) return day
	return addDays(addMonths(day, whole), Math.round((months - whole) * 30))
}

const FINE: Record<Unit, Granularity> = {
	second: 'minute',
	minute: 'minute',
	hour: 'hour',
	day: 'day',
	week: 'week',
	month: 'month',
	year: 'year',
	decade: 'decade',
	century: 'century',
}
export function granularityOf(unit: Unit): Granularity {
	return FINE[unit]
}

/** Words of time that give no interval. */
export function open(type: TimexType, value: string, granularity: Granularity, reason: OpenReason): Reading {
	return { timex: { type, value }, interval: null, granularity, basis: 'resolved', open: reason }
}

export function duration(amount: number | null, unit: Unit): Reading {
	const { basis: _, ...reading } = open('DURATION', periodOf(amount, unit), FINE[unit], 'duration')
	return { ...reading, basis: 'stated' }
}

export function repeated(value: string, granularity: Granularity): Reading {
	return { ...open('SET', value, granularity, 'repeated'), basis: 'stated' }
}

export function noAnchor(value: string, granularity: Granularity, type: TimexType = 'DATE'): Reading {
	return open(type, value, granularity, 'no-anchor')
}
