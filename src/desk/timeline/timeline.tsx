/**
 * When it happened: intervals as intervals where there is room, bars where there are too many. Drawing over a stretch narrows
 * the list and the map to it; two fields for the days do the same by keyboard.
 */
import { scaleUtc } from 'd3-scale'
import {
	type KeyboardEvent,
	type PointerEvent,
	type ReactNode,
	useDeferredValue,
	useId,
	useMemo,
	useRef,
	useState,
} from 'react'
import type { Mark } from '../data/types.ts'
import { Button } from '../design/button.tsx'
import { useSize } from '../map/size.ts'
import { bars, dayOf, extentOf, hasDead, holding, laned, type Span, spanOf } from './lanes.ts'
import './timeline.css'

const PLOT = 92
const AXIS = 22
const MOST_SINGLE = 400
/** Nearer to an end of the axis than this, words of a tick would stand beyond it. */
const EDGE = 20

export interface TimelineProps {
	/** All that fit, whenever they were. */
	marks: readonly Mark[]
	from: string | null
	to: string | null
	choose: (from: string | null, to: string | null) => void
	lit: string | null
	light: (key: string | null) => void
	/** Beside its name. */
	tools?: ReactNode
}

export function Timeline({ marks: given, from, to, choose, lit, light, tools }: TimelineProps) {
	const marks = useDeferredValue(given)
	const frame = useRef<HTMLDivElement>(null)
	const width = useSize(frame)?.width ?? 0
	const id = useId()
	const spans = useMemo(() => marks.flatMap((mark) => spanOf(mark) ?? []), [marks])
	const [near, setNear] = useState<readonly [number, number] | null>(null)
	// Days that were chosen are in the picture even where nothing happened on them.
	const whole = useMemo(() => holding(extentOf(spans), from, to), [spans, from, to])
	const extent = near ?? whole
	const scale = useMemo(() => (extent ? scaleUtc().domain(extent).range([0, width]) : null), [extent, width])
	const [drawn, setDrawn] = useState<readonly [number, number] | null>(null)
	const undated = marks.length - spans.length

	const instantAt = (event: PointerEvent<SVGElement>): number => {
		const x = event.clientX - event.currentTarget.getBoundingClientRect().left
		return scale ? scale.invert(Math.max(0, Math.min(width, x))).getTime() : 0
	}
	const onPointerUp = () => {
		if (!drawn || !scale) return
		const [a, b] = [Math.min(...drawn), Math.max(...drawn)]
		setDrawn(null)
		if (scale(b) - scale(a) < 4) choose(null, null)
		else choose(dayOf(a), dayOf(b))
	}
	const chosen = drawn ?? (from || to ? ([chosenFrom(from, extent), chosenTo(to, extent)] as const) : null)

	return (
		<section className="timeline" aria-label="When" aria-busy={marks !== given}>
			<div className="timeline-head">
				<div className="timeline-name">
					<h2 className="label">When</h2>
					{tools}
				</div>
				<div className="timeline-days">
					<label htmlFor={`${id}-from`}>From</label>
					<input
						id={`${id}-from`}
						type="date"
						onKeyDown={leave}
						value={from ?? ''}
						onChange={(event) => choose(event.target.value || null, to)}
					/>
					<label htmlFor={`${id}-to`}>to</label>
					<input
						id={`${id}-to`}
						type="date"
						onKeyDown={leave}
						value={to ?? ''}
						onChange={(event) => choose(from, event.target.value || null)}
					/>
					{from || to || near ? (
						<>
							{chosen && !drawn ? (
								<Button kind="quiet" onClick={() => setNear(chosen)}>
									Closer
								</Button>
							) : null}
							<Button
								kind="quiet"
								onClick={() => {
									setNear(null)
									choose(null, null)
								}}
							>
								All days
							</Button>
						</>
					) : null}
				</div>
			</div>
			<div ref={frame} className="timeline-frame">
				{scale && width > 0 ? (
					<svg
						data-drawing=""
						width={width}
						height={PLOT + AXIS}
						role="img"
						aria-label={`${spans.length} incidents between ${scale
							.domain()
							.map((at) => dayOf(at.getTime()))
							.join(' and ')}; the list holds the same.`}
						onPointerDown={(event) => {
							if (event.button !== 0) return
							event.currentTarget.setPointerCapture(event.pointerId)
							const at = instantAt(event)
							setDrawn([at, at])
						}}
						onPointerMove={(event) => {
							if (drawn) setDrawn([drawn[0], instantAt(event)])
						}}
						onPointerUp={onPointerUp}
						onPointerCancel={() => setDrawn(null)}
					>
						<defs>
							<clipPath id={`${id}-clip`}>
								<rect x="-4" y="-4" width={width + 8} height={PLOT + 8} />
							</clipPath>
						</defs>
						<Axis scale={scale} width={width} />
						<g clipPath={`url(#${id}-clip)`}>
							{spans.length <= MOST_SINGLE ? (
								<Singles spans={spans} scale={scale} chosen={chosen} lit={lit} light={light} />
							) : (
								<Many spans={spans} scale={scale} width={width} chosen={chosen} />
							)}
						</g>
						{chosen ? <Brush chosen={chosen} scale={scale} width={width} /> : null}
					</svg>
				) : null}
			</div>
			<p className="timeline-foot">
				{spans.length > 0
					? 'Draw over a stretch to narrow the list to it.'
					: marks.length > 0
						? 'No incident has a date.'
						: ''}
				{undated > 0 ? ` ${undated} without a date.` : ''}
			</p>
		</section>
	)
}

