/** Coasts, borders and names: Natural Earth as it is shipped, and the outlines that a project brings for its own countries. */
import { useQuery } from '@tanstack/react-query'
import { geoArea } from 'd3-geo'
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { feature, mesh } from 'topojson-client'
import { useSource } from '../data/hooks.tsx'

export type Land = Feature<Polygon | MultiPolygon, { name: string }>

export interface World {
	readonly countries: readonly Land[]
	/** Borders between countries, without the coasts. */
	readonly borders: ReturnType<typeof mesh>
}

/** The world as it is shipped. */
export type Atlas = Parameters<typeof feature>[0]

export const useWorld = () => {
	const source = useSource()
	return useQuery({
		queryKey: ['world'],
		gcTime: Number.POSITIVE_INFINITY,
		queryFn: async (): Promise<World> => {
			const atlas: Atlas = await source.world()
			const shapes = atlas.objects['countries']
			if (shapes?.type !== 'GeometryCollection') throw new Error('The outlines of the world are not as expected.')
			const countries = feature(atlas, shapes).features as Land[]
			return { countries, borders: mesh(atlas, shapes as Parameters<typeof mesh>[1], (a, b) => a !== b) }
		},
	})
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
