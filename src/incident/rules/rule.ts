/** What every rule is given and gives back. Rules only choose `best`; the bounds are the same for all. */
import type { Total } from '../tally.ts'

/** A total with where and when it was said. */
export interface Placed extends Total {
	readonly version: string
	/** Day it was said, since 1970-01-01; null when the report has no date. */
	readonly day: number | null
	/** Where in the report: later words may be an update. */
	readonly at: number
	readonly origin: string
	readonly authority: 0 | 1 | 2 | 3 | 4
}

export interface Choice {
	readonly best: number | null
	readonly used: readonly Placed[]
	/** Why another figure is not the best one. */
	readonly reason: (other: Placed) => string
	readonly flag?: 'not-reported'
}

/** Totals are never empty and come in canonical order. */
export type Rule = (totals: readonly Placed[]) => Choice

/** The number a total stands for: what it says is best, else its lower bound, else the upper one. */
export const numberOf = (t: Placed): number => t.best ?? t.low ?? t.high ?? 0

export const allows = (t: Placed, n: number): boolean => (t.low ?? 0) <= n && (t.open || n <= (t.high ?? n))

/** Later first: by day, then by place in the same report. */
export function later(a: Placed, b: Placed): number {
	if (a.day !== b.day) return (b.day ?? -1e9) - (a.day ?? -1e9)
	return a.version === b.version ? b.at - a.at : 0
}

/** A figure that the same origin has replaced by a later one. */
export function replaced(t: Placed, all: readonly Placed[]): boolean {
	return all.some((o) => o !== t && o.origin === t.origin && later(o, t) < 0 && numberOf(o) !== numberOf(t))
}
