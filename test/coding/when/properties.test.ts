/** What is true of every sentence, whatever it says. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTimes, type TimeExpression } from '../../../src/coding/when.ts'
import type { Sentence } from '../../../src/language/schema.ts'
import { addDays, type Day, fromCount } from '../../../src/report/days.ts'
import { inOrder, isMoment } from '../../../src/report/interval.ts'
import { light } from './light.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = ['January', 'Feb.', 'March', 'May', 'Sept.', 'December']
const piece = fc.oneof(
	fc.constantFrom(...weekdays, ...months, ...weekdays.map((day) => `${day}'s`)),
	fc.integer({ min: 0, max: 2100 }).map(String),
	fc.constantFrom(
		'two',
		'three',
		'a',
		'the',
		'several',
		'half',
		'day',
		'days',
		'weeks',
		'months',
		'year',
		'years',
		'hours',
		'week',
		'weekend',
		'night',
		'morning',
		'dawn',
		'midnight',
		'last',
		'next',
		'this',
		'that',
		'same',
		'past',
		'early',
		'late',
		'mid',
		'end of',
		'ago',
		'earlier',
		'later',
		'before',
		'after',
		'since',
		'until',
		'between',
		'from',
		'to',
		'and',
		'on',
		'in',
		'of',
		'at',
		'every',
		'yesterday',
		'today',
		'tomorrow',
		'overnight',
		'summer',
		'quarter',
		'first',
		'second',
		'1980s',
		'20th century',
		'3:30 p.m.',
		'0530 GMT',
		'12/03/2020',
		'14 MAR 89',
		'was killed',
		'will meet',
		'said',
		'attack',
		'soldiers',
		',',
		';',
		'-',
		"'s",
		'(',
		')',
		'decade',
		'following',
		'previous',
	),
)
const anyText = fc.array(piece, { minLength: 1, maxLength: 14 }).map((words) => `${words.join(' ')}.`)
const anyDay = fc.integer({ min: -10_000, max: 30_000 }).map(fromCount)
const runs = { numRuns: 2000, seed: 20211 }

function read(text: string, day: Day | null): TimeExpression[] {
	return readAll(light(text), day)
}
function readAll(sentences: readonly Sentence[], day: Day | null): TimeExpression[] {
	const earlier: TimeExpression[] = []
	for (const sentence of sentences)
		earlier.push(...readTimes(sentence, { anchor: day ? { day, basis: 'option' } : null, earlier }))
	return earlier
}

describe('every time read', () => {
	test('has bounds in order, its words at its span, and a reason where it has no bounds', () => {
		fc.assert(
			fc.property(anyText, fc.option(anyDay), (text, day) => {
				for (const time of read(text, day).flatMap((one) => [one, ...(one.ends ?? [])])) {
					expect(text.slice(time.span.start, time.span.end)).toBe(time.words)
					expect(time.words.trim()).toBe(time.words)
					expect(time.timex.value).not.toMatch(/undefined|NaN|null/)
					if (!time.interval) expect(time.open).toBeDefined()
					else {
						expect(time.open).toBeUndefined()
						expect(isMoment(time.interval.earliest) && isMoment(time.interval.latest)).toBe(true)
						expect(inOrder(time.interval)).toBe(true)
					}
					if (time.basis !== 'stated' && time.interval) expect(time.against).toBeDefined()
				}
			}),
			runs,
		)
	})

	test('overlaps no other', () => {
		fc.assert(
			fc.property(anyText, anyDay, (text, day) => {
				const times = read(text, day)
				for (let i = 1; i < times.length; i++)
					expect(times[i]!.span.start).toBeGreaterThanOrEqual(times[i - 1]!.span.end)
			}),
			runs,
		)
	})

	test('is the same again', () => {
		fc.assert(
			fc.property(anyText, anyDay, (text, day) => void expect(read(text, day)).toEqual(read(text, day))),
			{ ...runs, numRuns: 300 },
		)
	})
})

test('a sentence about the weather moves spans and nothing else', () => {
	const weather = 'It was mild and dry.\n'
	fc.assert(
		fc.property(anyText, anyDay, (text, day) => {
			const plain = readAll(light(text), day)
			const moved = readAll(light(weather + text), day)
			expect(moved.map(({ words, timex, interval }) => ({ words, timex, interval }))).toEqual(
				plain.map(({ words, timex, interval }) => ({ words, timex, interval })),
			)
		}),
		{ ...runs, numRuns: 500 },
	)
})

test('seven days on, the same weekday words mean seven days later', () => {
	const clauses = [
		'was killed on',
		'will meet on',
		'was seen last',
		'will speak next',
		'died early',
		'fled on the night of',
	]
	fc.assert(
		fc.property(fc.constantFrom(...clauses), fc.constantFrom(...weekdays), anyDay, (clause, weekday, day) => {
			const text = `He ${clause} ${weekday}.`
			const now = read(text, day)
			const later = read(text, addDays(day, 7))
			expect(now).toHaveLength(1)
			expect(later[0]!.interval!.earliest).toBe(addDays(now[0]!.interval!.earliest, 7))
			expect(later[0]!.interval!.latest).toBe(addDays(now[0]!.interval!.latest, 7))
		}),
		{ ...runs, numRuns: 500 },
	)
})

describe('without a date of the report', () => {
	const relative = [
		'on Monday',
		'yesterday',
		'last week',
		'two days ago',
		'this morning',
		'overnight',
		'over the weekend',
		'in March',
		'on January 3',
		'last summer',
		'late last month',
		'at dawn',
		'in the past two years',
		'next year',
		'earlier in the day',
		'the following day',
		'since midnight',
	]
	for (const words of relative)
		test(`"${words}" stays open and says why`, () => {
			const times = read(`He was killed ${words}.`, null)
			expect(times).toHaveLength(1)
			expect(times[0]!.interval).toBeNull()
			expect(times[0]!.open).toBe('no-anchor')
		})
	test('stated days are read all the same', () => {
		expect(read('He was killed on 3 May 2019.', null)[0]!.interval).toEqual({
			earliest: '2019-05-03',
			latest: '2019-05-03',
		})
	})
	test('days counted from a stated day are placed, and inferred', () => {
		const [, second] = read('He was killed on 3 May 2019. The following day shops closed.', null)
		expect(second).toMatchObject({ interval: { earliest: '2019-05-04' }, basis: 'inferred', against: '2019-05-03' })
	})
})

describe('hostile input stays fast', () => {
	const hostile: Record<string, string> = {
		digits: '1'.repeat(20_000),
		spaced: '1 '.repeat(10_000),
		months: 'March '.repeat(3_000),
		'month days': 'March 3, '.repeat(2_000),
		'the early': 'the early late '.repeat(1_300),
		amounts: 'twenty-two and a half '.repeat(900),
		between: 'between 3 and '.repeat(1_400),
		'one long word': 'a'.repeat(20_000),
		apostrophes: "'s".repeat(10_000),
		dashes: '-'.repeat(20_000),
		'last last': 'last '.repeat(4_000),
		times: '12:30:'.repeat(3_000),
	}
	for (const [name, text] of Object.entries(hostile))
		test(name, () => {
			const token = {
				start: 0,
				end: text.length,
				form: text,
				lemma: '',
				upos: 'X',
				xpos: '',
				head: -1,
				deprel: 'dep',
			} as const
			const sentence: Sentence = {
				start: 0,
				end: text.length,
				index: 0,
				kind: 'prose',
				paragraph: 0,
				tokens: [token],
				parsed: false,
			}
			const from = performance.now()
			readTimes(sentence, { anchor: { day: '2021-09-16', basis: 'option' }, earlier: [] })
			expect(performance.now() - from).toBeLessThan(2_000)
		})
})
