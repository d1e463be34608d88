/**
 * A project's own places (`places.tsv`) and actors (`actors.json`). A line that is wrong is left out with one clear problem; the others stand.
 */
import { z } from 'zod'
import { countryOfCells } from './countries.ts'
import { fold } from './fold.ts'
import { KINDS } from './places-layout.ts'
import { ActorEntry, CountryEntry, PlaceEntry } from './schema.ts'
import { type KnowledgeProblem, listOf, readRows, readTable } from './table.ts'

export interface Read<T> {
	readonly value: readonly T[]
	readonly problems: readonly KnowledgeProblem[]
}

const PLACE_COLUMNS = ['name', 'lat', 'lon'] as const

/** Columns: name, aliases (by |), country, admin1, admin2, kind, lat, lon, population, uncertaintyM, reference. Only name, lat and lon are needed. */
export function readPlaces(text: string, file = 'places.tsv'): Read<PlaceEntry> {
	const { columns } = readTable(text)
	const missing = PLACE_COLUMNS.filter((column) => !columns.includes(column))
	if (missing.length > 0) {
		const message = `${file} has no column ${missing.join(', ')}. Its first line must name the columns, separated by tabs, for example: name, aliases, country, admin1, lat, lon, population.`
		return { value: [], problems: [{ code: 'knowledge/bad-file', file, line: 1, message }] }
	}
	const read = readRows(file, text, PlaceEntry, ({ cells }) => ({
		id: `own:${fold(cells['name'] ?? '').replaceAll(' ', '-') || cells['name']}${cells['country'] ? `-${cells['country'].toLowerCase()}` : ''}`,
		name: cells['name'],
		aliases: listOf(cells['aliases'] ?? cells['alternate names']),
		country: cells['country'] || null,
		admin1: cells['admin1'] || null,
		admin2: cells['admin2'] || null,
		kind: cells['kind'] || KINDS[0],
		lat: numberIn(cells['lat']),
		lon: numberIn(cells['lon']),
		population: cells['population'] ? numberIn(cells['population']) : 0,
		uncertaintyM: cells['uncertaintyM'] ? numberIn(cells['uncertaintyM']) : 1000,
		reference: cells['reference'] || null,
	}))
	return withoutDoubles(file, read, (place) => place.id)
}

/** The columns of our own `countries.tsv`: iso2, iso3, name, aliases, adjectives, people, capital … Only iso2, iso3 and name are needed. */
export function readCountries(text: string, file = 'countries.tsv'): Read<CountryEntry> {
	const read = readRows(file, text, CountryEntry, ({ cells }) => countryOfCells(cells))
	return withoutDoubles(file, read, (country) => country.iso2)
}

/** A JSON array of entries, or `{ "actors": [...] }`. */
export function readActors(text: string, file = 'actors.json'): Read<ActorEntry> {
	const bad = (message: string): Read<ActorEntry> => ({
		value: [],
		problems: [{ code: 'knowledge/bad-file', file, line: null, message }],
	})
	let data: unknown
	try {
		data = JSON.parse(text)
	} catch (error) {
		return bad(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}.`)
	}
	const list = z
		.union([z.array(z.unknown()), z.object({ actors: z.array(z.unknown()) }).transform((object) => object.actors)])
		.safeParse(data)
	if (!list.success) return bad(`${file} must be a list of actors, or an object with such a list under "actors".`)
	const value: ActorEntry[] = []
	const problems: KnowledgeProblem[] = []
	list.data.forEach((item, i) => {
		const read = ActorEntry.safeParse(item)
		if (read.success) value.push(read.data)
		else {
			const why = read.error.issues.map((issue) => `${issue.path.join('.') || 'entry'}: ${issue.message}`).join('; ')
			problems.push({
				code: 'knowledge/bad-row',
				file,
				line: null,
				message: `${file}, entry ${i + 1} is left out: ${why}.`,
			})
		}
	})
	return withoutDoubles(file, { value, problems }, (actor) => fold(actor.name))
}

function withoutDoubles<T extends { name: string }>(file: string, read: Read<T>, key: (entry: T) => string): Read<T> {
	const seen = new Set<string>()
	const problems = [...read.problems]
	const value = read.value.filter((entry) => {
		if (!seen.has(key(entry))) return seen.add(key(entry))
		problems.push({
			code: 'knowledge/duplicate',
			file,
			line: null,
			message: `${file} has "${entry.name}" twice; the first one is used.`,
		})
		return false
	})
	return { value, problems }
}

/** An empty or odd cell becomes NaN, which the schema refuses with its own words. */
const numberIn = (cell: string | undefined): number => (cell === undefined || cell === '' ? Number.NaN : Number(cell))
