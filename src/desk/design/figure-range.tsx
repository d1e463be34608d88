/**
 * A figure as what it is: a range with who says what. The number large, the least and the most as a bar, each claim a
 * dot on it. The same in words stands beside it for whoever does not see the drawing.
 */
import './figure-range.css'

export interface RangeDot {
	/** Least and most the claim says; null where it says none ("at least 10"). */
	min: number | null
	max: number | null
	label: string
	/** Set aside by the rule: drawn hollow. */
	aside?: boolean
}

export interface FigureRangeProps {
	/** "killed" */
	what: string
	low: number | null
	best: number | null
	high: number | null
	openAbove?: boolean
	contested?: boolean
	dots?: readonly RangeDot[]
	/** In a table: the number and the range, without the bar. */
	small?: boolean
}

export function FigureRange(props: FigureRangeProps) {
	const { what, low, best, high, openAbove = false, contested = false, dots = [], small = false } = props
	const lead = best ?? low ?? high
	if (lead === null) return small ? <span className="figure-none">–</span> : null
	const span = rangeInWords(low, high, openAbove)
	if (small)
		return (
			<span className={contested ? 'figure-small figure-contested' : 'figure-small'}>
				<span className="figure-lead">{lead}</span>
				{span === String(lead) ? null : <span className="figure-span">{span}</span>}
			</span>
		)
	return (
		<figure className={contested ? 'figure figure-contested' : 'figure'}>
			<p className="figure-head">
				<span className="figure-lead">{lead}</span> <span className="figure-what">{what}</span>
				{span === String(lead) ? null : <span className="figure-span">{span}</span>}
			</p>
			{dots.length > 0 || (low !== high && low !== null && high !== null) ? <RangeBar {...props} dots={dots} /> : null}
		</figure>
	)
}

/** "2–6", "10 or more". */
export function rangeInWords(low: number | null, high: number | null, openAbove: boolean): string {
	if (low === null && high === null) return ''
	if (low === null) return `up to ${high}`
	if (high === null || (openAbove && low === high)) return `${low} or more`
	const upTo = openAbove ? `${high}+` : `${high}`
	return low === high ? upTo : `${low}–${upTo}`
}

function RangeBar({ what, low, best, high, openAbove = false, dots = [] }: FigureRangeProps) {
	const numbers = [low, best, high, ...dots.flatMap(({ min, max }) => [min, max])].filter((n) => n !== null)
	const least = Math.min(...numbers)
	const most = Math.max(...numbers)
	const pad = Math.max(1, (most - least) * 0.12)
	const from = Math.max(0, least - pad)
	const to = most + pad
	const x = (n: number): number => 4 + (292 * (n - from)) / (to - from || 1)
	const ticks = [...new Set([low, high, best].filter((n) => n !== null))]
	const stacked = stack(dots)
	const height = 16 + 12 * Math.max(1, ...stacked.map(({ row }) => row + 1))
	const said = dots.map(({ label }) => label).join('; ')
	return (
		<svg
			className="figure-bar"
			viewBox={`0 0 300 ${height + 18}`}
			role="img"
			aria-label={`${what}: ${rangeInWords(low, high, openAbove)}${said === '' ? '' : `. ${said}`}`}
		>
			<line className="figure-axis" x1="0" x2="300" y1={height} y2={height} />
			{low !== null && high !== null ? (
				<line className="figure-reach" x1={x(low)} x2={openAbove ? 298 : x(high)} y1={height} y2={height} />
			) : null}
			{openAbove ? <path className="figure-open" d={`M292 ${height - 4}l6 4l-6 4`} /> : null}
			{stacked.map(({ at, row, aside, label }) => (
				<circle
					key={`${label} ${at} ${row}`}
					className={aside ? 'figure-dot figure-aside' : 'figure-dot'}
					cx={x(at)}
					cy={height - 9 - 12 * row}
					r="4.5"
				>
					<title>{label}</title>
				</circle>
			))}
			{ticks.map((n) => (
				<g key={n}>
					<line className="figure-tick" x1={x(n)} x2={x(n)} y1={height - 3} y2={height + 3} />
					<text className={n === best ? 'figure-number figure-best' : 'figure-number'} x={x(n)} y={height + 15}>
						{n}
					</text>
				</g>
			))}
		</svg>
	)
}

/** Claims of the same number stand on top of each other. */
function stack(dots: readonly RangeDot[]) {
	const held = new Map<number, number>()
	return dots.flatMap((dot) => {
		const at = dot.min ?? dot.max
		if (at === null) return []
		const row = held.get(at) ?? 0
		held.set(at, row + 1)
		return { at, row, aside: dot.aside ?? false, label: dot.label }
	})
}
