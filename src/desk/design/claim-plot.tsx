/**
 * Who says how many: a line for each claim on one axis, so that disagreement is seen before it is read. A claim is a dot; "at
 * least" is a dot with an arrow, a span a bar. The band behind all is the range of the figure. Choosing a line shows its
 * sentence below.
 */
import { type KeyboardEvent, useRef } from 'react'
import './claim-plot.css'

export interface PlotLine {
	key: string
	/** Who says so. */
	who: string
	/** Where: the publisher, how many reports. */
	where: string
	/** "at least 9" */
	said: string
	min: number | null
	max: number | null
	aside?: string | undefined
}

export interface ClaimPlotProps {
	/** "killed" */
	what: string
	low: number | null
	best: number | null
	high: number | null
	openAbove: boolean
	lines: readonly PlotLine[]
	chosen: string | null
	choose: (key: string) => void
}

export function ClaimPlot({ what, low, best, high, openAbove, lines, chosen, choose }: ClaimPlotProps) {
	const list = useRef<HTMLUListElement>(null)
	const numbers = [low, best, high, ...lines.flatMap(({ min, max }) => [min, max])].filter((n) => n !== null)
	const least = Math.min(...numbers)
	const most = Math.max(...numbers)
	const pad = Math.max((most - least) * 0.14, most * 0.04, 0.5)
	const from = Math.max(0, least - pad)
	const to = most + pad
	const at = (n: number): number => (100 * (n - from)) / (to - from)
	const marks = [...new Set([low, best, high].filter((n) => n !== null))].sort((a, b) => a - b)
	const onKey = (event: KeyboardEvent) => {
		const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
		if (step === 0) return
		event.preventDefault()
		const now = lines.findIndex(({ key }) => key === chosen)
		const next = lines[(now + step + lines.length) % lines.length]
		if (!next) return
		choose(next.key)
		list.current?.querySelectorAll<HTMLElement>('button')[lines.indexOf(next)]?.focus()
	}
	return (
		<div className="plot">
			<ul ref={list} className="plot-lines" aria-label={`Who says how many were ${what}`} onKeyDown={onKey}>
				{lines.map((line) => (
					<li key={line.key}>
						<button
							type="button"
							className="plot-line"
							aria-pressed={line.key === chosen}
							onClick={() => choose(line.key)}
						>
							<span className="plot-who">
								<span className="plot-name">{line.who}</span>
								<span className="plot-where">{line.where}</span>
							</span>
							<span className="plot-said">{line.said}</span>
							<span className="plot-track">
								<PlotBar line={line} at={at} low={low} high={high} />
							</span>
						</button>
					</li>
				))}
			</ul>
			<div className="plot-axis" aria-hidden="true">
				<span className="plot-legend">
					<i className="plot-dot" /> counted
					{lines.some(({ aside }) => aside) ? (
						<>
							<i className="plot-dot plot-aside" /> set aside
						</>
					) : null}
				</span>
				<div className="plot-track">
					{marks.map((n, i) => (
						<span
							key={n}
							className={n === best ? 'plot-number plot-best' : 'plot-number'}
							style={{ left: `${at(n)}%` }}
							data-tight={i > 0 && at(n) - at(marks[i - 1] ?? n) < 9 ? '' : undefined}
						>
							{n}
							{n === high && openAbove ? '+' : ''}
						</span>
					))}
				</div>
			</div>
		</div>
	)
}

interface PlotBarProps {
	line: PlotLine
	at: (n: number) => number
	low: number | null
	high: number | null
}

function PlotBar({ line: { min, max, aside }, at, low, high }: PlotBarProps) {
	const dot = min ?? max
	return (
		<>
			{low !== null && high !== null && high > low ? (
				<span className="plot-band" style={{ left: `${at(low)}%`, width: `${at(high) - at(low)}%` }} />
			) : null}
			{min !== null && max !== null && max > min ? (
				<span className="plot-span" style={{ left: `${at(min)}%`, width: `${at(max) - at(min)}%` }} />
			) : null}
			{min !== null && max === null ? <span className="plot-more" style={{ left: `${at(min)}%` }} /> : null}
			{min === null && max !== null ? <span className="plot-less" style={{ right: `${100 - at(max)}%` }} /> : null}
			{dot === null ? null : (
				<span className={aside ? 'plot-dot plot-aside' : 'plot-dot'} style={{ left: `${at(dot)}%` }} />
			)}
		</>
	)
}
