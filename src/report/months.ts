/** English names of months and weekdays, long and short, for everything that reads dates. */

export const MONTH_NAMES = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december',
] as const
export const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** 1 to 12 for "March", "Mar.", "sept"; null otherwise. */
export function monthNumber(word: string): number | null {
	const low = word.toLowerCase().replace('.', '')
	if (low.length < 3) return null
	if (low === 'sept') return 9
	const at = MONTH_NAMES.findIndex((name) => name === low || name.slice(0, 3) === low)
	return at < 0 ? null : at + 1
}

const SHORT_DAYS: Record<string, number> = {
	mon: 1,
	tue: 2,
	tues: 2,
	wed: 3,
	weds: 3,
	thu: 4,
	thur: 4,
	thurs: 4,
	fri: 5,
	sat: 6,
	sun: 7,
}

/** 1 Monday to 7 Sunday for "Thursday", "Thursdays", "Thursday's", "Thu.", "Thurs"; null otherwise. */
export function weekdayNumber(word: string): number | null {
	const low = word.toLowerCase().replace('.', '').replace("'s", '')
	const at = (WEEKDAY_NAMES as readonly string[]).indexOf(low.replace(/s$/, ''))
	return at >= 0 ? at + 1 : (SHORT_DAYS[low] ?? null)
}

/** Pattern sources, for a case-insensitive expression. */
export const LONG_MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)'
export const ANY_MONTH = `(?:${LONG_MONTH.slice(3, -1)}|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)(?![a-z])\\.?)`
export const LONG_WEEKDAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
export const ANY_WEEKDAY = `(?:${LONG_WEEKDAY.slice(3, -1)}|(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun)(?![a-z])\\.?)`
