/**
 * Whole records as JSON: what another program reads back or a developer looks at. Spans count code points here, and each
 * evidence carries its words, so that nothing has to be looked up.
 */
import type { Selection } from '../selection.ts'
import { ASPECTS, type Exporter } from '../shape.ts'
import { IN_TABLES } from './csv.ts'
import { tablesOf } from './records.ts'
import type { Table } from './table.ts'

export const JSON_FORMAT = 'attestary-json/2'

export const json: Exporter = {
	title: 'JSON of whole records',
	readers: 'programs, developers',
	holds: 'Incidents, links, chains, claims, statements, mentions and reports as the schemas describe them.',
	carries: ASPECTS,
	rule: 'ucdp',
	write: (selection) => ({
		files: [{ name: 'incidents.json', content: () => write(selection) }],
		counts: { rows: selection.incidents.length },
	}),
}

function* write(selection: Selection): Generator<string> {
	const { reports, incidents, links, chains, mentions, statements, decisions } = selection
	const claims = [...selection.allClaims()]
	const counts = { reports: reports.length, incidents: incidents.length, claims: claims.length }
	yield `{\n"format": ${JSON.stringify(JSON_FORMAT)},\n"offsets": "code points",\n"rule": ${JSON.stringify(selection.rule)},\n"counts": ${JSON.stringify(counts)}`
	yield* list('reports', reports)
	yield* list('incidents', incidents)
	yield* list('links', links)
	yield* list('chains', chains)
	yield* list('mentions', mentions)
	yield* list('statements', [...statements.values()], ({ statement, words }) => ({ ...statement, words }))
	yield* list('claims', claims, ({ claim, words, incident }) => ({ ...claim, incident, words }))
	if (decisions) yield* list('decisions', decisions)
	yield '\n}\n'
}

function* list<T>(name: string, items: readonly T[], record: (item: T) => unknown = (item) => item): Generator<string> {
	yield `,\n${JSON.stringify(name)}: [`
	let comma = '\n'
	for (const item of items) {
		yield comma + JSON.stringify(record(item))
		comma = ',\n'
	}
	yield items.length > 0 ? '\n]' : ']'
}

/** The rows of the tables, one JSON object a line. The claims are those that stand beside every export. */
export const jsonl: Exporter = {
	title: 'JSON Lines of incidents, claims, links and reports',
	readers: 'jq, DuckDB, pandas, polars',
	holds: 'The tables of the CSV, one object a line, with numbers as numbers; the claims in `claims.jsonl`.',
	carries: IN_TABLES,
	rule: 'ucdp',
	write: (selection) => ({
		files: tablesOf(selection)
			.filter(([name]) => name !== 'claims')
			.map(([name, table]) => ({ name: `${name}.jsonl`, content: () => linesOf(table) })),
		counts: { rows: selection.incidents.length },
	}),
}

function* linesOf({ columns, rows }: Table): Generator<string> {
	for (const row of rows)
		yield `${JSON.stringify(Object.fromEntries(columns.map((column, i) => [column, row[i] === '' ? null : row[i]])))}\n`
}
