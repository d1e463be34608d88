/**
 * Where it happened: coasts and borders from a file beside the page, marks with how uncertain their place is, clusters where
 * many stand together. Drawn as SVG: the same on screen and on paper. The list beside it holds the same for who cannot see it.
 */
import { geoPath } from 'd3-geo'
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useOutlines, useTowns } from '../data/hooks.tsx'
import type { Mark } from '../data/types.ts'
import { Base } from './base.tsx'
import { useDrawn } from './drawing.ts'
import { useDrag, useWheel } from './gestures.ts'
import { type Area, areaBetween, areasOf, kilometresPerPixel, townsIn } from './ground.ts'
import { MapCard } from './map-card.tsx'
import { MapMarks, type PlacedMark, radiusOf } from './map-marks.tsx'
import { Names } from './names.tsx'
import { projectionFor } from './projection.ts'
import { useSize } from './size.ts'
import { clustered, fitted, HOME, moved, type Point, scaleBar, type View, zoomed } from './view.ts'
import { landsOf, namedOf } from './world.ts'
import './map.css'

export interface IncidentMapProps {
	/** All that could be shown: the map looks at these. */
	all: readonly Mark[]
	/** Those that are chosen now: the others are left out. */
	marks: readonly Mark[]
	/** The one under the pointer, here or in the list. */
	lit: string | null
	light: (key: string | null) => void
	/** What the list is narrowed to, and how to narrow it; without, the map only shows. */
	area?: Area | null
	narrow?: (area: Area | null) => void
}

/** Of the scale bar, in pixels. */
const WIDEST_BAR = 120
const NONE: readonly never[] = []
type Placed = Mark & { lat: number; lon: number }
const isPlaced = (mark: Mark): mark is Placed => mark.lat !== null && mark.lon !== null

export function IncidentMap({ all, marks: given, lit, light, area = null, narrow }: IncidentMapProps) {
	// Drawn after what one sees first, so that a choice shows at once however many there are.
	const marks = useDeferredValue(given)
	const frame = useRef<HTMLDivElement>(null)
	const size = useSize(frame)
	const outlines = useOutlines()
	const [view, setView] = useState<View>(HOME)
	const [open, setOpen] = useState<string | null>(null)
	const { width, height } = size ?? { width: 0, height: 0 }
	const bounds = useBounds(all)
	const projection = useMemo(() => projectionFor(bounds, width, height), [bounds, width, height])
	const lands = useMemo(() => landsOf(outlines.data), [outlines.data])
	// biome-ignore lint/correctness/useExhaustiveDependencies: other bounds are another map, which starts at home; another size is not.
	useEffect(() => setView(HOME), [bounds])

	const placed = useMemo<PlacedMark[]>(
		() =>
			marks
				.filter(isPlaced)
				.map((mark) => {
					const [x, y] = projection([mark.lon, mark.lat]) ?? [0, 0]
					return { ...mark, x, y }
				})
				.sort((a, b) => (a.key < b.key ? -1 : 1)),
		[marks, projection],
	)
	const clusters = useMemo(() => clustered(placed, view, 24), [placed, view])
	const areas = useMemo(() => areasOf(placed, projection), [placed, projection])
	const [drawing, setDrawing] = useState(false)
	const { frame: stretched, hands } = useDrag(setView, drawing, (from, to) => {
		setDrawing(false)
		narrow?.(areaBetween(from, to, projection, view))
	})
	const outline = useMemo(() => (area ? outlineOf(area, projection) : ''), [area, projection])
	const drawn = useDrawn({ projection, view, width, height })
	const named = useMemo(() => [...lands.map(namedOf), ...(drawn?.world.names ?? [])], [lands, drawn])
	const towns = useTowns(size ? townsIn(projection, view, width, height) : null).data?.towns ?? NONE
	const spots = useMemo(
		() => [...clusters.map((one) => ({ x: one.x, y: one.y, radius: radiusOf(one) })), ...toolsAt(width)],
		[clusters, width],
	)
	useWheel(frame, setView)

	const zoom = (factor: number) => setView((now) => zoomed(now, factor, { x: width / 2, y: height / 2 }))
	const onKey = (event: KeyboardEvent) => {
		const step = MOVES[event.key]
		if (step) setView((now) => moved(now, ...step))
		else if (event.key === '+' || event.key === '=') zoom(1.5)
		else if (event.key === '-') zoom(1 / 1.5)
		else if (event.key === '0') setView(HOME)
		else if (event.key === 'Escape') {
			setOpen(null)
			setDrawing(false)
		} else if (event.key === 'Enter' && event.target === event.currentTarget)
			narrow?.(areaBetween({ x: 0, y: 0 }, { x: width, y: height }, projection, view))
		else return
		event.preventDefault()
	}
	const opened = clusters.find(({ key }) => key === open) ?? null
	const unplaced = marks.length - placed.length
	const bar = size ? scaleBar(kilometresPerPixel(projection, view, width, height), WIDEST_BAR) : null

	return (
		<div className="map" aria-busy={marks !== given}>
			{/* biome-ignore lint/a11y/useSemanticElements: a picture that can be moved, with its buttons below. */}
			<div
				ref={frame}
				className={drawing ? 'map-frame map-drawing' : 'map-frame'}
				role="group"
				aria-label={`Map of ${placed.length} incidents; the list holds the same. Arrow keys move it, plus and minus zoom${narrow ? ', Enter narrows the list to what it shows' : ''}.`}
				// biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved by keyboard.
				tabIndex={0}
				onKeyDown={onKey}
				{...hands}
			>
				{size ? (
					<svg data-drawing="" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
						<g transform={`translate(${view.x} ${view.y}) scale(${view.k})`}>
							<Base projection={projection} drawn={drawn} lands={lands} />
							{areas.map(({ key, path, contested, radius }) =>
								radius * view.k > 7 ? (
									<path key={key} d={path} className={contested ? 'map-area map-area-contested' : 'map-area'} />
								) : null,
							)}
							{area ? <path className="map-narrowed" d={outline} /> : null}
						</g>
						<Names {...{ projection, view, towns, width, height }} lands={named} marks={spots} />
						<MapMarks
							clusters={clusters}
							lit={lit}
							light={light}
							open={(cluster) => {
								const apart = cluster.members.some(
									(m) => Math.hypot(m.x - cluster.members[0]!.x, m.y - cluster.members[0]!.y) > 0.01,
								)
								if (apart && view.k < 12) setView(fitted(cluster.members, width, height, 110))
								else setOpen(cluster.key === open ? null : cluster.key)
							}}
						/>
						{stretched ? <Frame from={stretched[0]} to={stretched[1]} /> : null}
					</svg>
				) : null}
				{opened ? <MapCard cluster={opened} width={width} height={height} close={() => setOpen(null)} /> : null}
			</div>
			<div className="map-tools">
				<button type="button" onClick={() => zoom(1.6)} aria-label="Nearer">
					+
				</button>
				<button type="button" onClick={() => zoom(1 / 1.6)} aria-label="Farther">
					−
				</button>
				<button
					type="button"
					onClick={() => setView(placed.length > 0 ? fitted(placed, width, height) : HOME)}
					aria-label="Show all"
				>
					⤢
				</button>
				{narrow ? (
					<button
						type="button"
						aria-pressed={drawing || area !== null}
						onClick={() => (area ? narrow(null) : setDrawing(!drawing))}
						aria-label={area ? 'The whole map again' : 'Draw an area to narrow the list to'}
						title={area ? 'The whole map again' : 'Draw an area to narrow the list to'}
					>
						<svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
							<rect x="1.5" y="3.5" width="11" height="7" fill="none" stroke="currentColor" strokeDasharray="2.5 1.8" />
						</svg>
					</button>
				) : null}
			</div>
			<div className="map-foot">
				{bar ? (
					<span className="map-bar" style={{ width: `${WIDEST_BAR}px` }}>
						<span className="map-scale" style={{ width: `${bar.pixels}px` }}>
							{bar.km >= 1 ? `${bar.km.toLocaleString('en')} km` : `${Math.round(bar.km * 1000)} m`}
						</span>
					</span>
				) : null}
				<span>
					{unplaced > 0 ? `${unplaced} without a place. ` : ''}
					Circles are areas within which a place lies. Borders: Natural Earth; dashed ones are disputed, and no side is
					taken.
				</span>
			</div>
		</div>
	)
}

