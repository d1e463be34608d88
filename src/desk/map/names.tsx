import { type GeoProjection, geoArea, geoPath } from 'd3-geo'
import { memo, useMemo } from 'react'
import { toScreen, type View } from './view.ts'
import type { Land } from './world.ts'

interface NamesProps {
	projection: GeoProjection
	view: View
	lands: readonly Land[]
	width: number
	height: number
}

/** Names of countries where there is room for them, each on the largest piece of its land. */
export const Names = memo(function Names({ projection, view, lands, width, height }: NamesProps) {
	const largest = useMemo(() => lands.map((land) => ({ name: land.properties.name, piece: largestOf(land) })), [lands])
	const names = useMemo(() => {
		const draw = geoPath(projection)
		return largest.flatMap(({ name, piece }) => {
			const [[left, top], [right, bottom]] = draw.bounds(piece)
			const [x, y] = draw.centroid(piece)
			const room = Math.min(right - left, 3 * (bottom - top))
			return Number.isFinite(x) && Number.isFinite(y) ? { name, x, y, room } : []
		})
	}, [projection, largest])
	return names.map(({ name, x, y, room }) => {
		const at = toScreen(view, { x, y })
		const isIn = at.x > 0 && at.x < width && at.y > 0 && at.y < height
		return isIn && room * view.k > 8 * name.length + 16 ? (
			<text key={name} className="map-name" x={at.x} y={at.y}>
				{name}
			</text>
		) : null
	})
})

function largestOf(land: Land): Land {
	if (land.geometry.type === 'Polygon') return land
	const pieces = land.geometry.coordinates.map(
		(coordinates): Land => ({ ...land, geometry: { type: 'Polygon', coordinates } }),
	)
	const sized = pieces.map((piece) => ({ piece, size: geoArea(piece) }))
	return sized.reduce((most, one) => (one.size > most.size ? one : most), sized[0] ?? { piece: land, size: 0 }).piece
}
