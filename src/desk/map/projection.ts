/** How the round earth is laid flat: a region keeps its angles, the whole world its areas. */
import { type GeoProjection, geoEqualEarth, geoMercator } from 'd3-geo'

export interface Placed {
	readonly lat: number
	readonly lon: number
}

/** Turned to the middle of the places, and of a size that holds them all. */
export function projectionFor(places: readonly Placed[], width: number, height: number): GeoProjection {
	if (places.length === 0) return geoEqualEarth().fitExtent(frame(width, height, 12), { type: 'Sphere' })
	const lons = places.map(({ lon }) => lon)
	const lats = places.map(({ lat }) => lat)
	const [west, east] = [Math.min(...lons), Math.max(...lons)]
	const wide = east - west > 100 || Math.max(...lats) - Math.min(...lats) > 70
	const turn: [number, number] = [-(west + east) / 2, 0]
	const points = { type: 'MultiPoint' as const, coordinates: roomy(places) }
	const flat = wide ? geoEqualEarth() : geoMercator()
	return flat.rotate(turn).fitExtent(frame(width, height, wide ? 24 : 40), points)
}

const frame = (width: number, height: number, room: number): [[number, number], [number, number]] => [
	[room, room],
	[Math.max(room + 1, width - room), Math.max(room + 1, height - room)],
]

/** One place alone would fill any map: half a degree around everything, at least. */
function roomy(places: readonly Placed[]): [number, number][] {
	const lons = places.map(({ lon }) => lon)
	const lats = places.map(({ lat }) => lat)
	const room = Math.max(0.4, 0.08 * (Math.max(...lons) - Math.min(...lons)))
	return [
		[Math.min(...lons) - room, Math.max(-85, Math.min(...lats) - room)],
		[Math.max(...lons) + room, Math.min(85, Math.max(...lats) + room)],
	]
}
