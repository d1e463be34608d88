/** A plan of tables and views as the bytes of an SQLite file, the same whenever the plan is the same. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabasePlan } from '../exchange/index.ts'
import { connect } from '../ledger/driver.ts'

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

export async function databaseFile({ tables, views }: DatabasePlan): Promise<Uint8Array> {
	const folder = await mkdtemp(join(tmpdir(), 'attestary-'))
	const file = join(folder, 'export.sqlite')
	try {
		const db = await connect(file, false)
		try {
			db.exec('pragma page_size = 4096; pragma encoding = "UTF-8"')
			db.transaction(() => {
				const keyOf = (table: string): string => tables.find(({ name }) => name === table)?.key ?? 'rowid'
				for (const { name, columns, key, indexes = [], refers = {}, rows } of tables) {
					const told = columns.map(([column, type]) => {
						const other = refers[column]
						const points = other ? ` references ${quoted(other)} (${quoted(keyOf(other))})` : ''
						return `${quoted(column)} ${type}${column === key ? ' primary key' : ''}${points}`
					})
					db.exec(`create table ${quoted(name)} (${told.join(', ')})`)
					const insert = `insert into ${quoted(name)} values (${columns.map(() => '?').join(', ')})`
					for (const row of rows) db.run(insert, ...row)
					for (const column of indexes)
						db.exec(`create index ${quoted(`${name}_${column}`)} on ${quoted(name)} (${quoted(column)})`)
				}
				for (const [name, sql] of views) db.exec(`create view ${quoted(name)} as ${sql}`)
			})
			db.exec('vacuum')
		} finally {
			db.close()
		}
		return new Uint8Array(await readFile(file))
	} finally {
		await rm(folder, { recursive: true, force: true })
	}
}
