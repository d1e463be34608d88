/** The largest towns of an area, for the map. */
import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'vitest'
import { Gazetteer } from '../../src/knowledge/gazetteer.ts'
import { loadTowns, type PlaceEntry } from '../../src/knowledge/index.ts'
import { fileBytes } from './load.ts'

const bytes = fileBytes('places-1.bin')
const towns = loadTowns(bytes)
const over = { west: 178, south: -20, east: -175, north: -10 }

test('the largest first, as many as wanted, all of them inside', () => {
	const area = { west: 10, south: 45, east: 12, north: 47 }
	const found = towns(area, 20)
	equal(found.length, 20)
	for (const [i, { lat, lon, population }] of found.entries()) {
		ok(lat >= 45 && lat <= 47 && lon >= 10 && lon <= 12)
		ok(i === 0 || population <= found[i - 1]!.population)
	}
	deepEqual(towns(area, 5), found.slice(0, 5), 'fewer wanted are the first of many')
})

test('over the date line, and where nobody lives', () => {
	ok(towns(over, 10).every(({ lon }) => lon >= 178 || lon <= -175))
	ok(towns(over, 10).length > 0)
	deepEqual(towns({ west: -25, south: -50, east: -20, north: -45 }, 10), [])
})

test('no part of a town and no airfield', () => {
	const gazetteer = new Gazetteer(bytes)
	const kinds = gazetteer.largestIn(over, 50).map((number) => gazetteer.entry(number).kind)
	ok(kinds.every((kind) => kind === 'town' || kind === 'capital' || kind.endsWith('-seat')))
})

test('towns of a project are among them, other places of it are not', () => {
	const place = (name: string, kind: PlaceEntry['kind'], population: number): PlaceEntry => ({
		...{ id: `own:${name}`, name, kind, population },
		...{ country: null, admin1: null, admin2: null, lat: -47, lon: -22, uncertaintyM: 1000 },
	})
	const own = [place('Tolm', 'town', 9000), place('Hadrel', 'town', 38_000), place('Sael valley', 'valley', 0)]
	const found = loadTowns(bytes, own)({ west: -25, south: -50, east: -20, north: -45 }, 10)
	deepEqual(
		found.map(({ name }) => name),
		['Hadrel', 'Tolm'],
	)
})
