/** The arithmetic of the timeline: days to instants, intervals to lanes, many to bars. Pure. */
import type { Mark } from '../data/types.ts'

const DAY = 86_400_000

export interface Span {
	readonly mark: Mark
	readonly from: number
	readonly to: number
}

/** From the start of the first day to the end of the last; a time of day is an hour wide. */
export function spanOf(mark: Mark): Span | null {
	const [first, last] = [mark.earliest ?? mark.latest, mark.latest ?? mark.earliest]
	if (!first || !last) return null
	const [from, to] = [instant(first), instant(last)]
	if (Number.isNaN(from) || Number.isNaN(to)) return null
	return { mark, from, to: to + (last.length > 10 ? DAY / 24 : DAY) }
}

const instant = (text: string): number =>
	Date.parse(text.length > 10 && !/Z|[+-]\d\d:?\d\d$/.test(text) ? `${text}Z` : text)

/** The day of an instant, as the API takes it. */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

/**
 * From the first to the last with a little room; a single day gets a week. What is known to some months only ("since 2018")
 * does not stretch it, unless there is nothing else: such intervals run out of the picture.
 */
export function extentOf(all: readonly Span[]): readonly [number, number] | null {
	if (all.length === 0) return null
	const sharp = all.filter(({ from, to }) => to - from <= 100 * DAY)
	const spans = sharp.length > 0 ? sharp : all
	let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
	for (const span of spans) {
		from = Math.min(from, span.from)
		to = Math.max(to, span.to)
	}
	const room = Math.max(2 * DAY, 0.03 * (to - from))
	return [from - room, to + room]
}

/** The same with these days in it, where they lie outside. A year that is being typed ('0202') is none yet. */
export function holding(
	extent: readonly [number, number] | null,
	first: string | null,
	last: string | null,
): readonly [number, number] | null {
	if (!extent) return null
	const days = [first, last].flatMap((day) =>
		day && day >= '1000' && !Number.isNaN(Date.parse(day)) ? [Date.parse(day)] : [],
	)
	const [from, to] = [Math.min(extent[0], ...days), Math.max(extent[1], ...days.map((day) => day + DAY))]
	return from === extent[0] && to === extent[1] ? extent : [from, to]
}

/** Each interval in the lowest lane where nothing stands in its way. */
export function laned(spans: readonly Span[], gap: number): (Span & { lane: number })[] {
	const ends: number[] = []
	return [...spans]
		.sort((a, b) => a.from - b.from || a.to - b.to || (a.mark.key < b.mark.key ? -1 : 1))
		.map((span) => {
			const free = ends.findIndex((end) => end + gap <= span.from)
			const lane = free === -1 ? ends.length : free
			ends[lane] = Math.max(span.to, span.from + gap)
			return { ...span, lane }
		})
}

export interface Bar {
	readonly from: number
	readonly to: number
	readonly count: number
	readonly dead: number
}

/** How many begin in each of so many equal stretches. */
export function bars(spans: readonly Span[], [from, to]: readonly [number, number], stretches: number): Bar[] {
	const width = (to - from) / stretches
	const counts = Array.from({ length: stretches }, () => ({ count: 0, dead: 0 }))
	for (const span of spans) {
		const held = counts[Math.min(stretches - 1, Math.max(0, Math.floor((span.from - from) / width)))]
		if (!held) continue
		held.count++
		if (hasDead(span.mark)) held.dead++
	}
	return counts.map((held, i) => ({ from: from + i * width, to: from + (i + 1) * width, ...held }))
}

export const hasDead = ({ killedBest, killedHigh }: Mark): boolean => (killedBest ?? killedHigh ?? 0) > 0
