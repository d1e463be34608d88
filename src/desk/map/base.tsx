import { type GeoProjection, geoPath } from 'd3-geo'
import { memo, useMemo } from 'react'
import type { Drawn } from './drawing.ts'
import type { Land } from './world.ts'

/** Sea, land, borders. Drawn once for a projection and a stretch of it; moving and zooming leave it as it is. */
export const Base = memo(function Base({
	projection,
	drawn,
	lands,
}: {
	projection: GeoProjection
	drawn: Drawn | null
	lands: readonly Land[]
}) {
	const own = useMemo(() => {
		const draw = geoPath(projection)
		return lands.map((land) => draw(land) ?? '')
	}, [projection, lands])
	return (
		<>
			<path className="map-lines" d={drawn?.lines} />
			<path className="map-land" d={drawn?.land} />
			<path className="map-border" d={drawn?.borders} />
			<path className="map-disputed-bed" d={drawn?.disputed} />
			<path className="map-disputed" d={drawn?.disputed} />
			{own.map((path) => (
				<path key={path.slice(0, 80)} className="map-land" d={path} />
			))}
		</>
	)
})
