/** The towns of a stretch of the earth by how many people live there: what a map names as one comes nearer. */
import { Gazetteer } from './gazetteer.ts'
import { type Area, isIn } from './geometry.ts'
import type { PlaceEntry } from './schema.ts'

export interface Town {
	readonly name: string
	readonly lat: number
	readonly lon: number
	readonly population: number
}

/** The largest first, at most so many. */
export type Towns = (area: Area, most: number) => Town[]

const SETTLED: ReadonlySet<PlaceEntry['kind']> = new Set(['town', 'capital', 'admin1-seat', 'admin2-seat'])

/** A project's own towns are among them; of what its table gives no number of people they come last. */
export function loadTowns(bytes: Uint8Array, project: readonly PlaceEntry[] = []): Towns {
	const gazetteer = new Gazetteer(bytes)
	const own = project.filter(({ kind }) => SETTLED.has(kind))
	return (area, most) => {
		const listed = gazetteer.largestIn(area, most).map((number) => gazetteer.entry(number))
		return [...own.filter(({ lat, lon }) => isIn(area, lat, lon)), ...listed]
			.sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1))
			.slice(0, most)
			.map(({ name, lat, lon, population }) => ({ name, lat, lon, population }))
	}
}
