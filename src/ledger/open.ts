/**
 * Opening a ledger: is it one, is it ours to write, is its schema today's. A new one is made beside its name and moved there whole,
 * so that no half-made file is ever found under it.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { accessSync, constants, existsSync, linkSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Outcome, Problem } from '../report/problem.ts'
import { backUp } from './backups.ts'
import { derivedFits, makeCodingIndexes, makeDerivedTables } from './derived/tables.ts'
import { type Connection, connect } from './driver.ts'
import { scrub, scrubIsDue } from './expunge.ts'
import { remakeCards } from './facts/cards.ts'
import { ledgerProblem, problemOf } from './faults.ts'
import { APPLICATION_ID, applicationOf, migrate, SCHEMA, schemaOf } from './migrations.ts'

/** How long to wait for another program, in milliseconds. */
const WAIT = 5000

export interface OpenOptions {
	/** Never writes, not even beside the file. A file or folder that cannot be written to can be opened so. */
	readonly readOnly?: boolean
	/** The file may not grow beyond so many pages of 4,096 bytes. */
	readonly maxPages?: number
	/** How long to wait for another program that writes, in milliseconds; 5,000 when left out. */
	readonly wait?: number
	/** False: a file that is not there is a problem, not a new ledger. */
	readonly create?: boolean
}

export interface Opened {
	readonly db: Connection
	readonly readOnly: boolean
	/** True when the derived tables were made anew, so that everything is to be coded and clustered again. */
	readonly emptied: boolean
}

export async function open(file: string, options: OpenOptions = {}): Promise<Outcome<Opened | null>> {
	const { readOnly = false, create = true } = options
	let db: Connection | null = null
	try {
		if (!existsSync(file)) {
			if (readOnly || !create)
				return refuse(
					'ledger/unreadable',
					file,
					`There is no ledger at ${file}. Check the path, or add a report to begin one.`,
				)
			await begin(file)
		}
		if (statSync(file).isDirectory())
			return refuse('ledger/not-a-ledger', file, `${file} is a folder, not a ledger. Name a file.`)
		if (statSync(file).size === 0)
			return refuse('ledger/not-a-ledger', file, `${file} is empty, not a ledger. Remove it or name another file.`)
		if (!readOnly && !writable(file))
			return refuse('ledger/read-only', file, `${file} cannot be written to. Check its rights, or open it for reading.`)
		db = await connectTo(file, readOnly)
		db.exec(`pragma busy_timeout = ${Math.max(0, Math.trunc(options.wait ?? WAIT))}`)
		const wrong = fits(db, file, readOnly)
		if (wrong) {
			db.close()
			return { value: null, problems: [wrong] }
		}
		settings(db, readOnly, options)
		const emptied = readOnly ? false : bringUpToDate(db, file)
		const problems = readOnly ? [] : finishScrub(db, file)
		return { value: { db, readOnly, emptied }, problems }
	} catch (error) {
		db?.close()
		const problem = problemOf(error)
		if (!problem) throw error
		return { value: null, problems: [problem] }
	}
}

/** An expunging that was cut short before old pages were overwritten is finished now. */
function finishScrub(db: Connection, file: string): Problem[] {
	if (!scrubIsDue(db)) return []
	try {
		scrub(db, file)
		return []
	} catch (error) {
		const problem = problemOf(error)
		if (!problem) throw error
		return [problem]
	}
}

/** SQLite opens what it may not write without a word and fails later; we ask first. */
function writable(file: string): boolean {
	try {
		accessSync(file, constants.W_OK)
		accessSync(dirname(file), constants.W_OK)
		return true
	} catch {
		return false
	}
}

function refuse(code: Problem['code'], file: string, message: string): Outcome<null> {
	return { value: null, problems: [ledgerProblem(code, file, message)] }
}

async function connectTo(file: string, readOnly: boolean): Promise<Connection> {
	if (!readOnly) return connect(file, false)
	try {
		const db = await connect(file, true)
		db.get('select count(*) as n from sqlite_schema')
		return db
	} catch (error) {
		// A folder that cannot be written to has no room for the shared memory that readers of a live ledger need. When nobody has
		// left writes beside the file, it can be read as it lies.
		const number = (error as { errcode?: number }).errcode ?? 0
		const left = existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0
		if (left || ![8, 14].includes(number & 0xff)) throw error
		return connect(`${pathToFileURL(file).href}?immutable=1`, true, file)
	}
}