function Frame({ from, to }: { from: Point; to: Point }) {
	return (
		<rect
			className="map-narrowed"
			x={Math.min(from.x, to.x)}
			y={Math.min(from.y, to.y)}
			width={Math.abs(to.x - from.x)}
			height={Math.abs(to.y - from.y)}
		/>
	)
}

/** Along the parallels, as they run on this map. */
function outlineOf([west, south, east, north]: Area, projection: ReturnType<typeof projectionFor>): string {
	const end = east < west ? east + 360 : east
	const steps = Array.from({ length: 13 }, (_, i) => west + ((end - west) * i) / 12)
	const coordinates = [
		...steps.map((lon) => [lon, north]),
		...steps.reverse().map((lon) => [lon, south]),
		[west, north],
	]
	return geoPath(projection)({ type: 'LineString', coordinates }) ?? ''
}

/** Where the buttons lie over the map: no name is written there. */
const toolsAt = (width: number) => [0, 1, 2, 3].map((i) => ({ x: width - 24, y: 24 + 31 * i, radius: 18 }))

const MOVES: Record<string, [number, number]> = {
	ArrowLeft: [60, 0],
	ArrowRight: [-60, 0],
	ArrowUp: [0, 60],
	ArrowDown: [0, -60],
}

/** Where all marks lie; the same value as long as the same places do, so that the map does not jump. */
function useBounds(all: readonly Mark[]): readonly { lat: number; lon: number }[] {
	const said = useMemo(() => {
		const placed = all.filter(isPlaced)
		const lats = placed.map(({ lat }) => lat)
		const lons = placed.map(({ lon }) => lon)
		return placed.length === 0
			? ''
			: [Math.min(...lats), Math.min(...lons), Math.max(...lats), Math.max(...lons)].join()
	}, [all])
	return useMemo(() => {
		if (said === '') return []
		const [south = 0, west = 0, north = 0, east = 0] = said.split(',').map(Number)
		return [
			{ lat: south, lon: west },
			{ lat: north, lon: east },
		]
	}, [said])
}
