import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Gazetteer } from '../../src/knowledge/gazetteer.ts'
import { fold, metresBetween } from '../../src/knowledge/index.ts'
import { fileBytes, load } from './load.ts'

const { places } = load()
const gazetteer = new Gazetteer(fileBytes('places-1.bin'))

describe('a name finds its place first', () => {
	// Coordinates to half a degree: enough to tell one town from another, too coarse to break when the source is renewed.
	const rows: readonly (readonly [name: string, country: string | null, kind: string, lat: number, lon: number])[] = [
		['Baghdad', 'IQ', 'capital', 33.3, 44.4],
		['Falluja', 'IQ', 'admin2-seat', 33.3, 43.8],
		['Al-Fallujah', 'IQ', 'admin2-seat', 33.3, 43.8],
		['FALLUJAH', 'IQ', 'admin2-seat', 33.3, 43.8],
		['Kirkuk', 'IQ', 'admin1-seat', 35.5, 44.4],
		['Diyala province', 'IQ', 'admin1', 34, 44.9],
		['Khan Younis', 'PS', 'admin2-seat', 31.3, 34.3],
		['Khān Yūnis', 'PS', 'admin2-seat', 31.3, 34.3],
		['Gaza', 'PS', 'admin1-seat', 31.5, 34.5],
		['Gaza Strip', 'PS', 'admin1', 31.4, 34.4],
		['West Bank', 'PS', 'admin1', 32, 35.2],
		['Kiev', 'UA', 'capital', 50.5, 30.5],
		['Kharkov', 'UA', 'admin1-seat', 50, 36.2],
		['Deir al-Zor', 'SY', 'admin1-seat', 35.3, 40.1],
		["Sana'a", 'YE', 'capital', 15.4, 44.2],
		['Hodeidah', 'YE', 'admin1-seat', 14.8, 43],
		['San Salvador', 'SV', 'capital', 13.7, -89.2],
		['Bogotá', 'CO', 'capital', 4.6, -74.1],
		['Cauca', 'CO', 'admin1', 2.5, -76.7],
		['Port-au-Prince', 'HT', 'capital', 18.5, -72.3],
		['Cabo Delgado', 'MZ', 'admin1', -12.5, 40],
		['New York', 'US', 'town', 40.7, -74],
		['London', 'GB', 'capital', 51.5, -0.1],
		['Scotland', 'GB', 'admin1', 56, -4],
		['Iraq', 'IQ', 'country', 33, 44],
		['US', 'US', 'country', 39.5, -99],
		['Georgia', 'GE', 'country', 42, 43.5],
		['Guatemala', 'GT', 'country', 15.5, -90.3],
		['Soviet Union', 'RU', 'country', 60, 100],
		['Africa', null, 'continent', 6.5, 18.7],
		['Middle East', null, 'region', 28.7, 44.2],
		['Donbas', 'UA', 'region', 48.4, 38.3],
		['Darfur', 'SD', 'region', 13, 24.5],
		['Kashmir', null, 'region', 33.8, 74.3],
		['Red Sea', null, 'sea', 20.3, 38.5],
		['Strait of Hormuz', null, 'strait', 26.6, 56.5],
		['Camp Taji', 'IQ', 'base', 33.5, 44.3],
		['Al Udeid Air Base', 'QA', 'base', 25.1, 51.3],
		['al-Asad air base', 'IQ', 'base', 33.8, 42.4],
		['Kabul International Airport', 'AF', 'airport', 34.6, 69.2],
	]
	for (const [name, country, kind, lat, lon] of rows) {
		test(name, () => {
			const place = places.find(name)[0]
			expect([place?.country, place?.kind]).toEqual([country, kind])
			expect(Math.abs(place!.lat - lat) < 1 && Math.abs(place!.lon - lon) < 1, `${place!.lat}, ${place!.lon}`).toBe(
				true,
			)
		})
	}
})