/** What is wrong with the file as a ledger for this program, if anything. */
function fits(db: Connection, file: string, readOnly: boolean): Problem | null {
	db.get('select count(*) as n from sqlite_schema')
	const application = applicationOf(db)
	const schema = schemaOf(db)
	if (application !== APPLICATION_ID) {
		return ledgerProblem(
			'ledger/not-a-ledger',
			file,
			`${file} is an SQLite file, but not an Attestary ledger. Name another file.`,
		)
	}
	if (schema > SCHEMA) {
		return ledgerProblem(
			'ledger/newer',
			file,
			`${file} was written by a newer Attestary (schema ${schema}, this one knows ${SCHEMA}). Update Attestary to open it; nothing was changed.`,
		)
	}
	if (readOnly && (schema < SCHEMA || !derivedFits(db))) {
		return ledgerProblem(
			'ledger/read-only',
			file,
			`${file} was written by an older Attestary and must be brought up to date first. Open it once for writing; a backup is made.`,
		)
	}
	return null
}

function settings(db: Connection, readOnly: boolean, { maxPages, wait = WAIT }: OpenOptions): void {
	db.exec('pragma foreign_keys = on; pragma cache_size = -65536; pragma temp_store = memory')
	if (readOnly) {
		db.exec('pragma query_only = on')
		return
	}
	useWal(db, Date.now() + wait)
	db.exec('pragma synchronous = normal; pragma secure_delete = on')
	if (maxPages !== undefined) db.exec(`pragma max_page_count = ${Math.max(1, Math.trunc(maxPages))}`)
}

/** SQLite does not wait by itself while another program opens or closes the file; so we do. */
function useWal(db: Connection, until: number): void {
	for (;;) {
		try {
			db.exec('pragma journal_mode = wal')
			return
		} catch (error) {
			const number = (error as { errcode?: number }).errcode ?? 0
			if ((number & 0xff) !== 5 || Date.now() >= until) throw error
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
		}
	}
}

/**
 * Before closing: everything into the one file. The write-ahead log goes by itself only when the last statement is let go, which
 * `@photostructure/sqlite` leaves to the garbage collector, so it is put away here, unless another program has the ledger open.
 */
export function settle(db: Connection): void {
	try {
		db.exec('pragma busy_timeout = 0; pragma optimize; pragma wal_checkpoint(truncate); pragma journal_mode = delete')
	} catch {
		// Another program is at it and will do the same.
	}
}

/** Migrates the facts and makes the derived tables fit. True when the latter had to be emptied. */
function bringUpToDate(db: Connection, file: string): boolean {
	if (schemaOf(db) < SCHEMA) {
		if (db.get('select 1 from report union all select 1 from log limit 1')) backUp(db, file, schemaOf(db))
		migrate(db)
	}
	if (derivedFits(db)) {
		makeCodingIndexes(db)
		return false
	}
	return db.transaction(() => {
		if (derivedFits(db)) return false
		makeDerivedTables(db)
		remakeCards(db)
		db.exec('insert into pending select vid, 0 from version')
		return true
	})
}

/** A new ledger under another name, moved to its own when it is whole. Of two programs that begin one, the first wins. */
async function begin(file: string): Promise<void> {
	const draft = `${file}.${randomBytes(6).toString('hex')}.new`
	try {
		const db = await connect(draft, false)
		try {
			migrate(db)
			db.transaction(() => {
				db.run(`insert into meta values ('id', ?), ('salt', ?)`, randomUUID(), randomBytes(32).toString('hex'))
				makeDerivedTables(db)
			})
		} finally {
			db.close()
		}
		move(draft, file)
	} finally {
		rmSync(draft, { force: true })
	}
}

function move(draft: string, file: string): void {
	try {
		linkSync(draft, file)
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return
		// Some disks know no links.
		if (!existsSync(file)) renameSync(draft, file)
	}
}
