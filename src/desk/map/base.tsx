import { type GeoProjection, geoGraticule, geoPath } from 'd3-geo'
import { memo, useMemo } from 'react'
import type { Land, World } from './world.ts'

/** Sea, land, borders. Drawn once for a projection; moving and zooming leave it as it is. */
export const Base = memo(function Base({
	projection,
	world,
	lands,
}: {
	projection: GeoProjection
	world: World | null
	lands: readonly Land[]
}) {
	const paths = useMemo(() => {
		const draw = geoPath(projection)
		const collect = (features: readonly Land[]) => draw({ type: 'FeatureCollection', features: [...features] }) ?? ''
		return {
			lines: draw(geoGraticule().step([5, 5])()) ?? '',
			world: world ? collect(world.countries) : '',
			borders: world ? (draw(world.borders) ?? '') : '',
			own: lands.map((land) => draw(land) ?? ''),
		}
	}, [projection, world, lands])
	return (
		<>
			<path className="map-lines" d={paths.lines} />
			<path className="map-land" d={paths.world} />
			<path className="map-border" d={paths.borders} />
			{paths.own.map((path) => (
				<path key={path.slice(0, 80)} className="map-land" d={path} />
			))}
		</>
	)
})
