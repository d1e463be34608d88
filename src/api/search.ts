/** Words in reports and incidents, in one answer. */
import { type Ledger, parseQuery } from '../ledger/index.ts'
import type { SearchQuery } from './contract.ts'
import { reportLines } from './lines.ts'
import type { SearchResult } from './schema.ts'

/** Incidents are an aside of the search: the list has its own words to narrow it by. */
const MOST_INCIDENTS = 10

export async function search(ledger: Ledger, { q, limit, offset }: SearchQuery): Promise<SearchResult> {
	const { hits, matches, capped } = ledger.search(q, { limit, offset })
	const lines = new Map(
		(
			await reportLines(
				ledger,
				hits.map(({ report }) => report),
			)
		).map((line) => [line.report, line]),
	)
	// "publisher:wire" alone asks for no words, so it finds no incident.
	const asksWords = parseQuery(q).terms.some(({ not }) => !not)
	const found = asksWords
		? await ledger.listIncidents({ text: q, recordable: true }, { limit: MOST_INCIDENTS })
		: { total: 0, incidents: [] }
	return {
		reports: hits.flatMap(({ report, words, snippet, marks, titleMarks }) => {
			const line = lines.get(report)
			const within = marks.map(({ start, end }) => ({ start: start - snippet.start, end: end - snippet.start }))
			return line ? [{ line, words, span: { ...snippet }, marks: within, titleMarks: [...titleMarks] }] : []
		}),
		matches,
		capped,
		incidents: found.incidents,
		incidentsTotal: found.total,
	}
}
