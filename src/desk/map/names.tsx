import type { GeoProjection } from 'd3-geo'
import { memo, useMemo } from 'react'
import type { TownList } from '../data/types.ts'
import { type Label, placed } from './labels.ts'
import { type Point, toScreen, type View } from './view.ts'
import type { Named } from './world.ts'

interface NamesProps {
	projection: GeoProjection
	view: View
	lands: readonly Named[]
	towns: readonly TownList['towns'][number][]
	/** What may not be written over. */
	marks: readonly (Point & { readonly radius: number })[]
	width: number
	height: number
}

/** Names of countries where there is room for them, and of towns, the largest first, where nothing stands yet. */
export const Names = memo(function Names({ projection, view, lands, towns, marks, width, height }: NamesProps) {
	const countries = useMemo(() => lands.map((land) => ({ ...land, ...at(projection, land) })), [projection, lands])
	const dots = useMemo(() => towns.map((town) => ({ ...town, ...at(projection, town) })), [projection, towns])
	const perDegree = (projection.scale() * Math.PI) / 180
	const isIn = ({ x, y }: Point): boolean => x > 0 && x < width && y > 0 && y < height
	const large = countries.flatMap(({ name, x, y, lat, wide, high }): Label[] => {
		const spot = toScreen(view, { x, y })
		const room = Math.min(wide * Math.cos((lat * Math.PI) / 180), 3 * high) * perDegree * view.k
		return isIn(spot) && room > 8 * name.length + 16 ? [{ name, ...spot, kind: 'land', gap: 0 }] : []
	})
	const small = dots.flatMap(({ name, x, y }): Label[] => {
		const spot = toScreen(view, { x, y })
		if (!isIn(spot)) return []
		const under = marks.filter((mark) => Math.hypot(mark.x - spot.x, mark.y - spot.y) < mark.radius + 4)
		return [{ name, ...spot, kind: 'town', gap: Math.max(5, ...under.map(({ radius }) => radius + 8)) }]
	})
	return placed([...large, ...small], marks, width, height).map(({ key, name, kind, x, y, textX, anchor, textY }) =>
		kind === 'land' ? (
			<text key={key} className="map-name" x={textX} y={textY}>
				{name}
			</text>
		) : (
			<g key={key} className="map-town">
				<circle cx={x} cy={y} r="1.75" />
				<text x={textX} y={textY} textAnchor={anchor}>
					{name}
				</text>
			</g>
		),
	)
})

function at(projection: GeoProjection, { lon, lat }: { lon: number; lat: number }): Point {
	const [x, y] = projection([lon, lat]) ?? [Number.NaN, Number.NaN]
	return { x, y }
}
