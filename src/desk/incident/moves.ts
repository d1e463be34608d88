/** How a figure moved from report to report: what each gave, in the order in which they came out. Pure. */
import type { Figure, IncidentPage } from '../data/types.ts'
import { type FigureLine, figureTold } from './figure-lines.ts'

export interface Move {
	readonly report: string
	/** The day its report came out. */
	readonly day: string
	readonly min: number | null
	readonly max: number | null
	readonly said: string
	readonly who: string
	/** Reprints and repetitions on the same day. */
	readonly times: number
}

/** One for each number that somebody gives on a day; those of reports without a day are left out. */
export function movesOf(page: Pick<IncidentPage, 'claims' | 'reports'>, figure: Figure): Move[] {
	const dayOf = new Map(page.reports.map(({ report, published }) => [report, published.slice(0, 10)]))
	const moves = new Map<string, Move>()
	for (const line of figureTold(page, figure).lines)
		for (const report of new Set(line.claims.map((one) => one.report)))
			put(moves, line, report, dayOf.get(report) ?? '')
	return [...moves.values()].sort(
		(a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) || levelOf(a) - levelOf(b) || (a.who < b.who ? -1 : 1),
	)
}

function put(moves: Map<string, Move>, { min, max, said, who }: FigureLine, report: string, day: string): void {
	if (day === '' || (min === null && max === null)) return
	const key = `${day}|${who}|${min}|${max}`
	const held = moves.get(key)
	moves.set(key, held ? { ...held, times: held.times + 1 } : { report, day, min, max, said, who, times: 1 })
}

/** Where it stands in the drawing: the least that is said. */
export const levelOf = ({ min, max }: Pick<Move, 'min' | 'max'>): number => min ?? max ?? 0

/** The greatest number of each day: what a reader of all reports would have known as the highest toll by then. */
export function stepsOf(moves: readonly Move[]): { day: string; level: number }[] {
	const byDay = new Map<string, number>()
	for (const move of moves) byDay.set(move.day, Math.max(byDay.get(move.day) ?? 0, levelOf(move)))
	return [...byDay].map(([day, level]) => ({ day, level }))
}
