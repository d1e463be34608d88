/** Which words are known: their numbers in the tables, and where what was worked out of them lies. */

import { hash, hashedKeys, vectorKeys } from './features.ts'
import type { Header } from './file.ts'
import type { Tables } from './tables.ts'

/** Row of a word in the vector table, -1 when it has none. Words are known by 40 bits of fingerprint. */
export function vectorRow(tables: Tables, form: string): number {
	for (const key of vectorKeys(form)) {
		const row = tables.find(hash(101, key), hash(102, key) & 255)
		if (row >= 0) return row
	}
	return -1
}

/** A word as `Tables.write` takes it. */
export function codesOf(header: Header, tables: Tables, form: string): Int32Array {
	return Int32Array.from([
		vectorRow(tables, form),
		...hashedKeys(form).map((key, i) => hash(i + 1, key) % header.tables[i]!.rows),
	])
}

/** Gives rows, counted from 0, to words; where all are taken, the word that was not asked for the longest loses its own. */
export class Recent {
	private readonly rows = new Map<string, number>()
	private readonly most: number

	constructor(most: number) {
		this.most = most
	}

	/** The row of a word that has one. */
	find(form: string): number | undefined {
		const row = this.rows.get(form)
		if (row === undefined) return undefined
		this.rows.delete(form)
		this.rows.set(form, row)
		return row
	}

	/** A row for a word that has none. */
	add(form: string): number {
		let row = this.rows.size
		if (row >= this.most) {
			const [oldest, free] = this.rows.entries().next().value!
			this.rows.delete(oldest)
			row = free
		}
		this.rows.set(form, row)
		return row
	}
}
