/** Tables for a spreadsheet: one row for each incident, and beside it the claims that its cells come from, links and reports. */
import type { Exporter } from '../shape.ts'
import { tablesOf } from './records.ts'
import { csvOf } from './table.ts'

/** What the tables of incidents, claims and links carry of every incident. */
export const IN_TABLES = [
	'title',
	'bounds',
	'open-above',
	'wounded',
	'victims',
	'dates',
	'place-precision',
	'actors',
	'targets',
	'weapons',
	'motives',
	'factuality',
	'claims',
	'speakers',
	'links',
	'reports',
] as const

export const csv: Exporter = {
	title: 'CSV of incidents, claims, links and reports',
	readers: 'spreadsheets, R, Python',
	holds:
		'One table each: incidents with low, best and high; claims with words and speaker; links; reports with rights.',
	carries: IN_TABLES,
	rule: 'ucdp',
	write: (selection) => ({
		files: tablesOf(selection).map(([name, table]) => ({ name: `${name}.csv`, content: () => csvOf(table) })),
		counts: { rows: selection.incidents.length },
	}),
}
