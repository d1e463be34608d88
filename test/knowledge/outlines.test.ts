/** A project's own outlines: what stands is wound one way, what is wrong is left out and named. */
import { deepEqual, equal } from 'node:assert/strict'
import { describe, expect, test } from 'vitest'
import { readOutlines } from '../../src/knowledge/index.ts'

const against = [
	[0, 0],
	[2, 0],
	[2, 2],
	[0, 2],
	[0, 0],
]
const withClock = [...against].reverse()
const hole = [
	[0.5, 0.5],
	[1, 0.5],
	[1, 1],
	[0.5, 0.5],
]
const feature = (geometry: unknown, properties: unknown = { name: 'Hill District', country: 'IQ' }) => ({
	type: 'Feature',
	properties,
	geometry,
})
const polygon = (...coordinates: unknown[]) => ({ type: 'Polygon', coordinates })
const file = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })
const ringsOf = (text: string) => readOutlines(text).value.map(({ geometry }) => geometry.coordinates)

describe('a ring may run either way and comes back with the clock, a hole against it', () => {
	test('against', () => deepEqual(ringsOf(file(feature(polygon(against)))), [[withClock]]))
	test('with', () => deepEqual(ringsOf(file(feature(polygon(withClock)))), [[withClock]]))
	test('a hole', () => deepEqual(ringsOf(file(feature(polygon(against, [...hole].reverse())))), [[withClock, hole]]))
	test('several parts', () =>
		deepEqual(ringsOf(file(feature({ type: 'MultiPolygon', coordinates: [[against], [withClock]] }))), [
			[[withClock], [withClock]],
		]))
	test('a height beside a point is let be', () => {
		const high = withClock.map((point) => [...point, 120])
		deepEqual(ringsOf(file(feature(polygon(high)))), [[high]])
	})
})

test('the name and the country, which may be missing', () => {
	const { value, problems } = readOutlines(file(feature(polygon(against)), feature(polygon(against), { name: 'Isle' })))
	deepEqual(problems, [])
	deepEqual(
		value.map(({ properties }) => properties),
		[
			{ name: 'Hill District', country: 'IQ' },
			{ name: 'Isle', country: null },
		],
	)
})

describe('what is wrong is left out and named, the others stand', () => {
	const good = feature(polygon(against))
	const rows: readonly (readonly [why: string, text: string, message: RegExp, left: number])[] = [
		['no JSON', '{', /outlines\.geojson is not JSON/, 0],
		['no collection', JSON.stringify(good), /must be a GeoJSON FeatureCollection/, 0],
		['a list', '[]', /must be a GeoJSON FeatureCollection/, 0],
		['no name', file(good, feature(polygon(against), {})), /feature 2 is left out: properties\.name/, 1],
		[
			'a country that is no code',
			file(good, feature(polygon(against), { name: 'A', country: 'Iraq' })),
			/two capital letters/,
			1,
		],
		[
			'a point',
			file(good, feature({ type: 'Point', coordinates: [1, 2] })),
			/feature 2 is left out: geometry\.type/,
			1,
		],
		['no geometry', file(good, feature(null)), /feature 2 is left out: geometry/, 1],
		['a ring that stays open', file(good, feature(polygon(against.slice(0, 4)))), /must end where it began/, 1],
		[
			'a ring of three points',
			file(good, feature(polygon([...against.slice(0, 2), against[0]]))),
			/four points or more/,
			1,
		],
		['latitude first', file(good, feature(polygon(against.map(([lon]) => [lon, 120])))), /coordinates\.0\.0\.1/, 1],
		['words for numbers', file(good, feature(polygon(against.map(() => ['a', 'b'])))), /; and \d+ more\.$/, 1],
	]
	for (const [why, text, message, left] of rows) {
		test(why, () => {
			const { value, problems } = readOutlines(text)
			equal(problems.length, 1)
			expect(problems[0]?.message).toMatch(message)
			equal(value.length, left)
		})
	}
})
