/** A shape of table that is known: how its header looks, and what a row of it tells. */
import type { Known } from './parties.ts'
import type { Cell, Row } from './row.ts'
import type { ToldRow } from './told.ts'

export interface About {
	/** What the row is called in its table: the report is known by it. */
	readonly id?: Cell | null
	/** What stands in lists for it. */
	readonly title: readonly (Cell | null)[]
	readonly coder?: Cell | null
	readonly url?: Cell | null
	readonly rights?: Cell | null
	readonly published?: Cell | null
}

export interface TableShape {
	/** For people: "an ACLED-shaped table". */
	readonly title: string
	/** Whether a table with these columns is one. */
	known(columns: ReadonlySet<string>): boolean
	/** The columns of a file that has no line of headings, told by its first row. */
	headless?(cells: readonly string[]): readonly string[] | null
	about(row: Row): About
	/** Null when the row tells of nothing that is an event: what is missing is told. */
	read(row: Row, known: Known): ToldRow | null
}

export const has = (columns: ReadonlySet<string>, ...names: readonly string[]): boolean =>
	names.every((name) => columns.has(name))

export const some = <T>(...items: readonly (T | null | undefined)[]): T[] =>
	items.filter((item): item is T => item != null)
