/** Places that GeoNames' towns lack: countries and continents (computed points) and the areas, seas and bases of areas.tsv. */
import type { Countries } from './countries.ts'
import { fold } from './fold.ts'
import { PlaceEntry } from './schema.ts'
import { listOf, ownRows, readTable, textOf } from './table.ts'

interface Files {
	readonly areas: Uint8Array
	readonly continents: Uint8Array
	readonly points: Uint8Array
}

export function readOurPlaces(files: Files, countries: Countries): PlaceEntry[] {
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
	const areas = ownRows('areas.tsv', files.areas, PlaceEntry, ({ cells }) => ({
		id: `att:${idOf(cells['name'] ?? '')}`,
		name: cells['name'],
		aliases: listOf(cells['aliases']),
		country: cells['country'] || null,
		admin1: null,
		admin2: null,
		kind: cells['kind'],
		lat: Number(cells['lat']),
		lon: Number(cells['lon']),
		population: 0,
		uncertaintyM: Number(cells['km']) * 1000,
		reference: cells['reference'] || null,
	}))
	return [...places, ...areas]
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
