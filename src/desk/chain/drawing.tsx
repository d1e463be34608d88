/** A chain drawn: time runs down, each actor has a lane, an arrow goes from what was answered to the answer. */
import { useEffect, useId, useRef, useState } from 'react'
import { Link } from 'wouter'
import { useDeciding } from '../deciding/deciding.tsx'
import { Button } from '../design/button.tsx'
import { type DrawnArrow, type DrawnEvent, layoutOf } from './layout.ts'
import { type ChainArrow, type ChainModel, inTime } from './model.ts'
import './chain.css'

export interface ChainProps {
	model: ChainModel
	/** The event whose page this is. */
	here?: string
	name: string
}

export function ChainView({ model, here, name }: ChainProps) {
	const frame = useRef<HTMLDivElement>(null)
	const width = useWidth(frame)
	const id = useId()
	return (
		<figure className="chain" ref={frame}>
			{width === 0 ? null : <Drawn model={model} width={width} {...(here ? { here } : {})} name={name} id={id} />}
			<Key model={model} />
			<details className="chain-list">
				<summary>The same as a list</summary>
				<List model={model} />
			</details>
		</figure>
	)
}

function useWidth(frame: React.RefObject<HTMLElement | null>): number {
	const [width, setWidth] = useState(0)
	useEffect(() => {
		const element = frame.current
		if (!element) return
		const measure = () => setWidth(Math.floor(element.clientWidth))
		measure()
		const watch = new ResizeObserver(measure)
		watch.observe(element)
		return () => watch.disconnect()
	}, [frame])
	return width
}

function Drawn({ model, width, here, name, id }: ChainProps & { width: number; id: string }) {
	const drawing = layoutOf(model, width)
	return (
		<svg
			data-drawing=""
			className={drawing.rails ? 'chain-svg rails' : 'chain-svg'}
			width={drawing.width}
			height={drawing.height}
			viewBox={`0 0 ${drawing.width} ${drawing.height}`}
		>
			<title>{name}</title>
			<defs>
				{(['stated', 'decided', 'inferred'] as const).map((look) => (
					<marker
						key={look}
						id={`${id}${look}`}
						className={`head-${look}`}
						viewBox="0 0 10 10"
						refX="8"
						refY="5"
						markerWidth="7"
						markerHeight="7"
						orient="auto"
					>
						<path d="M1 1L9 5L1 9" />
					</marker>
				))}
			</defs>
			<g>
				{drawing.lanes.map(({ x, label }) => (
					<g key={label.join(' ')}>
						<line className="lane" x1={x} x2={x} y1={drawing.head} y2={drawing.height} />
						{drawing.rails
							? null
							: label.map((words, i) => (
									<text key={words} className="lane-name" x={x} y={20 + 18 * i}>
										{words}
									</text>
								))}
					</g>
				))}
				{drawing.days.map(({ words, y }) => (
					<text key={`${words} ${y}`} className="chain-day" x="0" y={y}>
						{words}
					</text>
				))}
			</g>
			{drawing.arrows.map((arrow) => (
				<Arrow key={arrow.arrow.key} drawn={arrow} id={id} />
			))}
			{drawing.events.map((event) => (
				<Event key={event.event.key} drawn={event} here={event.event.key === here} rails={drawing.rails} />
			))}
			{drawing.arrows.map((arrow) => (
				<Label key={arrow.arrow.key} drawn={arrow} />
			))}
		</svg>
	)
}

function Arrow({ drawn: { arrow, path }, id }: { drawn: DrawnArrow; id: string }) {
	return (
		<path
			className={`arrow arrow-${arrow.look}`}
			d={path}
			{...(arrow.look === 'order' ? {} : { markerEnd: `url(#${CSS.escape(id)}${arrow.look})` })}
		/>
	)
}

function Label({ drawn: { arrow, label } }: { drawn: DrawnArrow }) {
	const inside = (
		<>
			<rect className="arrow-label-back" x={label.x} y={label.y} width={label.width} height={label.height} rx="9" />
			<text className={`arrow-label label-${arrow.look}`} x={label.x + 6} y={label.y + 13}>
				{arrow.label}
			</text>
		</>
	)
	return arrow.href ? (
		<Link href={arrow.href} aria-label={`${arrow.label}: the sentence that says so`}>
			{inside}
		</Link>
	) : (
		<g>{inside}</g>
	)
}

