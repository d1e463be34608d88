/**
 * Thousands of short rows at once. SQLite writes them as one JSON text, and reading that takes a fifth of the time that fetching
 * row by row does.
 */
import type { Connection, SqlValue } from '../driver.ts'

/** Rows as arrays of these columns, in the order that the query gives them. */
export function manyRows<T extends readonly unknown[]>(
	db: Connection,
	columns: readonly string[],
	query: string,
	values: readonly SqlValue[] = [],
): T[] {
	const row = db.get<{ json: string }>(
		`select json_group_array(json_array(${columns.join(', ')})) as json from (${query})`,
		...values,
	)
	return JSON.parse(row?.json ?? '[]') as T[]
}
