/** Stretches of the earth between two meridians and two parallels: what of the outlines lies in the window. Pure. */
import type { Position } from 'geojson'

/** East is never less than west: it goes beyond 180 where the date line lies between. */
export interface Box {
	readonly west: number
	readonly south: number
	readonly east: number
	readonly north: number
}

export const EVERYWHERE: Box = { west: -180, south: -90, east: 180, north: 90 }

/** Once around, to the left or to the right: the same meridian. */
const TURNS = [-360, 0, 360] as const

export const meets = (a: Box, b: Box): boolean =>
	a.south <= b.north && b.south <= a.north && TURNS.some((turn) => a.west + turn <= b.east && b.west <= a.east + turn)

/** Whether the first holds all of the second. */
export const holds = (a: Box, b: Box): boolean =>
	a.south <= b.south &&
	b.north <= a.north &&
	(a.east - a.west >= 360 || TURNS.some((turn) => a.west + turn <= b.west && b.east <= a.east + turn))

/** The same line without the jump at the date line: each point at most half around from the one before. */
export function unwrapped(line: readonly Position[]): [number, number][] {
	let before = line[0]?.[0] ?? 0
	return line.map(([lon = 0, lat = 0]) => {
		const at = lon - 360 * Math.round((lon - before) / 360)
		before = at
		return [at, lat]
	})
}

/** Around all points of a line; one around a pole reaches it. */
export function boxOf(line: readonly Position[]): Box {
	let [west, south, east, north] = [
		Number.POSITIVE_INFINITY,
		Number.POSITIVE_INFINITY,
		Number.NEGATIVE_INFINITY,
		Number.NEGATIVE_INFINITY,
	]
	for (const [lon, lat] of unwrapped(line)) {
		west = Math.min(west, lon)
		east = Math.max(east, lon)
		south = Math.min(south, lat)
		north = Math.max(north, lat)
	}
	if (east - west < 350) return { west, south, east, north }
	return { ...EVERYWHERE, ...(south + north < 0 ? { north } : { south }) }
}
