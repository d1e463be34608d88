/** The lines and paragraphs of a text with their places: what intake looks at before any sentence is read. */
import type { Span } from '../report/span.ts'

export interface Piece extends Span {
	readonly text: string
}

/** Non-empty lines, trimmed, in order; `limit` of them from offset `from`. */
export function linesOf(text: string, from: number, limit: number): Piece[] {
	const found: Piece[] = []
	for (let start = from; start < text.length && found.length < limit; ) {
		const newline = text.indexOf('\n', start)
		const end = newline < 0 ? text.length : newline
		const line = trimmed(text, start, end)
		if (line) found.push(line)
		start = end + 1
	}
	return found
}

/** Stretches between blank lines, trimmed, in order. */
export function paragraphsOf(text: string): Piece[] {
	const found: Piece[] = []
	let start = 0
	for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
		const piece = trimmed(text, start, gap.index)
		if (piece) found.push(piece)
		start = gap.index + gap[0].length
	}
	const last = trimmed(text, start, text.length)
	return last ? [...found, last] : found
}

function trimmed(text: string, start: number, end: number): Piece | null {
	const words = text.slice(start, end)
	const core = words.trim()
	if (!core) return null
	const at = start + words.indexOf(core)
	return { start: at, end: at + core.length, text: core }
}
