/** Places that GeoNames' towns lack: countries and continents (computed points) and the areas, seas and bases of areas.tsv. */
import type { Countries } from './countries.ts'
import { fold } from './fold.ts'
import type { Gazetteer } from './gazetteer.ts'
import { metresBetween } from './geometry.ts'
import { PlaceEntry } from './schema.ts'
import { listOf, ownRows, readTable, textOf } from './table.ts'

interface Files {
	readonly areas: Uint8Array
	readonly waters: Uint8Array
	readonly regions: Uint8Array
	readonly continents: Uint8Array
	readonly points: Uint8Array
}

export function readOurPlaces(files: Files, countries: Countries, gazetteer: Gazetteer): PlaceEntry[] {
	const points = new Map(readTable(textOf(files.points)).rows.map(({ cells }) => [cells['code']!, cells]))
	const places: PlaceEntry[] = []
	for (const country of countries.all) {
		const point = points.get(country.iso2)
		if (!point) continue
		const names = [...new Set([country.name, ...country.aliases])].filter(
			(name) => country.ambiguous[name] === undefined,
		)
		places.push({
			...placeAt(point),
			id: `ne:${country.iso2}`,
			name: country.name,
			aliases: names.slice(1),
			country: country.iso2,
			kind: 'country',
		})
	}
	for (const { cells } of readTable(textOf(files.continents)).rows) {
		const point = points.get(cells['name']!)
		if (point)
			places.push({
				...placeAt(point),
				id: `ne:${idOf(cells['name']!)}`,
				name: cells['name']!,
				aliases: listOf(cells['aliases']),
				country: null,
				kind: PlaceEntry.shape.kind.parse(cells['kind']),
			})
	}
	for (const { cells, line } of readTable(textOf(files.regions)).rows) places.push(regionOf(cells, line, gazetteer))
	for (const [file, bytes] of [
		['areas.tsv', files.areas],
		['waters.tsv', files.waters],
	] as const)
		places.push(
			...ownRows(file, bytes, PlaceEntry, ({ cells }) => ({
				...placeAt(cells),
				id: `att:${idOf(cells['name'] ?? '')}`,
				name: cells['name'],
				aliases: listOf(cells['aliases']),
				country: cells['country'] || null,
				kind: cells['kind'],
				reference: cells['reference'] || null,
			})),
		)
	return places
}

/** A region is the provinces it is made of: their middle, and as far as the farthest of them reaches. */
function regionOf(cells: Readonly<Record<string, string>>, line: number, gazetteer: Gazetteer): PlaceEntry {
	const parts = cells['members']!.split(' ').map((code) => {
		const part = gazetteer.area(code)
		if (!part) throw new Error(`regions.tsv, line ${line}: the gazetteer has no area ${code}`)
		return part
	})
	const lat = parts.reduce((sum, part) => sum + part.lat, 0) / parts.length
	const lon = parts.reduce((sum, part) => sum + part.lon, 0) / parts.length
	const reach = Math.max(...parts.map((part) => metresBetween(lat, lon, part.lat, part.lon) + part.uncertaintyM))
	return {
		id: `att:${idOf(cells['name']!)}`,
		name: cells['name']!,
		aliases: listOf(cells['aliases']),
		country: cells['country'] || null,
		admin1: null,
		admin2: null,
		kind: 'region',
		lat: Math.round(lat * 1e4) / 1e4,
		lon: Math.round(lon * 1e4) / 1e4,
		population: 0,
		uncertaintyM: Math.round(reach / 1000) * 1000,
		reference: `GeoNames ${cells['members']}`,
	}
}

/** Spellings of ours for towns of the gazetteer: folded words to the entry's number. */
export function readSpellings(table: Uint8Array, gazetteer: Gazetteer): ReadonlyMap<string, number> {
	const rows = readTable(textOf(table)).rows.map(({ cells, line }) => ({
		words: fold(cells['words']!),
		id: Number(cells['id']!.replace('gn:', '')),
		line,
	}))
	const numbers = gazetteer.byGeoNames(new Set(rows.map(({ id }) => id)))
	return new Map(
		rows.map(({ words, id, line }) => {
			const number = numbers.get(id)
			if (number === undefined) throw new Error(`spellings.tsv, line ${line}: the gazetteer has no town gn:${id}`)
			return [words, number]
		}),
	)
}

const idOf = (name: string): string => fold(name).replaceAll(' ', '-')

function placeAt(point: Readonly<Record<string, string>>) {
	return {
		admin1: null,
		admin2: null,
		lat: Number(point['lat']),
		lon: Number(point['lon']),
		population: 0,
		uncertaintyM: Number(point['km']) * 1000,
		reference: null,
	}
}
