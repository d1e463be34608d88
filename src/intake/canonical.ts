/**
 * The canonical text of a report: Unicode NFC, LF line ends, a byte order mark left off, nothing else changed. An
 * alignment says where each piece stood before, so that offsets into the file as it was can always be given back.
 */
import type { Span } from '../report/span.ts'

/** `length` units of the canonical text that come from `width` units of the original. Equal numbers: one to one. */
interface Piece {
	readonly at: number
	readonly length: number
	readonly from: number
	readonly width: number
}

/** In text order; stretches of the canonical text with no piece (an added headline) stood nowhere. */
export type Alignment = readonly Piece[]

export interface Canonical {
	readonly text: string
	readonly alignment: Alignment
}

const LINE_END = /\r\n?/
/** What can change when it is normalised: line ends, and non-ASCII runs with the one ASCII character they may join. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is what is meant
const CHANGEABLE = /\r\n?|[\x00-\x7f]?[^\x00-\x7f]+/g
/** A character with the marks that stand on it, or a run of conjoining Hangul letters. */
const CLUSTER = /[\u1100-\u11ff]+|[^\p{M}]\p{M}*|\p{M}+/gsu

export function canonicalOf(original: string): Canonical {
	const start = original.startsWith('\uFEFF') ? 1 : 0
	const body = start === 0 ? original : original.slice(start)
	if (!LINE_END.test(body) && body.normalize('NFC') === body) {
		return { text: body, alignment: body ? [{ at: 0, length: body.length, from: start, width: body.length }] : [] }
	}
	const builder = new Builder(start)
	let done = 0
	for (const match of body.matchAll(CHANGEABLE)) {
		builder.keep(body.slice(done, match.index))
		const [chunk] = match
		done = match.index + chunk.length
		if (chunk === '\r' || chunk === '\r\n') builder.change('\n', chunk.length)
		else addNormal(builder, chunk)
	}
	builder.keep(body.slice(done))
	return builder.end()
}

function addNormal(builder: Builder, chunk: string): void {
	const whole = chunk.normalize('NFC')
	const clusters = whole === chunk ? [chunk] : (chunk.match(CLUSTER) ?? [])
	const apart = clusters.map((cluster) => cluster.normalize('NFC')).join('') === whole && clusters.join('') === chunk
	for (const cluster of apart ? clusters : [chunk]) {
		const normal = cluster.normalize('NFC')
		if (normal === cluster) builder.keep(cluster)
		else builder.change(normal, cluster.length)
	}
}

class Builder {
	private readonly parts: string[] = []
	private readonly pieces: Piece[] = []
	private at = 0
	private from: number
	constructor(from: number) {
		this.from = from
	}
	keep(text: string): void {
		const last = this.pieces.at(-1)
		if (text && last && last.length === last.width) {
			this.pieces[this.pieces.length - 1] = {
				...last,
				length: last.length + text.length,
				width: last.width + text.length,
			}
			this.add(text, text.length)
		} else if (text) this.change(text, text.length)
	}
	change(text: string, width: number): void {
		this.pieces.push({ at: this.at, length: text.length, from: this.from, width })
		this.add(text, width)
	}
	private add(text: string, width: number): void {
		this.parts.push(text)
		this.at += text.length
		this.from += width
	}
	end(): Canonical {
		return { text: this.parts.join(''), alignment: this.pieces }
	}
}

/** The alignment after `length` units that stood nowhere were put in front. */
export function shifted(alignment: Alignment, length: number): Alignment {
	return length === 0 ? alignment : alignment.map((piece) => ({ ...piece, at: piece.at + length }))
}

/**
 * Where a span of the canonical text stood in the original; null when an end of it stood nowhere. Part of a composed
 * character is the whole of it.
 */
export function originalSpan(alignment: Alignment, span: Span): Span | null {
	const first = pieceAt(alignment, span.start)
	const last = pieceAt(alignment, span.end - 1)
	if (!first || !last || span.end <= span.start) return null
	return {
		start: first.from + (first.length === first.width ? span.start - first.at : 0),
		end: last.from + (last.length === last.width ? span.end - last.at : last.width),
	}
}

function pieceAt(alignment: Alignment, offset: number): Piece | null {
	let low = 0
	let high = alignment.length - 1
	while (low <= high) {
		const middle = (low + high) >> 1
		const piece = alignment[middle]!
		if (offset < piece.at) high = middle - 1
		else if (offset >= piece.at + piece.length) low = middle + 1
		else return piece
	}
	return null
}
