/** The sentence that words stand in, to show them by. */
import type { Span } from './span.ts'

/** Good enough to show where words stand; the coder reads sentences by its own rules. */
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Characters that are cut at once: the segmenter holds a copy of them for each sentence, so that a long line would fill the memory. */
const PIECE = 8000

/**
 * Answers with the sentence of its line that a span begins in. Lines are found once and each is cut once, whatever is asked: a text without
 * line ends can be one line of megabytes with thousands of claims in it.
 */
export function sentencesIn(text: string): (span: Span) => Span {
	const lines: { readonly start: number; readonly end: number; sentences?: Span[] }[] = []
	for (let at = 0; at <= text.length; ) {
		const newline = text.indexOf('\n', at)
		const end = newline < 0 ? text.length : newline
		lines.push({ start: at, end })
		at = end + 1
	}
	return ({ start }) => {
		const line = lines[lastBefore(lines, start)]!
		line.sentences ??= sentencesOfLine(text, line)
		return line.sentences[lastBefore(line.sentences, start)] ?? { start: line.start, end: line.start }
	}
}

function sentencesOfLine(text: string, { start: from, end }: Span): Span[] {
	const found: Span[] = []
	for (let at = from; at < end; ) {
		const piece = text.slice(at, Math.min(end, at + PIECE))
		const cut = [...segmenter.segment(piece)].map(({ index, segment }) => ({
			start: at + index,
			end: at + index + segment.trimEnd().length,
		}))
		// The last one of a piece may go on in the next.
		const last = at + piece.length < end && cut.length > 1 ? cut.pop() : undefined
		found.push(...cut)
		at = last?.start ?? at + piece.length
	}
	return found
}

/** The number of the last one that begins at or before the place. */
function lastBefore(spans: readonly Span[], place: number): number {
	let [low, high] = [0, spans.length]
	while (low < high) {
		const middle = (low + high) >> 1
		if (spans[middle]!.start <= place) low = middle + 1
		else high = middle
	}
	return Math.max(0, low - 1)
}
