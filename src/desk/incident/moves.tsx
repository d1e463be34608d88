/** How the figure moved: a mark for everyone who gives a number on a day, a step from day to day; a table behind it. */
import { scaleLinear, scaleUtc } from 'd3-scale'
import { useRef } from 'react'
import type { Figure, IncidentPage } from '../data/types.ts'
import { dayInWords } from '../design/in-words.ts'
import { Table } from '../design/table.tsx'
import { useSize } from '../map/size.ts'
import { SaveDrawing } from '../save/buttons.tsx'
import { levelOf, type Move, movesOf, stepsOf } from './moves.ts'
import './moves.css'

const HEIGHT = 132
const [LEFT, RIGHT, TOP, BOTTOM] = [28, 56, 14, 24]

export function Moves({ page, figure }: { page: IncidentPage; figure: Figure }) {
	const moves = movesOf(page, figure)
	const frame = useRef<HTMLDivElement>(null)
	const width = useSize(frame)?.width ?? 0
	if (new Set(moves.map(({ day }) => day)).size < 2) return null
	return (
		<details className="more moves">
			<summary>How it moved from report to report</summary>
			<div ref={frame} className="moves-frame">
				{width > 120 ? <Drawn moves={moves} kind={figure.kind} width={width} /> : null}
			</div>
			<p className="moves-key">
				A mark is a number that somebody gave on the day its report came out; the line is the greatest of each day.
				<SaveDrawing of={frame} name={`${figure.kind}-over-time`} what={`course of the ${figure.kind}`} noPrint />
			</p>
			<Table
				caption={`Who gave which number of ${figure.kind}, in time`}
				columns={[
					{ name: 'Published', cell: ({ day }: Move) => <span className="nowrap">{dayInWords(day)}</span> },
					{ name: 'Who', cell: ({ who }) => <bdi>{who}</bdi> },
					{ name: figure.kind, cell: ({ said }) => said, number: true },
					{ name: 'Reports', cell: ({ times }) => times, number: true },
				]}
				rows={moves}
				keyOf={({ day, who, said }) => `${day} ${who} ${said}`}
			/>
		</details>
	)
}

function Drawn({ moves, kind, width }: { moves: readonly Move[]; kind: string; width: number }) {
	const days = moves.map(({ day }) => Date.parse(day))
	const top = Math.max(1, ...moves.map(({ min, max }) => Math.max(min ?? 0, max ?? 0)))
	const x = scaleUtc()
		.domain([Math.min(...days), Math.max(...days)])
		.range([LEFT, width - RIGHT])
	const y = scaleLinear()
		.domain([0, top])
		.nice(4)
		.range([HEIGHT - BOTTOM, TOP])
	const steps = stepsOf(moves)
	const at = (day: string) => x(Date.parse(day))
	const line = steps
		.map(({ day, level }, i) => (i === 0 ? `M${at(day)} ${y(level)}` : `H${at(day)}V${y(level)}`))
		.join('')
	const last = steps.at(-1)!
	return (
		<svg
			data-drawing=""
			className="moves-svg"
			width={width}
			height={HEIGHT}
			viewBox={`0 0 ${width} ${HEIGHT}`}
			role="img"
			aria-label={`The number of ${kind} from report to report: ${steps.map(({ day, level }) => `${level} on ${dayInWords(day)}`).join(', ')}. The table below holds the same.`}
		>
			{y
				.ticks(3)
				.filter(Number.isInteger)
				.map((tick) => (
					<g key={tick} className="moves-tick">
						<line x1={LEFT} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} />
						<text x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
							{tick}
						</text>
					</g>
				))}
			<path className="moves-line" d={line} />
			{moves.map((move) => (
				<Mark key={`${move.day} ${move.who} ${move.said}`} move={move} x={at(move.day)} y={y} />
			))}
			<text className="moves-last" x={at(last.day) + 10} y={y(last.level) + 5}>
				{last.level}
			</text>
			{[steps[0]!, last].map(({ day }, i) => (
				<text key={day} className="moves-day" x={at(day)} y={HEIGHT - 6} textAnchor={i === 0 ? 'start' : 'end'}>
					{dayInWords(day)}
				</text>
			))}
		</svg>
	)
}

function Mark({ move, x, y }: { move: Move; x: number; y: (level: number) => number }) {
	const { min, max, who, said, day } = move
	const isRange = min !== null && max !== null && min !== max
	const isOpen = min === null || max === null
	return (
		<g>
			<title>{`${who}: ${said}, ${dayInWords(day)}`}</title>
			{isRange ? <line className="moves-range" x1={x} x2={x} y1={y(min)} y2={y(max)} /> : null}
			<circle className={isOpen ? 'moves-mark moves-open' : 'moves-mark'} cx={x} cy={y(levelOf(move))} r="4" />
		</g>
	)
}