/** Escape leaves a field for a day, so that the keys of the page are meant again. */
const leave = (event: KeyboardEvent<HTMLElement>): void => {
	if (event.key === 'Escape') (event.target as HTMLElement).blur()
}

type Scale = ReturnType<typeof scaleUtc<number, number>>
type Chosen = readonly [number, number] | null

const chosenFrom = (from: string | null, extent: readonly [number, number] | null): number =>
	from ? Date.parse(from) : (extent?.[0] ?? 0)
const chosenTo = (to: string | null, extent: readonly [number, number] | null): number =>
	to ? Date.parse(to) + 86_400_000 : (extent?.[1] ?? 0)

const isChosen = ({ from, to }: Span, chosen: Chosen): boolean =>
	!chosen || (to >= Math.min(...chosen) && from <= Math.max(...chosen))

function Axis({ scale, width }: { scale: Scale; width: number }) {
	const ticks = scale.ticks(Math.max(2, Math.floor(width / 110)))
	return (
		<g className="timeline-axis">
			<line x1="0" x2={width} y1={PLOT + 0.5} y2={PLOT + 0.5} />
			{ticks.map((tick) => {
				const x = scale(tick)
				return (
					<g key={tick.getTime()} transform={`translate(${x.toFixed(1)} 0)`}>
						<line y1="0" y2={PLOT + 4} />
						<text y={PLOT + 17} textAnchor={x < EDGE ? 'start' : x > width - EDGE ? 'end' : 'middle'}>
							{tickInWords(tick)}
						</text>
					</g>
				)
			})}
		</g>
	)
}

const MONTH = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' })

/** "2021", "May", "4 May", "14:00": the coarsest that says it. */
function tickInWords(tick: Date): string {
	const [hour, day, month] = [tick.getUTCHours(), tick.getUTCDate(), tick.getUTCMonth()]
	if (hour !== 0 || tick.getUTCMinutes() !== 0) return tick.toISOString().slice(11, 16)
	if (day !== 1) return `${day} ${MONTH.format(tick)}`
	return month === 0 ? String(tick.getUTCFullYear()) : MONTH.format(tick)
}

interface SinglesProps {
	spans: readonly Span[]
	scale: Scale
	chosen: Chosen
	lit: string | null
	light: (key: string | null) => void
}

function Singles({ spans, scale, chosen, lit, light }: SinglesProps) {
	const [start, end] = scale.domain()
	const perPixel = start && end ? (end.getTime() - start.getTime()) / Math.max(1, scale.range()[1] ?? 1) : 1
	const laid = useMemo(() => laned(spans, perPixel * 9), [spans, perPixel])
	const lanes = Math.max(1, ...laid.map(({ lane }) => lane + 1))
	const step = Math.min(10, (PLOT - 6) / lanes)
	const thick = Math.max(2, step - 2.5)
	return laid.map(({ mark, from, to, lane }) => {
		const x = scale(from)
		const names = [
			'timeline-mark',
			hasDead(mark) && 'timeline-dead',
			mark.contested && 'timeline-contested',
			!isChosen({ mark, from, to }, chosen) && 'timeline-out',
			mark.key === lit && 'timeline-lit',
		]
		return (
			<rect
				key={mark.key}
				className={names.filter(Boolean).join(' ')}
				x={x}
				y={PLOT - 3 - step * (lane + 1)}
				width={Math.max(thick, scale(to) - x)}
				height={thick}
				rx={thick / 2}
				onPointerEnter={() => light(mark.key)}
				onPointerLeave={() => light(null)}
			>
				<title>{mark.title}</title>
			</rect>
		)
	})
}

function Many({
	spans,
	scale,
	width,
	chosen,
}: {
	spans: readonly Span[]
	scale: Scale
	width: number
	chosen: Chosen
}) {
	const [start, end] = scale.domain()
	const stretches = Math.max(10, Math.floor(width / 6))
	const all = useMemo(
		() => (start && end ? bars(spans, [start.getTime(), end.getTime()], stretches) : []),
		[spans, start, end, stretches],
	)
	const most = Math.max(1, ...all.map(({ count }) => count))
	const tall = (n: number): number => (n === 0 ? 0 : Math.max(1.5, (PLOT - 6) * (n / most)))
	return all.map(({ from, to, count, dead }) => {
		const isOut = chosen !== null && (to < Math.min(...chosen) || from > Math.max(...chosen))
		const x = scale(from)
		const wide = Math.max(1, scale(to) - x - 1)
		return count === 0 ? null : (
			<g key={from} className={isOut ? 'timeline-out' : ''}>
				<rect className="timeline-mark" x={x} width={wide} y={PLOT - tall(count)} height={tall(count)} />
				<rect className="timeline-mark timeline-dead" x={x} width={wide} y={PLOT - tall(dead)} height={tall(dead)} />
			</g>
		)
	})
}

function Brush({ chosen, scale, width }: { chosen: readonly [number, number]; scale: Scale; width: number }) {
	const left = Math.max(0, scale(Math.min(...chosen)))
	const right = Math.min(width, scale(Math.max(...chosen)))
	return (
		<g className="timeline-brush">
			<rect x={left} y="0" width={Math.max(1, right - left)} height={PLOT} />
			<line x1={left} x2={left} y1="0" y2={PLOT} />
			<line x1={right} x2={right} y1="0" y2={PLOT} />
		</g>
	)
}
