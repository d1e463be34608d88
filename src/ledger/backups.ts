/** Copies of a ledger that we make beside it before changing its schema, named so that we find them again. */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Connection } from './driver.ts'

/** A whole and settled copy, made before a step of the schema. An existing one of the same schema is left as it is. */
export function backUp(db: Connection, file: string, schema: number): string {
	const to = `${file}.schema-${schema}.backup`
	if (existsSync(to)) return to
	const draft = `${to}.${process.pid}.new`
	rmSync(draft, { force: true })
	db.run('vacuum into ?', draft)
	renameSync(draft, to)
	return to
}

/** The backups of a ledger that we made, whole or not. */
export function backupsOf(file: string): string[] {
	const folder = dirname(file)
	const begin = `${basename(file)}.schema-`
	return readdirSync(folder)
		.filter((name) => name.startsWith(begin) && name.includes('.backup'))
		.sort()
		.map((name) => join(folder, name))
}
