/** The arithmetic of the timeline. */
import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, test } from 'vitest'
import type { Mark } from '../../../src/desk/data/types.ts'
import { bars, dayOf, extentOf, holding, laned, type Span, spanOf } from '../../../src/desk/timeline/lanes.ts'

const mark = (earliest: string | null, latest: string | null, more: Partial<Mark> = {}): Mark => ({
	key: `i-${earliest}-${latest}`,
	title: '',
	type: 'ASSAULT',
	earliest,
	latest,
	lat: null,
	lon: null,
	uncertaintyM: null,
	country: null,
	killedLow: null,
	killedBest: null,
	killedHigh: null,
	contested: false,
	origins: 1,
	reports: 1,
	...more,
})
const spans = (...days: readonly (readonly [string, string])[]): Span[] =>
	days.flatMap(([earliest, latest]) => spanOf(mark(earliest, latest)) ?? [])

describe('an interval on the line', () => {
	const table: readonly (readonly [earliest: string | null, latest: string | null, from: string, to: string])[] = [
		['2021-05-13', '2021-05-13', '2021-05-13T00:00', '2021-05-14T00:00'],
		['2021-05-13', '2021-05-15', '2021-05-13T00:00', '2021-05-16T00:00'],
		['2021-05-13T22:00', '2021-05-13T23:30', '2021-05-13T22:00', '2021-05-14T00:30'],
		['2021-05-13', null, '2021-05-13T00:00', '2021-05-14T00:00'],
	]
	for (const [earliest, latest, from, to] of table)
		test(`${earliest} to ${latest}`, () => {
			const span = spanOf(mark(earliest, latest))
			const said = (at: number | undefined) => new Date(at ?? 0).toISOString().slice(0, 16)
			deepEqual([said(span?.from), said(span?.to)], [from, to])
		})
	test('without a day there is none', () => equal(spanOf(mark(null, null)), null))
	test('nor with a day that is none', () => equal(spanOf(mark('some day', 'some day')), null))
})

describe('how far the line reaches', () => {
	test('over all that is known to the day', () => {
		const extent = extentOf(spans(['2021-05-01', '2021-05-01'], ['2021-05-31', '2021-05-31']))
		ok(extent && dayOf(extent[0]) < '2021-05-01' && dayOf(extent[1]) > '2021-05-31')
	})
	test('what is known to some years only does not stretch it', () => {
		const extent = extentOf(
			spans(['2018-01-01', '2021-05-25'], ['2021-05-01', '2021-05-01'], ['2021-05-31', '2021-05-31']),
		)
		ok(extent && dayOf(extent[0]) > '2021-04-01')
	})
	test('unless there is nothing else', () => {
		const extent = extentOf(spans(['2018-01-01', '2018-12-31']))
		ok(extent && dayOf(extent[0]) < '2018-01-01' && dayOf(extent[1]) > '2018-12-31')
	})
	test('nothing reaches nowhere', () => equal(extentOf([]), null))
})

test('intervals that overlap lie in lanes above each other, others share one', () => {
	const laid = laned(spans(['2021-05-01', '2021-05-10'], ['2021-05-05', '2021-05-06'], ['2021-05-20', '2021-05-20']), 0)
	deepEqual(
		laid.map(({ lane }) => lane),
		[0, 1, 0],
	)
})

test('bars count each interval where it begins, and those with dead apart', () => {
	const all = [
		mark('2021-05-01', '2021-05-09'),
		mark('2021-05-01', '2021-05-01', { killedBest: 2 }),
		mark('2021-05-09', '2021-05-09'),
	]
	const made = bars(
		all.flatMap((one) => spanOf(one) ?? []),
		[Date.parse('2021-05-01'), Date.parse('2021-05-11')],
		2,
	)
	deepEqual(
		made.map(({ count, dead }) => [count, dead]),
		[
			[2, 1],
			[1, 0],
		],
	)
})

describe('chosen days are in the picture', () => {
	const days = (from: string, to: string) => [Date.parse(from), Date.parse(to)] as const
	const extent = days('2021-05-10', '2021-05-20')
	const table: readonly (readonly [from: string | null, to: string | null, expected: readonly [number, number]])[] = [
		[null, null, extent],
		['2021-05-12', '2021-05-13', extent],
		['2021-06-01', '2021-06-30', days('2021-05-10', '2021-07-01')],
		['2021-04-01', null, days('2021-04-01', '2021-05-20')],
		['0202-06-01', null, extent],
		['soon', null, extent],
	]
	for (const [from, to, expected] of table)
		test(`${from} to ${to}`, () => deepEqual(holding(extent, from, to), expected))
	test('nothing stays nothing', () => equal(holding(null, '2021-05-12', null), null))
})
