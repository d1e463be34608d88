import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../src/knowledge/index.ts'
import { PackedStrings, packStrings } from '../../src/knowledge/packed.ts'
import {
	packLat,
	packLon,
	packPopulation,
	unpackLat,
	unpackLon,
	unpackPopulation,
} from '../../src/knowledge/places-layout.ts'

const sortedWords = fc
	.uniqueArray(fc.stringMatching(/^[a-d ]{1,6}$/), { maxLength: 80 })
	.map((words) => words.toSorted((a, b) => (a < b ? -1 : 1)))

test('what was packed is read back, in place', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ maxLength: 20 })), fc.nat(5), (words, before) => {
			const packed = packStrings(words)
			const bytes = new Uint8Array(before + packed.length + 3)
			bytes.set(packed, before)
			const list = new PackedStrings(bytes, before)
			expect(list.count).toBe(words.length)
			expect(list.byteLength).toBe(packed.length)
			for (const [i, word] of words.entries()) expect(list.at(i)).toBe(Buffer.from(word).toString())
		}),
		{ seed: 20261122 },
	)
})

test('the lower bound is where a sorted list says it is', () => {
	fc.assert(
		fc.property(sortedWords, fc.stringMatching(/^[a-e ]{0,7}$/), (words, wanted) => {
			const list = new PackedStrings(packStrings(words), 0)
			const expected = words.findIndex((word) => word >= wanted)
			expect(list.lowerBound(wanted)).toBe(expected < 0 ? words.length : expected)
			expect(list.indexOf(wanted)).toBe(words.indexOf(wanted))
			for (const [i, word] of words.entries()) expect(list.indexOf(word)).toBe(i)
		}),
		{ numRuns: 500, seed: 20261122 },
	)
})

test('coordinates keep ten metres, population three digits', () => {
	fc.assert(
		fc.property(
			fc.double({ min: -90, max: 90, noNaN: true }),
			fc.double({ min: -180, max: 180, noNaN: true }),
			fc.integer({ min: 0, max: 40_000_000 }),
			(lat, lon, people) => {
				expect(Math.abs(unpackLat(packLat(lat)) - lat)).toBeLessThan(1e-4)
				expect(Math.abs(unpackLon(packLon(lon)) - lon)).toBeLessThan(1e-4)
				const kept = unpackPopulation(packPopulation(people))
				expect(kept).toBeLessThanOrEqual(people)
				expect(people - kept).toBeLessThanOrEqual(people / 800)
			},
		),
		{ seed: 20261122 },
	)
})

test('folding twice changes nothing', () => {
	for (const name of [
		'Sant Julià de Lòria',
		"Sana'a",
		'Şanlıurfa',
		'Al-Ḩasakah',
		'Saint-Denis',
		'St. Louis',
		'Fort Hood',
		'Łódź',
		'Москва',
		'Bab el-Mandeb',
	])
		expect(fold(fold(name))).toBe(fold(name))
	expect(fold('St. Louis')).toBe(fold('Saint Louis'))
	expect(fold('Москва')).toBe('')
	expect(fold('Şanlıurfa')).toBe('sanliurfa')
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
			expect(fold(fold(text))).toBe(fold(text))
		}),
		{ seed: 20261122 },
	)
})
