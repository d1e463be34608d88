/**
 * The `quotes` task: who is said to have said what. Nothing is decided here: each statement of the coding becomes one
 * line entry, its speaker the source, its word of saying the cue, what is said the content.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Statement } from '../../src/coding/schema.ts'
import { originalSpan, takeText } from '../../src/intake/index.ts'
import { chooseMetadata } from '../../src/report/schema.ts'
import type { Span } from '../../src/report/span.ts'
import type { Attestary } from '../../src/run/index.ts'

interface Item {
	readonly id: string
	readonly text: string
	readonly date?: string | null
}

type Pair = [start: number, end: number]

export function predictQuotes(inPath: string, outPath: string, attestary: Pick<Attestary, 'code'>): void {
	const items = readFileSync(inPath, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => JSON.parse(line) as Item)
	const lines = items.map(({ id, text, date }) => {
		const given = { id, ...(date ? { published: date } : {}) }
		const taken = takeText(new TextEncoder().encode(text), id, { obtained: '', by: '', options: given }).value
		if (!taken) return JSON.stringify({ id, quotes: [] })
		const input = { version: taken.version, metadata: chooseMetadata(taken.metadata) }
		const { statements } = attestary.code(input).value
		const pairs = (spans: readonly Span[]): Pair[] =>
			spans.flatMap((span): Pair[] => {
				const place = originalSpan(taken.alignment, span)
				return place ? [[place.start, place.end]] : []
			})
		return JSON.stringify({ id, quotes: statements.map((statement) => quoteOf(statement, pairs)) })
	})
	writeFileSync(outPath, `${lines.join('\n')}\n`)
}

const quoteOf = ({ speaker, anchor, content }: Statement, pairs: (spans: readonly Span[]) => Pair[]) => ({
	source: pairs(speaker.span ? [speaker.span] : []),
	cue: pairs([anchor]),
	content: pairs(content),
})
