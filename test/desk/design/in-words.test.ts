/** Days, intervals, counts and titles as people read them. */
import { equal } from 'node:assert/strict'
import { describe, test } from 'vitest'
import {
	codeInWords,
	countInWords,
	dayInWords,
	intervalInWords,
	languageInWords,
	plainName,
	titleWithoutDay,
} from '../../../src/desk/design/in-words.ts'

describe('an interval', () => {
	const table: readonly (readonly [earliest: string | null, latest: string | null, words: string])[] = [
		['2021-05-13', '2021-05-13', '13 May 2021'],
		['2021-05-13', '2021-05-15', '13–15 May 2021'],
		['2021-05-28', '2021-06-02', '28 May – 2 June 2021'],
		['2020-12-31', '2021-01-01', '31 December 2020 – 1 January 2021'],
		['2021-05-01', '2021-05-31', 'May 2021'],
		['2021-02-01', '2021-02-28', 'February 2021'],
		['2020-02-01', '2020-02-28', '1–28 February 2020'],
		['2021-01-01', '2021-12-31', '2021'],
		['2021-05-13T22:00', '2021-05-13T23:30', '13 May 2021'],
		['2021-05-13', null, 'from 13 May 2021'],
		[null, '2021-05-13', 'until 13 May 2021'],
		[null, null, 'no date'],
	]
	for (const [earliest, latest, words] of table)
		test(`${earliest} to ${latest}: ${words}`, () => equal(intervalInWords(earliest, latest), words))
})

test('what is no day comes back as it is', () => equal(dayInWords('some time in May'), 'some time in May'))

describe('a count', () => {
	const table: readonly (readonly [count: Parameters<typeof countInWords>[0], words: string])[] = [
		[{ min: 2, max: 2 }, '2'],
		[{ min: 0, max: 0 }, '0'],
		[{ min: 20, max: 25 }, '20–25'],
		[{ min: 10, max: null }, 'at least 10'],
		[{ min: 100, max: null, strict: true }, 'more than 100'],
		[{ min: null, max: 13 }, 'up to 13'],
		[{ min: null, max: 13, strict: true }, 'fewer than 13'],
		[{ min: 12, max: 12, approx: true }, 'about 12'],
		[{ min: null, max: null }, 'some'],
	]
	for (const [count, words] of table) test(words, () => equal(countInWords(count), words))
})

describe('a title without the day and the figures at its end', () => {
	const table: readonly (readonly [title: string, left: string])[] = [
		['Bombing at market in Vessin, 25 May 2021: 11 (9 to 14) killed, 34 wounded', 'Bombing at market in Vessin'],
		['Attack on base near Hadrel, 13 to 14 May 2021', 'Attack on base near Hadrel'],
		['Bombing of engineer near Tolm, 1 to 7 April 2021: 1 killed', 'Bombing of engineer near Tolm'],
		['Raid, May 2021', 'Raid'],
		['Attack on shepherds: 3 killed', 'Attack on shepherds: 3 killed'],
		['Shelling of Tolm, Keld and Marn', 'Shelling of Tolm, Keld and Marn'],
	]
	for (const [title, left] of table) test(title, () => equal(titleWithoutDay(title), left))
})

describe('the mark of an invented sample', () => {
	const table: readonly (readonly [text: string, plain: string])[] = [
		['CONSTRUCTED: Rockets hit base', 'Rockets hit base'],
		['Valley Wire (CONSTRUCTED)', 'Valley Wire'],
		['Constructed bridge opens', 'Constructed bridge opens'],
		['A bridge, CONSTRUCTED: in haste', 'A bridge, CONSTRUCTED: in haste'],
	]
	for (const [text, plain] of table) test(text, () => equal(plainName(text), plain))
})

test('codes and languages', () => {
	equal(codeInWords('heavy-weapons'), 'Heavy weapons')
	equal(codeInWords('ASSAULT'), 'Assault')
	equal(languageInWords('es'), 'Spanish')
	equal(languageInWords(''), '')
	equal(languageInWords('"onmouseover="'), '"onmouseover="')
})
