/**
 * Places in a text. Everything that points into a report uses UTF-16 code units, end exclusive, so that
 * `text.slice(span.start, span.end)` is always what was meant. Exports convert to code points at the door.
 */

/** [start, end) in a version's canonical text, UTF-16 code units. */
export interface Span {
	readonly start: number
	readonly end: number
}

/** True when the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end
}

/** True when `inner` lies within `outer` (they may be equal). */
export function covers(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end
}

/** The shortest span that holds all the given ones; null for none. */
export function hull(spans: readonly Span[]): Span | null {
	if (spans.length === 0) return null
	return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }
}

/** Text order: by start, then by end. */
export function bySpan(a: Span, b: Span): number {
	return a.start - b.start || a.end - b.end
}
