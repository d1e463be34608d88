/** Provinces and districts have names but no coordinates in the source: their point is the middle of their towns, and they say how far those lie apart. */
import { metresBetween } from '../../src/knowledge/geometry.ts'
import { areaKeysOf, type Draft } from './places-names.ts'

interface Row {
	readonly code: string
	readonly name: string
}

export function areasOf(
	towns: readonly Draft[],
	admin1: readonly Row[],
	admin2: readonly Row[],
	stated: ReadonlyMap<string, { lat: number; lon: number }>,
): Draft[] {
	const members = new Map<string, Draft[]>()
	for (const town of towns) {
		const parts = town.code.split('.')
		for (let n = 2; n <= parts.length; n++) {
			const code = parts.slice(0, n).join('.')
			const list = members.get(code)
			if (list) list.push(town)
			else members.set(code, [town])
		}
	}
	const areas: Draft[] = []
	for (const [kind, rows] of [
		['admin1', admin1],
		['admin2', admin2],
	] as const) {
		for (const { code, name } of rows) {
			const inside = members.get(code)
			if (!inside || name.trim() === '') continue
			areas.push({
				number: 0,
				name,
				kind,
				code,
				...middle(inside, stated.get(code)),
				population: inside.reduce((sum, town) => sum + (town.kind === 'section' ? 0 : town.population), 0),
				keys: areaKeysOf(name, code.slice(0, 2)),
			})
		}
	}
	return areas
}

function middle(
	towns: readonly Draft[],
	stated?: { lat: number; lon: number },
): { lat: number; lon: number; uncertainty: number } {
	let x = 0
	let y = 0
	let z = 0
	for (const town of towns) {
		const [lat, lon] = [(town.lat * Math.PI) / 180, (town.lon * Math.PI) / 180]
		x += Math.cos(lat) * Math.cos(lon)
		y += Math.cos(lat) * Math.sin(lon)
		z += Math.sin(lat)
	}
	const lat = stated?.lat ?? (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI
	const lon = stated?.lon ?? (Math.atan2(y, x) * 180) / Math.PI
	const far = towns.map((town) => metresBetween(lat, lon, town.lat, town.lon)).sort((a, b) => a - b)
	return { lat, lon, uncertainty: Math.max(5000, far[Math.ceil(far.length * 0.9) - 1] ?? 5000) }
}

/** Of the states of Australia, Brazil, Canada and the United States Natural Earth gives the point: most of their towns lie on one edge. */
export function statePoints(geojson: string): Map<string, { lat: number; lon: number }> {
	interface State {
		properties: { gn_a1_code: string | null; latitude: number; longitude: number }
	}
	const points = new Map<string, { lat: number; lon: number }>()
	for (const { properties } of (JSON.parse(geojson) as { features: State[] }).features) {
		if (properties.gn_a1_code && properties.latitude)
			points.set(properties.gn_a1_code, { lat: properties.latitude, lon: properties.longitude })
	}
	return points
}
