/**
 * A workbook of the four tables. Cells are text or numbers, never formulas, so nothing has to be disarmed and nothing runs; text is
 * Unicode whatever the reader's machine is set to.
 */
import writeExcel, { type Sheet, type SheetData } from 'write-excel-file/universal'
import type { Exporter } from '../shape.ts'
import { settled } from '../zip.ts'
import { IN_TABLES } from './csv.ts'
import { tablesOf } from './records.ts'
import type { Cell, Table } from './table.ts'
import { legal } from './xml.ts'

/** Excel refuses a longer cell, and a sheet with more rows. */
const LONGEST = 32_767
const MOST_ROWS = 1_048_575

export const xlsx: Exporter = {
	title: 'XLSX workbook of incidents, claims, links and reports',
	readers: 'Excel, LibreOffice, Numbers',
	holds: 'The tables of the CSV as sheets, with a line of headings that stays in view. Nothing in it is a formula.',
	carries: IN_TABLES,
	rule: 'ucdp',
	write: (selection) => ({
		files: [
			{
				name: 'incidents.xlsx',
				async content() {
					const sheets = tablesOf(selection).map(([name, table]) => sheetOf(name, table))
					const blob = await writeExcel(sheets).toBlob()
					return settled(new Uint8Array(await blob.arrayBuffer()))
				},
			},
		],
		counts: { rows: selection.incidents.length },
	}),
}

function sheetOf(sheet: string, { columns, rows }: Table): Sheet<Blob> {
	const head = columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
	const data: SheetData = [head]
	for (const row of rows) if (data.length <= MOST_ROWS) data.push(row.map(cellOf))
	return {
		sheet,
		data,
		stickyRowsCount: 1,
		columns: columns.map((column) => ({ width: Math.max(12, column.length + 2) })),
	}
}

const cellOf = (cell: Cell) =>
	cell === null || cell === ''
		? null
		: typeof cell === 'number'
			? { value: cell, type: Number }
			: { value: legal(cell).slice(0, LONGEST), type: String }
