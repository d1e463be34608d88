/**
 * Where it happened: coasts and borders from a file beside the page, marks with how uncertain their place is, clusters where
 * many stand together. Drawn as SVG: the same on screen and on paper. The list beside it holds the same for who cannot see it.
 */
import { geoCircle, geoPath } from 'd3-geo'
import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useOutlines } from '../data/hooks.tsx'
import type { Mark } from '../data/types.ts'
import { Base } from './base.tsx'
import { MapCard } from './map-card.tsx'
import { MapMarks, type PlacedMark } from './map-marks.tsx'
import { projectionFor } from './projection.ts'
import { useSize } from './size.ts'
import { clustered, fitted, HOME, moved, scaleBar, toScreen, type View, zoomed } from './view.ts'
import { landsOf, useWorld } from './world.ts'
import './map.css'

export interface IncidentMapProps {
	/** All that could be shown: the map looks at these. */
	all: readonly Mark[]
	/** Those that are chosen now: the others are left out. */
	marks: readonly Mark[]
	/** The one under the pointer, here or in the list. */
	lit: string | null
	light: (key: string | null) => void
}

type Placed = Mark & { lat: number; lon: number }
const isPlaced = (mark: Mark): mark is Placed => mark.lat !== null && mark.lon !== null

export function IncidentMap({ all, marks, lit, light }: IncidentMapProps) {
	const frame = useRef<HTMLDivElement>(null)
	const size = useSize(frame)
	const world = useWorld()
	const outlines = useOutlines()
	const [view, setView] = useState<View>(HOME)
	const [open, setOpen] = useState<string | null>(null)
	const { width, height } = size ?? { width: 0, height: 0 }
	const bounds = useBounds(all)
	const projection = useMemo(() => projectionFor(bounds, width, height), [bounds, width, height])
	const lands = useMemo(() => landsOf(outlines.data), [outlines.data])
	// biome-ignore lint/correctness/useExhaustiveDependencies: another projection is another map: it starts at home.
	useEffect(() => setView(HOME), [projection])

	const placed = useMemo<PlacedMark[]>(
		() =>
			marks.filter(isPlaced).map((mark) => {
				const [x, y] = projection([mark.lon, mark.lat]) ?? [0, 0]
				return { ...mark, x, y }
			}),
		[marks, projection],
	)
	const clusters = useMemo(() => clustered(placed, view, 24), [placed, view])
	const areas = useMemo(() => areasOf(placed, projection), [placed, projection])
	const drag = useDrag(setView)
	useWheel(frame, setView)

	const zoom = (factor: number) => setView((now) => zoomed(now, factor, { x: width / 2, y: height / 2 }))
	const onKey = (event: KeyboardEvent) => {
		const step = MOVES[event.key]
		if (step) setView((now) => moved(now, ...step))
		else if (event.key === '+' || event.key === '=') zoom(1.5)
		else if (event.key === '-') zoom(1 / 1.5)
		else if (event.key === '0') setView(HOME)
		else if (event.key === 'Escape') setOpen(null)
		else return
		event.preventDefault()
	}
	const opened = clusters.find(({ key }) => key === open) ?? null
	const unplaced = marks.length - placed.length
	const bar = size ? scaleBar(kilometresPerPixel(projection, view, width, height), 120) : null

	return (
		<div className="map">
			{/* biome-ignore lint/a11y/useSemanticElements: a picture that can be moved, with its buttons below. */}
			<div
				ref={frame}
				className="map-frame"
				role="group"
				aria-label={`Map of ${placed.length} incidents; the list holds the same. Arrow keys move it, plus and minus zoom.`}
				// biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved by keyboard.
				tabIndex={0}
				onKeyDown={onKey}
				{...drag}
			>
				{size ? (
					<svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
						<g transform={`translate(${view.x} ${view.y}) scale(${view.k})`}>
							<Base projection={projection} world={world.data ?? null} lands={lands} />
							{areas.map(({ key, path, contested, radius }) =>
								radius * view.k > 7 ? (
									<path key={key} d={path} className={contested ? 'map-area map-area-contested' : 'map-area'} />
								) : null,
							)}
						</g>
						<Names projection={projection} view={view} lands={lands} width={width} height={height} />
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
			</div>
			<div className="map-foot">
				{bar ? (
					<span className="map-scale" style={{ width: `${bar.pixels}px` }}>
						{bar.km >= 1 ? `${bar.km.toLocaleString('en')} km` : `${Math.round(bar.km * 1000)} m`}
					</span>
				) : null}
				<span>
					{unplaced > 0 ? `${unplaced} without a place. ` : ''}
					Circles are areas within which a place lies. Borders: Natural Earth; no side is taken on disputed ones.
				</span>
			</div>
		</div>
	)
}

const MOVES: Record<string, [number, number]> = {
	ArrowLeft: [60, 0],
	ArrowRight: [-60, 0],
	ArrowUp: [0, 60],
	ArrowDown: [0, -60],
}

/** Where all marks lie; the same value as long as the same places do, so that the map does not jump. */
function useBounds(all: readonly Mark[]): readonly { lat: number; lon: number }[] {
	const placed = all.filter(isPlaced)
	const lats = placed.map(({ lat }) => lat)
	const lons = placed.map(({ lon }) => lon)
	const said =
		placed.length === 0 ? '' : [Math.min(...lats), Math.min(...lons), Math.max(...lats), Math.max(...lons)].join()
	return useMemo(() => {
		if (said === '') return []
		const [south = 0, west = 0, north = 0, east = 0] = said.split(',').map(Number)
		return [
			{ lat: south, lon: west },
			{ lat: north, lon: east },
		]
	}, [said])
}

/** Circles on the ground, one for each place and reach however many marks stand there. */
function areasOf(placed: readonly PlacedMark[], projection: ReturnType<typeof projectionFor>) {
	const draw = geoPath(projection)
	const areas = new Map<string, { key: string; path: string; contested: boolean; radius: number }>()
	for (const { lat, lon, uncertaintyM, contested } of placed) {
		if (lat === null || lon === null || !uncertaintyM || uncertaintyM > 400_000) continue
		const key = `${lat.toFixed(2)}|${lon.toFixed(2)}|${uncertaintyM}`
		const held = areas.get(key)
		if (held) {
			held.contested ||= contested
			continue
		}
		if (areas.size >= 300) break
		const circle = geoCircle()
			.center([lon, lat])
			.radius(uncertaintyM / 111_195)
			.precision(6)()
		const [[left], [right]] = draw.bounds(circle)
		areas.set(key, { key, path: draw(circle) ?? '', contested, radius: (right - left) / 2 })
	}
	return [...areas.values()]
}

/** In the middle of the window. */
function kilometresPerPixel(
	projection: ReturnType<typeof projectionFor>,
	view: View,
	width: number,
	height: number,
): number {
	const back = (x: number): [number, number] | null =>
		projection.invert?.([(x - view.x) / view.k, (height / 2 - view.y) / view.k]) ?? null
	const [a, b] = [back(width / 2 - 20), back(width / 2 + 20)]
	if (!a || !b) return 1
	const radians = Math.PI / 180
	const mid = ((a[1] + b[1]) / 2) * radians
	const km = 6371 * Math.hypot((b[0] - a[0]) * radians * Math.cos(mid), (b[1] - a[1]) * radians)
	return Number.isFinite(km) && km > 0 ? km / 40 : 1
}

interface NamesProps {
	projection: ReturnType<typeof projectionFor>
	view: View
	lands: ReturnType<typeof landsOf>
	width: number
	height: number
}

/** Names of countries where there is room for them. */
function Names({ projection, view, lands, width, height }: NamesProps) {
	const world = useWorld()
	const names = useMemo(() => {
		const draw = geoPath(projection)
		return [...lands, ...(world.data?.countries ?? [])].flatMap((land) => {
			const [[left, top], [right, bottom]] = draw.bounds(land)
			const [x, y] = draw.centroid(land)
			const room = Math.min(right - left, 3 * (bottom - top))
			return Number.isFinite(x) && Number.isFinite(y) ? { name: land.properties.name, x, y, room } : []
		})
	}, [projection, lands, world.data])
	return names.map(({ name, x, y, room }) => {
		const at = toScreen(view, { x, y })
		const isIn = at.x > 0 && at.x < width && at.y > 0 && at.y < height
		return isIn && room * view.k > 7 * name.length + 20 ? (
			<text key={name} className="map-name" x={at.x} y={at.y}>
				{name}
			</text>
		) : null
	})
}

type Move = (change: (view: View) => View) => void

/** Moving by pointer: one finger or the mouse; two fingers zoom. */
function useDrag(setView: Move) {
	const held = useRef(new Map<number, { x: number; y: number }>())
	return {
		onPointerDown(event: PointerEvent<HTMLElement>) {
			if (event.target instanceof Element && event.target.closest('.map-card, .map-mark')) return
			event.currentTarget.setPointerCapture(event.pointerId)
			held.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
		},
		onPointerMove(event: PointerEvent<HTMLElement>) {
			const before = held.current.get(event.pointerId)
			if (!before) return
			const now = { x: event.clientX, y: event.clientY }
			const other = [...held.current].find(([id]) => id !== event.pointerId)?.[1]
			const box = event.currentTarget.getBoundingClientRect()
			if (other) {
				const stretch = distance(now, other) / Math.max(1, distance(before, other))
				setView((view) => zoomed(view, stretch, { x: other.x - box.left, y: other.y - box.top }))
			} else setView((view) => moved(view, now.x - before.x, now.y - before.y))
			held.current.set(event.pointerId, now)
		},
		onPointerUp: (event: PointerEvent<HTMLElement>) => void held.current.delete(event.pointerId),
		onPointerCancel: (event: PointerEvent<HTMLElement>) => void held.current.delete(event.pointerId),
	}
}

const distance = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y)

/** With Ctrl (or a pinch on a trackpad) the wheel zooms; without, it scrolls the page as everywhere. */
function useWheel(frame: { current: HTMLElement | null }, setView: Move) {
	useEffect(() => {
		const element = frame.current
		if (!element) return
		const onWheel = (event: WheelEvent) => {
			if (!event.ctrlKey && !event.metaKey) return
			event.preventDefault()
			const box = element.getBoundingClientRect()
			const factor = Math.exp(-event.deltaY * 0.004)
			setView((view) => zoomed(view, factor, { x: event.clientX - box.left, y: event.clientY - box.top }))
		}
		element.addEventListener('wheel', onWheel, { passive: false })
		return () => element.removeEventListener('wheel', onWheel)
	}, [frame, setView])
}
