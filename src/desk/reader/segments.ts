/**
 * Cuts a text where marks begin and end. Marks overlap and nest as they like; segments do neither: put together they
 * are the text, and each knows every mark that covers it.
 */
import { grouped } from '../../report/grouped.ts'

/** [start, end) in UTF-16 code units. */
export interface Span {
	readonly start: number
	readonly end: number
}

export interface Mark extends Span {
	readonly key: string
}

export interface Segment<M extends Mark = Mark> extends Span {
	/** The marks that cover it, the shortest first: the innermost is what a pointer means. */
	readonly marks: readonly M[]
}

/** The segments of `within`, in order. What of a mark lies outside is left out; an empty mark covers nothing. */
export function segmentsOf<M extends Mark>(within: Span, marks: readonly M[]): Segment<M>[] {
	if (within.start >= within.end) return []
	const inside = marks.filter((mark) => mark.start < mark.end && mark.start < within.end && within.start < mark.end)
	const cuts = new Set([within.start, within.end])
	for (const { start, end } of inside) {
		cuts.add(Math.max(start, within.start))
		cuts.add(Math.min(end, within.end))
	}
	const points = [...cuts].sort((a, b) => a - b)
	const opening = grouped(inside, ({ start }) => Math.max(start, within.start))
	let open: M[] = []
	return points.slice(0, -1).map((start, i) => {
		open = [...open.filter(({ end }) => end > start), ...(opening.get(start) ?? [])]
		return { start, end: points[i + 1]!, marks: [...open].sort(shortestFirst) }
	})
}

const shortestFirst = (a: Mark, b: Mark): number =>
	a.end - a.start - (b.end - b.start) || a.start - b.start || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)

/**
 * How far under its words each mark's line runs, 0 the nearest: no two marks that share a character run on one level.
 * Short marks lie near the words, so that a long line holds the short ones above it.
 */
export function levelsOf(marks: readonly Mark[]): Map<string, number> {
	const levels = new Map<string, number>()
	const placed: { mark: Mark; level: number }[] = []
	for (const mark of [...marks].sort(shortestFirst)) {
		const taken = new Set(
			placed.filter(({ mark: { start, end } }) => start < mark.end && mark.start < end).map(({ level }) => level),
		)
		let level = 0
		while (taken.has(level)) level++
		placed.push({ mark, level })
		levels.set(mark.key, level)
	}
	return levels
}
