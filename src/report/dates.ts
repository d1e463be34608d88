/**
 * Dates that name day, month and year by themselves, wherever they stand: datelines, posts, page metadata, wire headers.
 * Words that need another day to be placed ("Wednesday", "3 January") are not read here but in `src/coding/when`.
 */
import { type Day, dayOf } from './days.ts'
import { ANY_MONTH, monthNumber } from './months.ts'
import type { Span } from './span.ts'

export interface AbsoluteDate {
	readonly day: Day
	readonly span: Span
}

/** A date of figures that can be read day first or month first: "12/03/2020". */
export interface AmbiguousDate {
	readonly readings: readonly [dayFirst: Day, monthFirst: Day]
	readonly span: Span
}

/** Two-figure years: 50 to 99 are 1950 to 1999, the rest 2000 to 2049. Wire headers of the 1980s need the first half. */
export function fullYear(figures: string): number {
	const number = Number(figures)
	if (figures.length > 2) return number
	return number >= 50 ? 1900 + number : 2000 + number
}

const DAY = '(?<day>0?[1-9]|[12]\\d|3[01])'
const FREE = '(?<![\\w/.,$-]|\\d )'
const YEAR4 = '(?<year>(?:1[5-9]|20)\\d\\d)'

const PATTERNS: readonly RegExp[] = [
	// 2020-03-12, 2020-03-12T10:33:00Z, 2020/03/12
	new RegExp(
		`(?<![\\w/.-])${YEAR4}(?<sep>[-/.])(?<num>0[1-9]|1[0-2])\\k<sep>(?<day>0[1-9]|[12]\\d|3[01])(?![\\d/-])`,
		'gi',
	),
	// 12 March 2020, 12th of March, 2020, 14 MAR 89, 12-Mar-2020
	new RegExp(
		`${FREE}${DAY}(?:st|nd|rd|th)?(?: of |[ -]| ?)(?<month>${ANY_MONTH}),?[ -]?(?<year>(?:1[5-9]|20)\\d\\d|'?\\d\\d)(?![\\w%]|:\\d)(?!\\.\\d)`,
		'gi',
	),
	// March 12, 2020, Mar. 12th 2020
	new RegExp(`(?<![\\w-])(?<month>${ANY_MONTH}) ?${DAY}(?:st|nd|rd|th)?(?:, ?| )${YEAR4}(?![\\w%]|:\\d)`, 'gi'),
	// 12.03.2020: with points the day is first
	new RegExp(`(?<![\\w/.,$-])${DAY}\\.(?<num>0?[1-9]|1[0-2])\\.${YEAR4}(?![\\w.]\\d)`, 'gi'),
]
const SLASHED = /(?<![\w/.,$-])(?<a>\d{1,2})(?<sep>[/-])(?<b>\d{1,2})\k<sep>(?<year>(?:1[5-9]|20)\d\d|\d\d)(?![\w/-])/g

/** Every absolute date in the text, in its order; dates that can be read two ways are left to `ambiguousDates`. */
export function readAbsoluteDates(text: string): AbsoluteDate[] {
	const found: AbsoluteDate[] = []
	const plain = text
		.replace(/[\u00a0\u2009\u202f\n\t]/g, ' ')
		.replace(/[\u2018\u2019]/g, "'")
		.replace(/[\u2010-\u2014]/g, '-')
	for (const pattern of PATTERNS) {
		pattern.lastIndex = 0
		for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
			const { day, month, num, year } = match.groups as Record<string, string | undefined>
			const number = month === undefined ? Number(num) : monthNumber(month)
			const read = number === null ? null : dayOf(fullYear((year ?? '').replace("'", '')), number, Number(day))
			if (read) found.push({ day: read, span: { start: match.index, end: match.index + match[0].length } })
		}
	}
	for (const { readings, span } of slashed(plain)) if (readings.length === 1) found.push({ day: readings[0]!, span })
	found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
	return found.filter((date, i) => i === 0 || date.span.start >= found[i - 1]!.span.end)
}

/** The first absolute date in the text, or null. */
export function readAbsoluteDate(text: string): AbsoluteDate | null {
	return readAbsoluteDates(text)[0] ?? null
}

/** Dates of figures with two readings ("12/03/2020"). Nothing picks one in silence: intake makes a problem of them. */
export function ambiguousDates(text: string): AmbiguousDate[] {
	return slashed(text).flatMap(({ readings, span }) =>
		readings.length === 2 ? [{ readings: [readings[0]!, readings[1]!] as const, span }] : [],
	)
}

/** Day first, then month first; one reading where only one is a day or both agree. */
function slashed(text: string): { readings: Day[]; span: Span }[] {
	const all: { readings: Day[]; span: Span }[] = []
	SLASHED.lastIndex = 0
	for (let match = SLASHED.exec(text); match; match = SLASHED.exec(text)) {
		const { a, b, year } = match.groups as { a: string; b: string; year: string }
		const dayFirst = dayOf(fullYear(year), Number(b), Number(a))
		const monthFirst = dayOf(fullYear(year), Number(a), Number(b))
		const readings = [...new Set([dayFirst, monthFirst].filter((day) => day !== null))]
		if (readings.length > 0) all.push({ readings, span: { start: match.index, end: match.index + match[0].length } })
	}
	return all
}
