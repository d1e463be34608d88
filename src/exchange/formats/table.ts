/** Tables of cells: what CSV, TSV, XLSX, Parquet and SQLite have in common. */
import { stringify } from 'csv-stringify/sync'

export type Cell = string | number | null

export interface Table {
	readonly columns: readonly string[]
	readonly rows: Iterable<readonly Cell[]>
}

export type Columns<T, C> = readonly (readonly [header: string, cell: (row: T, context: C) => Cell])[]

/** A table out of records and what each column asks of one. */
export function tableOf<T, C>(columns: Columns<T, C>, records: Iterable<T>, context: C): Table {
	return {
		columns: columns.map(([header]) => header),
		rows: {
			*[Symbol.iterator]() {
				for (const record of records) yield columns.map(([, cell]) => cell(record, context))
			},
		},
	}
}

/** For a spreadsheet: cells that it would run as a formula are disarmed; a byte order mark makes Excel read accents and Arabic. */
export function* csvOf({ columns, rows }: Table): Generator<string> {
	yield `\uFEFF${stringify([[...columns]], { record_delimiter: 'windows' })}`
	for (const row of rows) yield stringify([[...row]], { escape_formulas: true, record_delimiter: 'windows' })
}

/** For programs of the field, which want neither mark nor carriage return. Formulas are disarmed all the same. */
export function* plainCsvOf({ columns, rows }: Table): Generator<string> {
	yield stringify([[...columns]])
	for (const row of rows) yield stringify([[...row]], { escape_formulas: true })
}

/** Tabs between cells; within one, tabs and line ends become blanks. */
export function* tsvOf({ columns, rows }: Table): Generator<string> {
	const line = (cells: readonly Cell[]) => `${cells.map(plain).join('\t')}\n`
	yield line(columns)
	for (const row of rows) yield line(row)
}

const plain = (cell: Cell): string => {
	if (typeof cell !== 'string') return cell === null ? '' : String(cell)
	const flat = cell.replace(/[\t\r\n]+/g, ' ')
	return /^[=+@]|^-(?!--$)/.test(flat) ? `'${flat}` : flat
}

export const yesNo = (value: boolean): Cell => (value ? 'yes' : 'no')
/** Distinct parts with semicolons between them. */
export const joined = (parts: readonly string[]): string => [...new Set(parts.filter(Boolean))].join('; ')
