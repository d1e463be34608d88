/** Distances and stretches of the globe, as far as the gazetteer needs them. */

const EARTH_METRES = 6_371_008.8

/** Great-circle distance in metres. */
export function metresBetween(lat1: number, lon1: number, lat2: number, lon2: number): number {
	const r = Math.PI / 180
	const h =
		Math.sin(((lat2 - lat1) * r) / 2) ** 2 +
		Math.cos(lat1 * r) * Math.cos(lat2 * r) * Math.sin(((lon2 - lon1) * r) / 2) ** 2
	return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** West is greater than east where the date line lies between. */
export interface Area {
	readonly west: number
	readonly south: number
	readonly east: number
	readonly north: number
}

export const isIn = ({ west, south, east, north }: Area, lat: number, lon: number): boolean =>
	lat >= south && lat <= north && (west <= east ? lon >= west && lon <= east : lon >= west || lon <= east)