describe('a word that is hardly ever a place finds none', () => {
	for (const word of [
		'Of',
		'Said',
		'March',
		'Police',
		'us',
		'The',
		'Monday',
		'General',
		'Ahmed',
		'Mine',
		'Eu',
		'',
		'-',
		'12',
		'Xyzzyx',
		'Пушкин',
	])
		test(`"${word}"`, () => expect(places.find(word)).toEqual([]))
	for (const word of ['Mobile', 'Reading', 'Nice', 'Split', 'Batman', 'Van'])
		test(`"${word}" is a large town as well, so the sentence decides`, () =>
			expect(places.find(word).length).toBeGreaterThan(0))
	test('"in the town of Hit": the caller is sure', () => {
		expect(places.find('Hit')).toEqual([])
		expect(places.find('Hit', true)[0]).toMatchObject({ country: 'IQ' })
		expect(places.isFalseFriend('Hit')).toBe(true)
	})
})

test('the longest name wins', () => {
	const words = 'clashes near New York City Hall and Deir al-Zor in the Gaza Strip'.split(' ')
	expect(places.longestMatch(words, 2)?.length).toBe(3)
	expect(places.longestMatch(words, 7)?.length).toBe(2)
	expect(places.longestMatch(words, 11)).toMatchObject({ length: 2 })
	expect(places.longestMatch(words, 0)).toBeNull()
})

test('the longest match is never shorter than a name that find knows', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: gazetteer.size - 1 }), (number) => {
			const { name } = gazetteer.entry(number)
			const words = name.split(' ')
			if (words.length > 6 || places.find(name).length === 0 || !/^\p{L}/u.test(name) || !/[\p{L}\p{N}]$/u.test(name))
				return
			expect(places.longestMatch([...words, 'qzx'], 0)?.length, name).toBe(words.length)
		}),
		{ numRuns: 1000, seed: 20261122 },
	)
	for (const name of [
		'Democratic Republic of the Congo',
		'Bosnia and Herzegovina',
		'Diyala province',
		'province of Diyala',
		'Saint Petersburg',
		'Strait of Hormuz',
		'al Asad air base',
		'Khan Younis',
		'sub-Saharan Africa',
	]) {
		expect(places.longestMatch([...name.split(' '), 'qzx'], 0)?.length, name).toBe(name.split(' ').length)
	}
})

test('what is near is near, nearest first', () => {
	const near = places.near(33.3, 44.4, 40)
	expect(near.length).toBeGreaterThan(2)
	expect(near.slice(0, 4).map(({ place }) => place.name)).toContain('Baghdad')
	for (const { place, metres } of near)
		expect(Math.abs(metres - metresBetween(33.3, 44.4, place.lat, place.lon))).toBeLessThan(1)
	expect(near.map(({ metres }) => metres)).toEqual(near.map(({ metres }) => metres).toSorted((a, b) => a - b))
	expect(places.near(0, -150, 50)).toEqual([])
	expect(places.near(-17, 179.9, 100).length).toBeGreaterThan(0)
})

test('every entry is whole, and every one of its kind of names finds it', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: gazetteer.size - 1 }), (number) => {
			const place = gazetteer.entry(number)
			expect(Math.abs(place.lat)).toBeLessThanOrEqual(90)
			expect(Math.abs(place.lon)).toBeLessThanOrEqual(180)
			expect(place.country).toMatch(/^[A-Z]{2}$/)
			expect(place.uncertaintyM).toBeGreaterThan(0)
			expect(gazetteer.numbersOf(fold(place.name))).toContain(number)
		}),
		{ numRuns: 300, seed: 20261122 },
	)
})

test('spelling does not matter: case, accents, hyphens', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: gazetteer.towns - 1 }), (number) => {
			const { name } = gazetteer.entry(number)
			const first = places.find(name, true)[0]?.id
			expect(
				places.find(name.toUpperCase(), true)[0]?.id === first ||
					fold(name.toUpperCase()) !== fold(name) ||
					name.length < 4,
			).toBe(true)
			expect(places.find(name.replaceAll(' ', '-'), true)[0]?.id === first || name.length < 4).toBe(true)
		}),
		{ numRuns: 200, seed: 20261122 },
	)
})
