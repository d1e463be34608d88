/** A real table, so that it can be read out, copied into a spreadsheet and printed. */
import type { ReactNode } from 'react'
import { stepLines } from './lines.ts'
import './table.css'

export interface Column<Row> {
	name: string
	cell: (row: Row) => ReactNode
	/** For figures: set right. */
	number?: boolean
	/** Left out where there is little room. */
	wide?: boolean
	/** No wider than what it holds. */
	narrow?: boolean
}

export interface TableProps<Row> {
	caption: string
	columns: readonly Column<Row>[]
	rows: readonly Row[]
	keyOf: (row: Row) => string
}

export function Table<Row>({ caption, columns, rows, keyOf }: TableProps<Row>) {
	const classOf = ({ number, wide, narrow }: Column<Row>): string =>
		[number && 'num', wide && 'roomy', narrow && 'table-narrow'].filter(Boolean).join(' ')
	return (
		<table className="table">
			<caption className="unseen">{caption}</caption>
			<thead>
				<tr>
					{columns.map((column) => (
						<th key={column.name} scope="col" className={classOf(column)}>
							{column.name}
						</th>
					))}
				</tr>
			</thead>
			<tbody onKeyDown={stepLines}>
				{rows.map((row) => (
					<tr key={keyOf(row)} data-key={keyOf(row)}>
						{columns.map((column) => (
							<td key={column.name} className={classOf(column)} data-name={column.name}>
								{column.cell(row)}
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	)
}
