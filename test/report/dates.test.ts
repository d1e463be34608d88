import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ambiguousDates, fullYear, readAbsoluteDate, readAbsoluteDates } from '../../src/report/dates.ts'
import {
	addDays,
	addMonths,
	dayOf,
	fromCount,
	isDay,
	lastOfMonth,
	toCount,
	weekdayOf,
	weekOf,
} from '../../src/report/days.ts'
import { IntervalSchema, inOrder, isMoment } from '../../src/report/interval.ts'
import { monthNumber, weekdayNumber } from '../../src/report/months.ts'

const dates: readonly (readonly [text: string, day: string | null, words?: string])[] = [
	['TARSOVA, 12 March 2020 (Newsdesk) -', '2020-03-12', '12 March 2020'],
	['March 12, 2020', '2020-03-12'],
	['Published Mar. 12th 2020, 18:04', '2020-03-12', 'Mar. 12th 2020'],
	['PORTOVAL, 14 MAR 89', '1989-03-14', '14 MAR 89'],
	['[TEXT] 3JAN90', '1990-01-03', '3JAN90'],
	['2020-03-12T10:33:00Z', '2020-03-12', '2020-03-12'],
	['Updated 2020/03/12', '2020-03-12', '2020/03/12'],
	['12.03.2020', '2020-03-12'],
	['25/12/2019', '2019-12-25'],
	['12/25/2019', '2019-12-25'],
	['05/05/2019', '2019-05-05'],
	['the 12th of March, 2020', '2020-03-12', '12th of March, 2020'],
	['12-Mar-2020', '2020-03-12'],
	['— Lina Okoro (@linao) March 12, 2020', '2020-03-12', 'March 12, 2020'],
	['3 February 2016: a Wednesday', '2016-02-03', '3 February 2016'],
	['12/03/2020', null],
	['on 3 March', null],
	['31 April 2020', null],
	['29 February 2019', null],
	['Mark 12, 2020', null],
	['call 2020-03-1234', null],
	['14 may 90 people', '1990-05-14', '14 may 90'],
	['between 3 and 4', null],
	['$12 March 2020 budget', null],
	['', null],
]

describe('readAbsoluteDate', () => {
	for (const [text, day, words] of dates)
		test(text || '(nothing)', () => {
			const read = readAbsoluteDate(text)
			expect(read?.day ?? null).toBe(day)
			if (read && words !== undefined) expect(text.slice(read.span.start, read.span.end)).toBe(words)
		})
	test('all of them, in order, none twice', () => {
		expect(readAbsoluteDates('From 3 May 2019 to 2019-05-07 and May 9, 2019.').map((date) => date.day)).toEqual([
			'2019-05-03',
			'2019-05-07',
			'2019-05-09',
		])
	})
	test('figures with two readings are kept apart', () => {
		expect(ambiguousDates('on 12/03/2020 and 25/12/2019')).toEqual([
			{ readings: ['2020-03-12', '2020-12-03'], span: { start: 3, end: 13 } },
		])
	})
	test('two-figure years', () =>
		expect([fullYear('89'), fullYear('50'), fullYear('49'), fullYear('2020')]).toEqual([1989, 1950, 2049, 2020]))
	test('every day written out is read back', () => {
		const names = [
			'January',
			'February',
			'March',
			'April',
			'May',
			'June',
			'July',
			'August',
			'September',
			'October',
			'November',
			'December',
		]
		fc.assert(
			fc.property(fc.integer({ min: -100_000, max: 40_000 }), (count) => {
				const day = fromCount(count)
				const [year, month, date] = day.split('-').map(Number) as [number, number, number]
				expect(readAbsoluteDate(`PORT, ${date} ${names[month - 1]} ${year} -`)?.day).toBe(day)
				expect(readAbsoluteDate(`${names[month - 1]} ${date}, ${year}`)?.day).toBe(day)
				expect(readAbsoluteDate(day)?.day).toBe(day)
			}),
			{ seed: 7, numRuns: 500 },
		)
	})
	test('hostile input stays fast', () => {
		const from = performance.now()
		for (const text of ['1'.repeat(50_000), '12 March '.repeat(6_000), '1/1/'.repeat(12_000), ' '.repeat(50_000)])
			readAbsoluteDates(text)
		expect(performance.now() - from).toBeLessThan(2_000)
	})
})

describe('days', () => {
	test('agree with the platform over 400 years', () => {
		for (let count = -80_000; count < 80_000; count += 97) {
			const date = new Date(count * 86_400_000)
			const day = date.toISOString().slice(0, 10)
			expect(fromCount(count)).toBe(day)
			expect(toCount(day)).toBe(count)
			expect(weekdayOf(day)).toBe(date.getUTCDay() || 7)
		}
	})
	const weeks: readonly (readonly [string, string])[] = [
		['2020-03-12', '2020-W11'],
		['2021-01-03', '2020-W53'],
		['2018-12-31', '2019-W01'],
		['2005-01-01', '2004-W53'],
		['2008-12-28', '2008-W52'],
	]
	for (const [day, week] of weeks) test(`${day} is in ${week}`, () => expect(weekOf(day)).toBe(week))
	test('months are added without leaving the calendar', () => {
		expect([
			addMonths('2020-01-31', 1),
			addMonths('2019-01-31', 1),
			addMonths('2020-03-31', -13),
			addDays('2020-02-28', 2),
		]).toEqual(['2020-02-29', '2019-02-28', '2019-02-28', '2020-03-01'])
		expect(lastOfMonth('2100-02-03')).toBe('2100-02-28')
	})
	test('there is no 30 February', () =>
		expect([dayOf(2020, 2, 30), dayOf(2020, 13, 1), isDay('2020-02-30'), isDay('2020-2-3')]).toEqual([
			null,
			null,
			false,
			false,
		]))
	test('names of months and weekdays', () => {
		expect(['March', 'mar.', 'Sept.', 'SEP', 'ma', 'Marchx'].map(monthNumber)).toEqual([3, 3, 9, 9, null, null])
		expect(['Thursday', "Monday's", 'Fridays', 'Tues.', 'day'].map(weekdayNumber)).toEqual([4, 1, 5, 2, null])
	})
})

describe('Interval', () => {
	const stated = {
		earliest: '2020-03-11',
		latest: '2020-03-11',
		words: 'Wednesday',
		granularity: 'day',
		basis: 'resolved',
		against: '2020-03-12',
		rule: 'when/weekday',
	}
	test('a placed day fits', () => expect(IntervalSchema.safeParse(stated).success).toBe(true))
	test('a day that is none does not', () =>
		expect(IntervalSchema.safeParse({ ...stated, earliest: '2020-02-30' }).success).toBe(false))
	test('a filler for unknown fields does not', () =>
		expect(IntervalSchema.safeParse({ ...stated, where: '' }).success).toBe(false))
	test('moments', () => {
		expect(['2020-03-11', '2020-03-11T23:59', '2020-03-11T24:00', '2020-03', 'today'].map(isMoment)).toEqual([
			true,
			true,
			false,
			false,
			false,
		])
		expect(inOrder({ earliest: '2020-03-11T10:00', latest: '2020-03-11' })).toBe(true)
		expect(inOrder({ earliest: '2020-03-12', latest: '2020-03-11T10:00' })).toBe(false)
	})
})
