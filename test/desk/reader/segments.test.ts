import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { levelsOf, type Mark, segmentsOf } from '../../../src/desk/reader/segments.ts'

const text = 'Rockets hit a base near Hadrel on Thursday'
const mark = (words: string, key = words): Mark => {
	const start = text.indexOf(words)
	return { key, start, end: start + words.length }
}
const whole = { start: 0, end: text.length }
const drawn = (marks: readonly Mark[], within = whole) =>
	segmentsOf(within, marks).map(({ start, end, marks }) => {
		const keys = marks.map(({ key }) => key).join('+')
		return keys ? `[${text.slice(start, end)}|${keys}]` : text.slice(start, end)
	})

describe('a text is cut where marks begin and end', () => {
	test('no mark, one segment', () => expect(drawn([])).toEqual([text]))
	test('nothing to cut, no segment', () => expect(drawn([mark('base')], { start: 4, end: 4 })).toEqual([]))
	test('one mark', () =>
		expect(drawn([mark('Rockets', 'weapon')])).toEqual(['[Rockets|weapon]', ' hit a base near Hadrel on Thursday']))
	test('nested: the shortest comes first', () =>
		expect(drawn([mark('base near Hadrel', 'site'), mark('Hadrel', 'town')])).toEqual([
			'Rockets hit a ',
			'[base near |site]',
			'[Hadrel|town+site]',
			' on Thursday',
		]))
	test('overlapping', () =>
		expect(drawn([mark('hit a base', 'a'), mark('base near', 'b')])).toEqual([
			'Rockets ',
			'[hit a |a]',
			'[base|b+a]',
			'[ near|b]',
			' Hadrel on Thursday',
		]))
	test('two on the same words', () => expect(drawn([mark('Hadrel', 'b'), mark('Hadrel', 'a')])[1]).toBe('[Hadrel|a+b]'))
	test('a mark that reaches beyond the paragraph is cut to it', () =>
		expect(drawn([mark('base near Hadrel', 'site')], { start: 19, end: 26 })).toEqual(['[near Ha|site]']))
	test('a mark that ends where the paragraph begins is not in it', () =>
		expect(drawn([mark('Rockets')], { start: 7, end: 11 })).toEqual([' hit']))
	test('an empty mark covers nothing', () => expect(drawn([{ key: 'none', start: 3, end: 3 }])).toEqual([text]))
})

const spanIn = (length: number) =>
	fc
		.tuple(fc.integer({ min: 0, max: length }), fc.integer({ min: 0, max: length }))
		.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
const anyText = fc.string({ unit: 'grapheme', minLength: 0, maxLength: 80 })
const anyCut = anyText.chain((text) =>
	fc.record({
		text: fc.constant(text),
		within: spanIn(text.length),
		marks: fc
			.array(spanIn(text.length), { maxLength: 12 })
			.map((spans) => spans.map((span, i) => ({ ...span, key: `m${i}` }))),
	}),
)

describe('for any text and any marks', () => {
	test('the segments put together are the text', () =>
		fc.assert(
			fc.property(anyCut, ({ text, within, marks }) => {
				const joined = segmentsOf(within, marks).map(({ start, end }) => text.slice(start, end))
				expect(joined.join('')).toBe(text.slice(within.start, within.end))
			}),
		))
	test('each mark covers exactly its own characters, once', () =>
		fc.assert(
			fc.property(anyCut, ({ within, marks }) => {
				const segments = segmentsOf(within, marks)
				for (const one of marks) {
					const covered = segments
						.filter(({ marks }) => marks.some(({ key }) => key === one.key))
						.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i))
					const wanted = Array.from({ length: one.end - one.start }, (_, i) => one.start + i).filter(
						(at) => within.start <= at && at < within.end,
					)
					expect(covered).toEqual(wanted)
				}
			}),
		))
	test('no segment is empty, and none has a mark twice', () =>
		fc.assert(
			fc.property(anyCut, ({ within, marks }) => {
				for (const segment of segmentsOf(within, marks)) {
					expect(segment.end).toBeGreaterThan(segment.start)
					expect(new Set(segment.marks.map(({ key }) => key)).size).toBe(segment.marks.length)
				}
			}),
		))
	test('marks that share a character run on different levels', () =>
		fc.assert(
			fc.property(anyCut, ({ marks }) => {
				const levels = levelsOf(marks)
				for (const a of marks)
					for (const b of marks)
						if (a.key < b.key && a.start < b.end && b.start < a.end)
							expect(levels.get(a.key)).not.toBe(levels.get(b.key))
			}),
		))
})

test('a long line runs below the short ones that it holds', () => {
	const levels = levelsOf([mark('base near Hadrel', 'site'), mark('Hadrel', 'town'), mark('Rockets', 'weapon')])
	expect([levels.get('town'), levels.get('site'), levels.get('weapon')]).toEqual([0, 1, 0])
})
