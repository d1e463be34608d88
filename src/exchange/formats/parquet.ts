/** The four tables as Parquet: text as UTF-8, numbers as numbers, what is not known as null. */
import { parquetWriteBuffer } from 'hyparquet-writer'
import type { Exporter } from '../shape.ts'
import { IN_TABLES } from './csv.ts'
import { tablesOf, typeOf } from './records.ts'
import type { Table } from './table.ts'

export const parquet: Exporter = {
	title: 'Parquet of incidents, claims, links and reports',
	readers: 'DuckDB, pandas, polars, R arrow, Spark',
	holds: 'The tables of the CSV, one file each, with types.',
	carries: IN_TABLES,
	rule: 'ucdp',
	write: (selection) => ({
		files: tablesOf(selection).map(([name, table]) => ({
			name: `${name}.parquet`,
			content: () => Promise.resolve(bytesOf(name, table)),
		})),
		counts: { rows: selection.incidents.length },
	}),
}

const TYPES = { text: 'STRING', integer: 'INT32', real: 'DOUBLE' } as const

function bytesOf(table: string, { columns, rows }: Table): Uint8Array {
	const all = [...rows]
	const columnData = columns.map((name, i) => ({
		name,
		data: all.map((row) => (row[i] === '' ? null : (row[i] ?? null))),
		type: TYPES[typeOf(table, name)],
		nullable: true,
	}))
	return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'attestary' }))
}
