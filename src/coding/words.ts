/** The words of a version that stand behind each record of its coding, by key: what a reader of the records wants beside the spans. */
import type { Span } from '../report/span.ts'
import type { Coded } from './schema.ts'

export type WordsByKey = Readonly<Record<string, string>>

/** Evidence of claims and links, what a statement says its words of saying (`key/anchor`) and each quoted part (`key/quote-1`), and for a mention a few words around its anchor. */
export function wordsByKey({ mentions, statements, claims, links }: Coded, text: string): WordsByKey {
	const at = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
	const words: Record<string, string> = {}
	for (const { key, anchor } of mentions) words[key] = around(text, anchor)
	for (const { key, content, anchor, quotes } of statements) {
		words[key] = at(content.length > 0 ? content : [anchor])
		words[`${key}/anchor`] = around(text, anchor)
		quotes.forEach((quote, i) => {
			words[`${key}/quote-${i + 1}`] = at([quote])
		})
	}
	for (const { key, evidence } of [...claims, ...links])
		if (evidence.kind !== 'decision') words[key] = at(evidence.spans)
	return words
}

const POINTER = 8

/** At most eight words of the line: two before the anchor, itself, and what follows. */
function around(text: string, { start, end }: Span): string {
	const from = text.lastIndexOf('\n', start - 1) + 1
	const newline = text.indexOf('\n', end)
	const before = text.slice(from, start).split(/\s+/).filter(Boolean).slice(-2)
	const own = text.slice(start, end).split(/\s+/).filter(Boolean)
	const after = text.slice(end, newline < 0 ? text.length : newline)
	const rest = after.split(/\s+/).filter((word, i) => word || i === 0)
	const glued = rest[0] ? `${own.at(-1) ?? ''}${rest[0]}` : (own.at(-1) ?? '')
	return [...before, ...own.slice(0, -1), glued, ...rest.slice(1)]
		.slice(0, Math.max(POINTER, before.length + own.length))
		.join(' ')
}
