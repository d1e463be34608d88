/** Coasts, borders and names: Natural Earth as it is shipped, and the outlines that a project brings for its own countries. */
import { useQuery } from '@tanstack/react-query'
import { geoArea } from 'd3-geo'
import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon, Position } from 'geojson'
import { feature, mesh } from 'topojson-client'
import disputed from '../../../data/knowledge/disputed.json'
import { useSource } from '../data/hooks.tsx'
import { type Box, boxOf, unwrapped } from './boxes.ts'

export type Land = Feature<Polygon | MultiPolygon, { name: string }>

/** One island, or one stretch of border, with where it lies. */
export interface Piece<G extends Polygon | LineString = Polygon | LineString> {
	readonly shape: G
	readonly box: Box
}

/** Where the name of a land may stand: the middle of its largest piece, and how far that reaches, in degrees. */
export interface Named {
	readonly name: string
	readonly lon: number
	readonly lat: number
	readonly wide: number
	readonly high: number
}

export interface World {
	readonly lands: readonly Piece<Polygon>[]
	/** Borders between countries, without the coasts. */
	readonly borders: readonly Piece<LineString>[]
	readonly names: readonly Named[]
}

/** The world as it is shipped. */
export type Atlas = Parameters<typeof feature>[0]
/** Coarse is enough for whole continents and is there at once; fine is for what is nearer. */
export type Grain = 'coarse' | 'fine'

export const useWorld = (grain: Grain, wanted: boolean) => {
	const source = useSource()
	return useQuery({
		queryKey: ['world', grain],
		gcTime: Number.POSITIVE_INFINITY,
		enabled: wanted,
		structuralSharing: false,
		queryFn: async (): Promise<World> => worldOf(await source.world(grain)),
	})
}

function worldOf(atlas: Atlas): World {
	const shapes = atlas.objects['countries']
	if (shapes?.type !== 'GeometryCollection') throw new Error('The outlines of the world are not as expected.')
	const countries = feature(atlas, shapes).features as Land[]
	const borders = mesh(atlas, shapes as Parameters<typeof mesh>[1], (a, b) => a !== b)
	return {
		lands: countries.flatMap(piecesOf),
		borders: borders.coordinates.map(lineOf),
		names: countries.map(namedOf),
	}
}

/** Lines that are disputed, of the fine grain: the coarse outlines have none of their own. */
export const DISPUTED: readonly Piece<LineString>[] = disputed.map(lineOf)

function lineOf(coordinates: Position[]): Piece<LineString> {
	return { shape: { type: 'LineString', coordinates }, box: boxOf(coordinates) }
}

export function piecesOf({ geometry }: Land): Piece<Polygon>[] {
	const rings = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
	return rings.map((coordinates) => ({
		shape: { type: 'Polygon', coordinates },
		box: boxOf(coordinates[0] ?? []),
	}))
}

/** On the flat: good enough for where to write a name, and a hundred times faster than on the globe. */
export function namedOf(land: Land): Named {
	const { geometry, properties } = land
	const rings = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
	let [most, lon, lat, wide, high] = [-1, 0, 0, 0, 0]
	for (const [outer = []] of rings) {
		const { west, east, south, north } = boxOf(outer)
		const middle = middleOf(unwrapped(outer))
		if (middle.size <= most) continue
		most = middle.size
		;[lon, lat, wide, high] = [middle.lon, middle.lat, east - west, north - south]
	}
	return { name: properties.name, lon: lon - 360 * Math.round(lon / 360), lat, wide, high }
}

/** Centre of gravity and size of a ring, shrunk towards the poles as the earth is. */
function middleOf(ring: readonly [number, number][]): { size: number; lon: number; lat: number } {
	let [twice, lon, lat] = [0, 0, 0]
	for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
		const [[x0, y0], [x1, y1]] = [ring[j]!, ring[i]!]
		const cross = x0 * y1 - x1 * y0
		twice += cross
		lon += (x0 + x1) * cross
		lat += (y0 + y1) * cross
	}
	if (twice === 0) return { size: 0, lon: ring[0]?.[0] ?? 0, lat: ring[0]?.[1] ?? 0 }
	const at = lat / (3 * twice)
	return { size: Math.abs(twice) * Math.cos((at * Math.PI) / 180), lon: lon / (3 * twice), lat: at }
}

/** Outlines as d3 wants them: the land is what lies at the right of the line. GeoJSON has it at the left. */
export function landsOf(outlines: FeatureCollection | null | undefined): Land[] {
	return (outlines?.features ?? []).flatMap((one) => {
		const { geometry } = one
		if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
		const land: Land = { ...one, geometry, properties: { name: String(one.properties?.['name'] ?? '') } }
		return geoArea(land) > 2 * Math.PI ? turned(land) : land
	})
}

function turned(land: Land): Land {
	const turn = (rings: Position[][]) => rings.map((ring) => [...ring].reverse())
	const { geometry } = land
	return geometry.type === 'Polygon'
		? { ...land, geometry: { ...geometry, coordinates: turn(geometry.coordinates) } }
		: { ...land, geometry: { ...geometry, coordinates: geometry.coordinates.map(turn) } }
}
