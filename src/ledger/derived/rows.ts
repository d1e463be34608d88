/** Many rows in one statement: the bulk of the cost of an insert is the call, not the row. */
import type { Connection, SqlValue } from '../driver.ts'

const ROWS = 40

export interface Insert {
	readonly table: string
	readonly columns: readonly string[]
}

/** Inserts rows given one after another as one flat list of values, in order. */
export function insertRows(db: Connection, { table, columns }: Insert, values: readonly SqlValue[]): void {
	const width = columns.length
	const whole = ROWS * width
	const one = `(${columns.map(() => '?').join(', ')})`
	const head = `insert into ${table} (${columns.join(', ')}) values `
	const many = head + new Array(ROWS).fill(one).join(', ')
	let at = 0
	for (; at + whole <= values.length; at += whole) db.run(many, ...values.slice(at, at + whole))
	for (; at < values.length; at += width) db.run(head + one, ...values.slice(at, at + width))
}

/** The records of rows that hold them as JSON, with the version that the JSON leaves out. */
export function recordOf<T>(row: { readonly json: string; readonly version: string }): T {
	return Object.assign(JSON.parse(row.json) as object, { version: row.version }) as T
}
