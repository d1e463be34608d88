/** The sentence that words stand in, to show them by. */
import type { Span } from './span.ts'

/** Good enough to show where words stand; the coder reads sentences by its own rules. */
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The sentence of its line that a span begins in. */
export function sentenceAt(text: string, { start }: Span): Span {
	const from = text.lastIndexOf('\n', start - 1) + 1
	const newline = text.indexOf('\n', start)
	const line = text.slice(from, newline < 0 ? text.length : newline)
	for (const { index, segment } of sentences.segment(line)) {
		if (start < from + index + segment.length)
			return { start: from + index, end: from + index + segment.trimEnd().length }
	}
	return { start: from, end: from + line.length }
}
