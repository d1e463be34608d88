/** Columns of tables that were told once, in a file beside the ledger: a person may read and change it. */
import { readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { tellTable } from '../exchange/tables/index.ts'
import { Columns, fileOf, guessFor, type Held, opened, type Sent, type TableSeen } from '../intake/index.ts'
import type { Outcome } from '../report/problem.ts'

const fileBeside = (ledger: string): string => join(dirname(resolve(ledger)), 'columns.json')

/** None when there is no such file; a problem when it cannot be read. */
export async function knownColumns(ledger: string): Promise<Outcome<readonly Columns[]>> {
	const file = fileBeside(ledger)
	const text = await readFile(file, 'utf8').catch(() => null)
	if (text === null) return { value: [], problems: [] }
	try {
		return { value: z.array(Columns).parse(JSON.parse(text)), problems: [] }
	} catch {
		const message = 'It does not say which columns of tables hold what, so it was passed over. Mend or delete it.'
		return { value: [], problems: [{ code: 'intake/columns', level: 'warning', report: file, span: null, message }] }
	}
}

/** A table and what its columns may hold. */
export interface TableAsked extends TableSeen {
	readonly guess: Readonly<Partial<Record<Held, string>>>
}

/** The tables among some files, with what is known of their columns; nothing is kept. */
export async function tablesIn(files: readonly Sent[], ledger: string): Promise<TableAsked[]> {
	const { value: columns } = await knownColumns(ledger)
	const seen: TableAsked[] = []
	const onTable = (table: TableSeen) => void seen.push({ ...table, guess: guessFor(table) })
	// The first row is enough: what was seen of the table is known by then.
	for (const { name, bytes } of files)
		for await (const _ of opened([fileOf(name, bytes)], { columns, tellTable, onTable })) break
	return seen
}

/** The newest first; a table with these names will be known again. */
export async function rememberColumns(ledger: string, columns: Columns): Promise<void> {
	const file = fileBeside(ledger)
	const { value } = await knownColumns(ledger)
	const told = JSON.stringify(columns)
	const all = [columns, ...value.filter((one) => JSON.stringify(one) !== told)]
	await writeFile(`${file}.new`, `${JSON.stringify(all, null, '\t')}\n`)
	await rename(`${file}.new`, file)
}
