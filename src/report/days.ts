/**
 * Calendar arithmetic on ISO days ('2020-03-12'), proleptic Gregorian, with no clock and no time zone anywhere.
 * Days are counted from 1970-01-01; everything that reads or compares dates stands on these few functions.
 */

/** 'YYYY-MM-DD'. */
export type Day = string

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/

export function isLeap(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

export function daysInMonth(year: number, month: number): number {
	if (month === 2) return isLeap(year) ? 29 : 28
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The day as text, or null when there is no such day ("31 April"). */
export function dayOf(year: number, month: number, day: number): Day | null {
	if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || year < 0 || year > 9999) return null
	return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

/** True for a well-formed day that the calendar has. */
export function isDay(text: string): boolean {
	const found = ISO_DAY.exec(text)
	return found !== null && dayOf(Number(found[1]), Number(found[2]), Number(found[3])) !== null
}

export function yearOf(day: Day): number {
	return Number(day.slice(0, 4))
}
/** 1 to 12. */
export function monthOf(day: Day): number {
	return Number(day.slice(5, 7))
}
export function dayOfMonth(day: Day): number {
	return Number(day.slice(8, 10))
}

/** Days since 1970-01-01. */
export function toCount(day: Day): number {
	const month = monthOf(day)
	const year = month <= 2 ? yearOf(day) - 1 : yearOf(day)
	const era = Math.floor(year / 400)
	const inEra = year - era * 400
	const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth(day) - 1
	return era * 146097 + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - 719468
}

/** The inverse of `toCount`. */
export function fromCount(count: number): Day {
	const shifted = count + 719468
	const era = Math.floor(shifted / 146097)
	const inEra = shifted - era * 146097
	const yearInEra = Math.floor(
		(inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365,
	)
	const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100))
	const shiftedMonth = Math.floor((5 * inYear + 2) / 153)
	const day = inYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
	const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
	return `${pad(yearInEra + era * 400 + (month <= 2 ? 1 : 0), 4)}-${pad(month)}-${pad(day)}`
}

export function addDays(day: Day, days: number): Day {
	return fromCount(toCount(day) + days)
}

/** `months` later; the 31st becomes the last day where the month is shorter. */
export function addMonths(day: Day, months: number): Day {
	const all = yearOf(day) * 12 + monthOf(day) - 1 + months
	const year = Math.floor(all / 12)
	const month = all - year * 12 + 1
	return `${pad(year, 4)}-${pad(month)}-${pad(Math.min(dayOfMonth(day), daysInMonth(year, month)))}`
}

export function addYears(day: Day, years: number): Day {
	return addMonths(day, 12 * years)
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
	return ((((toCount(day) + 3) % 7) + 7) % 7) + 1
}

export function mondayOf(day: Day): Day {
	return addDays(day, 1 - weekdayOf(day))
}

/** ISO week: '2020-W11'. */
export function weekOf(day: Day): string {
	const thursday = addDays(mondayOf(day), 3)
	const year = yearOf(thursday)
	return `${pad(year, 4)}-W${pad(Math.floor((toCount(thursday) - toCount(`${pad(year, 4)}-01-01`)) / 7) + 1)}`
}

export function firstOfMonth(day: Day): Day {
	return `${day.slice(0, 8)}01`
}
export function lastOfMonth(day: Day): Day {
	return `${day.slice(0, 8)}${pad(daysInMonth(yearOf(day), monthOf(day)))}`
}

export function pad(number: number, width = 2): string {
	return String(number).padStart(width, '0')
}
