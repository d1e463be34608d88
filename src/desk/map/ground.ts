/** What is measured on the ground: circles of so many metres, kilometres per pixel, the area that a window shows. Pure. */
import { type GeoProjection, geoCircle, geoPath } from 'd3-geo'
import type { Mark } from '../data/types.ts'
import type { Point, View } from './view.ts'

/** Circles on the ground, one for each place and reach however many marks stand there. */
export function areasOf(placed: readonly Mark[], projection: GeoProjection) {
	const draw = geoPath(projection)
	const areas = new Map<string, { key: string; path: string; contested: boolean; radius: number }>()
	for (const { lat, lon, uncertaintyM, contested } of placed) {
		if (lat === null || lon === null || !uncertaintyM || uncertaintyM > 400_000) continue
		const key = `${lat.toFixed(2)}|${lon.toFixed(2)}|${uncertaintyM}`
		const held = areas.get(key)
		if (held) {
			held.contested ||= contested
			continue
		}
		if (areas.size >= 300) break
		const circle = geoCircle()
			.center([lon, lat])
			.radius(uncertaintyM / 111_195)
			.precision(6)()
		const [[left], [right]] = draw.bounds(circle)
		areas.set(key, { key, path: draw(circle) ?? '', contested, radius: (right - left) / 2 })
	}
	return [...areas.values()]
}

/** In the middle of the window. */
export function kilometresPerPixel(projection: GeoProjection, view: View, width: number, height: number): number {
	const back = (x: number): [number, number] | null =>
		projection.invert?.([(x - view.x) / view.k, (height / 2 - view.y) / view.k]) ?? null
	const [a, b] = [back(width / 2 - 20), back(width / 2 + 20)]
	if (!a || !b) return 1
	const radians = Math.PI / 180
	const mid = ((a[1] + b[1]) / 2) * radians
	const km = 6371 * Math.hypot((b[0] - a[0]) * radians * Math.cos(mid), (b[1] - a[1]) * radians)
	return Number.isFinite(km) && km > 0 ? km / 40 : 1
}

/** West, south, east, north. West lies east of east where the area crosses the date line. */
export type Area = readonly [west: number, south: number, east: number, north: number]

/** The area between two corners of the window. */
export function areaBetween(a: Point, b: Point, projection: GeoProjection, view: View): Area | null {
	const back = (x: number, y: number) => projection.invert?.([(x - view.x) / view.k, (y - view.y) / view.k]) ?? null
	const [midX, midY] = [(a.x + b.x) / 2, (a.y + b.y) / 2]
	const west = back(Math.min(a.x, b.x), midY)?.[0]
	const east = back(Math.max(a.x, b.x), midY)?.[0]
	const north = back(midX, Math.min(a.y, b.y))?.[1]
	const south = back(midX, Math.max(a.y, b.y))?.[1]
	const corners = [west, south, east, north]
	if (!corners.every((n) => n !== undefined && Number.isFinite(n))) return null
	const [w = 0, s = 0, e = 0, n = 0] = corners.map((corner) => Number((corner ?? 0).toFixed(3)))
	return [w, Math.max(-90, s), e, Math.min(90, n)]
}

/** As it stands in an address; null when it is none. */
export function readArea(text: string | undefined): Area | null {
	const numbers = (text ?? '').split(',').map(Number)
	return numbers.length === 4 && numbers.every(Number.isFinite)
		? [numbers[0]!, numbers[1]!, numbers[2]!, numbers[3]!]
		: null
}
