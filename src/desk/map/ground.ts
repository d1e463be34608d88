/** What is measured on the ground: circles of so many metres, kilometres per pixel, the area that a window shows. Pure. */
import { type GeoProjection, geoCircle, geoPath } from 'd3-geo'
import type { Mark } from '../data/types.ts'
import { type Box, EVERYWHERE } from './boxes.ts'
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

/** What the window shows and so many windows around it; everything when it shows an end of the world. */
export function windowOf(projection: GeoProjection, view: View, width: number, height: number, around = 0): Box {
	const middle = projection.invert?.([(width / 2 - view.x) / view.k, (height / 2 - view.y) / view.k])
	if (!middle) return EVERYWHERE
	const lons: number[] = []
	const lats: number[] = []
	for (let i = 0; i <= STEPS; i++)
		for (let j = 0; j <= STEPS; j++) {
			const x = (width * ((1 + 2 * around) * (i / STEPS) - around) - view.x) / view.k
			const y = (height * ((1 + 2 * around) * (j / STEPS) - around) - view.y) / view.k
			const at = projection.invert?.([x, y])
			const back = at && projection(at)
			// Outside of the world there and back does not lead to the same point.
			if (!at || !back || !(Math.hypot(back[0] - x, back[1] - y) < 1)) return EVERYWHERE
			lons.push(at[0] - 360 * Math.round((at[0] - middle[0]) / 360))
			lats.push(at[1])
		}
	return { west: Math.min(...lons), south: Math.min(...lats), east: Math.max(...lons), north: Math.max(...lats) }
}

const STEPS = 4

/** Names of towns say something where a pixel is fewer kilometres than this. */
const NEAR_ENOUGH = 5

/**
 * The area whose towns are named, as the API takes it: what the window shows, on a grid, so that a small move asks for nothing new.
 * Null where one looks from too far.
 */
export function townsIn(projection: GeoProjection, view: View, width: number, height: number): string | null {
	if (kilometresPerPixel(projection, view, width, height) > NEAR_ENOUGH) return null
	const { west, south, east, north } = windowOf(projection, view, width, height)
	const step = 2 ** Math.ceil(Math.log2(Math.max(east - west, north - south) / 4))
	const turned = (lon: number) => lon - 360 * Math.round(lon / 360)
	if (east - west >= 180) return null
	return [
		turned(Math.floor(west / step) * step),
		Math.max(-90, Math.floor(south / step) * step),
		turned(Math.ceil(east / step) * step),
		Math.min(90, Math.ceil(north / step) * step),
	].join(',')
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