function Event({ drawn, here, rails }: { drawn: DrawnEvent; here: boolean; rails: boolean }) {
	const { event, title, under, x, y, width, height, dot, text } = drawn
	const className = `event event-${event.kind}${here ? ' event-here' : ''}`
	return (
		<Link href={event.href} className={className} aria-label={`${event.lane}: ${event.title}, ${event.under}`}>
			{rails ? <rect className="event-back" x={x} y={y} width={width} height={height} /> : null}
			{rails ? (
				event.kind === 'incident' ? (
					<circle className="event-dot" cx={dot.x} cy={dot.y} r="6" />
				) : (
					<rect className="event-dot" x={dot.x - 5} y={dot.y - 5} width="10" height="10" rx="2" />
				)
			) : (
				<>
					<rect
						className="event-card"
						x={x}
						y={y}
						width={width}
						height={height}
						rx={event.kind === 'incident' ? 3 : 14}
					/>
					{event.kind === 'incident' ? <rect className="event-edge" x={x} y={y} width="3" height={height} /> : null}
				</>
			)}
			<Lines lines={title} className="event-title" x={text.x} y={text.y + 14} step={18} />
			<Lines lines={under} className="event-under" x={text.x} y={text.y + 13 + 18 * title.length} step={16} />
		</Link>
	)
}

interface LinesProps {
	lines: readonly string[]
	className: string
	x: number
	y: number
	step: number
}

function Lines({ lines, className, x, y, step }: LinesProps) {
	return (
		<text className={className}>
			{lines
				.map((words, i) => ({ words, at: y + step * i }))
				.map(({ words, at }) => (
					<tspan key={at} x={x} y={at}>
						{words}
					</tspan>
				))}
		</text>
	)
}

const LOOKS = {
	stated: 'a report says it is an answer',
	decided: 'a person decided it',
	inferred: 'concluded, nobody says so',
	order: 'one came after the other, no more is said',
} as const

function Key({ model }: { model: ChainModel }) {
	const used = (['stated', 'decided', 'inferred', 'order'] as const).filter((look) =>
		model.arrows.some((arrow) => arrow.look === look),
	)
	return (
		<ul className="chain-key" aria-label="How lines are drawn">
			{used.map((look) => (
				<li key={look}>
					<svg width="34" height="10" aria-hidden="true">
						<line className={`arrow arrow-${look}`} x1="1" x2="33" y1="5" y2="5" />
					</svg>{' '}
					{LOOKS[look]}
				</li>
			))}
		</ul>
	)
}

function List({ model }: { model: ChainModel }) {
	const events = inTime(model)
	const titleOf = (key: string) => events.find((event) => event.key === key)?.title ?? 'something else'
	return (
		<ol>
			{events.map((event) => (
				<li key={event.key}>
					<Link href={event.href}>{event.title}</Link> <span className="minor">{`${event.lane} · ${event.under}`}</span>
					{model.arrows
						.filter(({ to }) => to === event.key)
						.map((arrow) => ({ ...arrow, arrow }))
						.map(({ key, from, label, look, href, arrow }) => (
							<p key={key}>
								{href ? <Link href={href}>{label}</Link> : label} ({LOOKS[look]}): {titleOf(from)}{' '}
								<Unlink arrow={arrow} words={`${event.title}, ${label}: ${titleOf(from)}`} />
							</p>
						))}
				</li>
			))}
		</ol>
	)
}

/** Where it can be decided that there is no such relation. */
function Unlink({ arrow, words }: { arrow: ChainArrow; words: string }) {
	const deciding = useDeciding()
	if (!deciding) return null
	const unlink = () =>
		void deciding.decide({
			asked: arrow.links.map(({ kind, from, to }) => ({ act: 'unlink', kind, from, to }) as const),
			title: `Not related: ${words}`,
			said: `No longer related: ${words}`,
			reasons: 'unlink',
		})
	return (
		<Button kind="quiet" onClick={unlink} aria-label={`Not related: ${words}`}>
			Not related
		</Button>
	)
}
