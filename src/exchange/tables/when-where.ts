/** Days and places out of the cells of a row, with the precision that the table itself gives them. */
import type { WhenValue, WhereValue } from '../../coding/schema.ts'
import { addDays, dayOfMonth, daysInMonth, monthOf, toCount, yearOf } from '../../report/days.ts'
import type { Known } from './parties.ts'
import type { Cell, Row } from './row.ts'
import type { ToldField } from './told.ts'

const told = (
	earliest: string,
	latest: string,
	granularity: WhenValue['granularity'],
	cells: readonly Cell[],
	rule: string,
): ToldField => ({
	field: 'when',
	value: { earliest, latest, words: cells.map(({ words }) => words).join(' '), granularity, basis: 'stated', rule },
	cells,
	rule,
})

export const onDay = (day: string, cells: readonly Cell[], rule: string): ToldField =>
	told(day, day, 'day', cells, rule)

/** From the first to the last day; turned round they are one mistake of the table, and told. */
export function between(row: Row, first: Cell, last: Cell | null, rule: string): ToldField | null {
	const [from, to] = [row.day(first), row.day(last)]
	if (!from) return null
	if (!to || to === from) return onDay(from, [first], rule)
	if (toCount(to) < toCount(from)) {
		row.unread(last!, `is earlier than ${from} in "${first.column}"`)
		return onDay(from, [first], rule)
	}
	return told(from, to, 'span', [first, last!], rule)
}

/** ACLED's day with its precision: 1 the day, 2 some day of the week around it, 3 the month or the part of it that the day stands for. */
export function aroundDay(day: string, precision: number | null, cells: readonly Cell[], rule: string): ToldField {
	if (precision === 2) return told(addDays(day, -3), addDays(day, 3), 'week', cells, rule)
	if (precision !== 3) return onDay(day, cells, rule)
	const length = daysInMonth(yearOf(day), monthOf(day))
	const of = (n: number) => `${day.slice(0, 8)}${String(n).padStart(2, '0')}`
	if (dayOfMonth(day) === 1) return told(of(1), of(15), 'part-of-month', cells, rule)
	if (dayOfMonth(day) === length) return told(of(16), of(length), 'part-of-month', cells, rule)
	return told(of(1), of(length), 'month', cells, rule)
}

/** Year, month and day in cells of their own; what is 0 or not there is not known. */
export function inParts(row: Row, year: Cell, month: Cell | null, day: Cell | null, rule: string): ToldField | null {
	const [y, m, d] = [row.whole(year), row.whole(month) || null, row.whole(day) || null]
	if (y === null || y < 1000 || y > 2999) return y === null ? null : row.unread(year, 'is no year')
	if (m === null) return told(`${year.words}-01-01`, `${year.words}-12-31`, 'year', [year], rule)
	if (m > 12) return row.unread(month!, 'is no month')
	const begin = `${y}-${String(m).padStart(2, '0')}-`
	const length = daysInMonth(y, m)
	if (d === null) return told(`${begin}01`, `${begin}${length}`, 'month', [year, month!], rule)
	if (d > length) return row.unread(day!, 'is no day of that month')
	return onDay(`${begin}${String(d).padStart(2, '0')}`, [year, month!, day!], rule)
}

export interface PlaceCells {
	readonly name: Cell | null
	readonly country: Cell | null
	readonly admin1: Cell | null
	readonly latitude: Cell | null
	readonly longitude: Cell | null
	/** How fine the table says it is; else it follows from what is given. */
	readonly level?: WhereValue['level'] | undefined
}

const FINE: ReadonlySet<string> = new Set(['exact', 'town'])

/** A place with its point where the table gives one, else with that of the gazetteer; null when nothing names one. */
export function placeOf(row: Row, given: PlaceCells, known: Known, rule: string): ToldField | null {
	const { name, admin1, country } = given
	const lead = name ?? admin1 ?? country
	if (!lead) return null
	const land = countryOf(country, known)
	if (country && !land) row.unread(country, 'is no country that is known')
	const [lat, lon] = [row.degrees(given.latitude, 90), row.degrees(given.longitude, 180)]
	const point = lat !== null && lon !== null ? { lat, lon } : null
	const found = point || !name ? null : inGazetteer(name.words, land, admin1?.words, known)
	const level = given.level ?? (name ? (point || found ? 'town' : 'region') : admin1 ? 'province' : 'country')
	const value: WhereValue = {
		name: lead === country && land ? (known.countries.byIso2(land)?.name ?? lead.words) : lead.words,
		level,
		...(FINE.has(level) && name ? { anchor: name.words } : {}),
		...(land ? { country: land } : found?.country ? { country: found.country } : {}),
		...(admin1 ? { admin1: admin1.words } : found?.admin1 ? { admin1: found.admin1 } : {}),
		...(point ?? (found ? { lat: found.lat, lon: found.lon } : {})),
		...(found ? { place: found.id } : {}),
	}
	return { field: 'where', value, cells: [lead], rule }
}

/** By name, or by its two or three letters. */
export function countryOf(cell: Pick<Cell, 'words'> | null, { countries }: Known): string | null {
	if (!cell) return null
	const { words } = cell
	return (
		(countries.find(words) ?? (words.length === 3 ? countries.byIso3(words) : countries.byIso2(words)))?.iso2 ?? null
	)
}

function inGazetteer(name: string, country: string | null, admin1: string | undefined, { places }: Known) {
	const all = places.find(name, true).filter((entry) => country === null || entry.country === country)
	return all.find((entry) => admin1 !== undefined && entry.admin1 === admin1) ?? all[0] ?? null
}
