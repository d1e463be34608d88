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

/** Gives rows, counted from 0, to words. Where all are taken, those of the words that were not asked for lately are free again. */
export class Recent {
	private readonly half: number
	/** Words that were asked for since the last clearing, and those of the time before that were not. */
	private lately = new Map<string, number>()
	private before = new Map<string, number>()
	private readonly free: number[] = []
	private given = 0

	constructor(most: number) {
		this.half = most / 2
	}

	/** The row of a word that has one. */
	find(form: string): number | undefined {
		const row = this.lately.get(form)
		if (row !== undefined) return row
		const old = this.before.get(form)
		if (old === undefined) return undefined
		this.before.delete(form)
		this.clear()
		this.lately.set(form, old)
		return old
	}

	/** A row for a word that has none. */
	add(form: string): number {
		this.clear()
		const row = this.free.pop() ?? this.given++
		this.lately.set(form, row)
		return row
	}

	/** What was asked for lately keeps its rows through one clearing, so that no word of a sentence loses its own within it. */
	private clear(): void {
		if (this.lately.size < this.half) return
		this.free.push(...this.before.values())
		this.before = this.lately
		this.lately = new Map()
	}
}
