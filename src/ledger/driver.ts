/**
 * The one file that knows which SQLite runs: Node's own where there is one, `@photostructure/sqlite` on Node 20. Both
 * speak the same synchronous language; everything above sees a `Connection`.
 */
import { type Dialect, Kysely, SqliteDialect } from 'kysely'
import { faultOf } from './faults.ts'
import type { Tables } from './tables.ts'

export type SqlValue = null | number | string | Uint8Array

interface Statement {
	all(...params: unknown[]): unknown[]
	get(...params: unknown[]): unknown
	run(...params: unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint }
	iterate(...params: unknown[]): IterableIterator<unknown>
	columns(): readonly { readonly name: string }[]
}
interface Database {
	exec(sql: string): void
	prepare(sql: string): Statement
	close(): void
}
type Constructor = new (file: string, options?: { readOnly?: boolean }) => Database

export interface Connection {
	readonly driver: string
	exec(sql: string): void
	run(sql: string, ...params: SqlValue[]): { readonly changes: number; readonly rowid: number }
	all<T>(sql: string, ...params: SqlValue[]): T[]
	get<T>(sql: string, ...params: SqlValue[]): T | undefined
	/** Row by row, for what does not fit in memory. The statement is its own, so that walks can nest. */
	walk<T>(sql: string, ...params: SqlValue[]): IterableIterator<T>
	/** All or nothing. Takes the right to write at once, so that two writers queue instead of failing half-way. */
	transaction<T>(work: () => T): T
	/** The query builder over this connection. It only ever reads: what writes is synchronous and in one piece. */
	readonly ask: Kysely<Tables>
	close(): void
}

const KEPT_STATEMENTS = 200

/** `name` is what people call the file, when it is opened by another. */
export async function connect(file: string, readOnly: boolean, name: string = file): Promise<Connection> {
	const { name: driverName, Database } = await driver()
	/** What SQLite throws becomes a fault with a problem, wherever it is thrown. */
	const guarded = <T>(work: () => T): T => {
		try {
			return work()
		} catch (error) {
			throw faultOf(error, name)
		}
	}
	const db = guarded(() => new Database(file, { readOnly }))
	const exec = (sql: string): void => guarded(() => db.exec(sql))
	const prepare = (sql: string): Statement => {
		const statement = guarded(() => db.prepare(sql))
		return {
			all: (...params) => guarded(() => statement.all(...params)),
			get: (...params) => guarded(() => statement.get(...params)),
			run: (...params) => guarded(() => statement.run(...params)),
			columns: () => statement.columns(),
			*iterate(...params) {
				const rows = guarded(() => statement.iterate(...params))
				try {
					for (let next = guarded(() => rows.next()); !next.done; next = guarded(() => rows.next())) yield next.value
				} finally {
					rows.return?.()
				}
			},
		}
	}
	const kept = new Map<string, Statement>()
	const prepared = (sql: string): Statement => {
		const held = kept.get(sql)
		if (held) return held
		const statement = prepare(sql)
		if (kept.size >= KEPT_STATEMENTS) kept.delete(kept.keys().next().value as string)
		kept.set(sql, statement)
		return statement
	}
	let inside = false
	const connection: Omit<Connection, 'ask'> = {
		driver: driverName,
		exec,
		run(sql, ...params) {
			const { changes, lastInsertRowid } = prepared(sql).run(...params)
			return { changes: Number(changes), rowid: Number(lastInsertRowid) }
		},
		all: <T>(sql: string, ...params: SqlValue[]) => prepared(sql).all(...params) as T[],
		get: <T>(sql: string, ...params: SqlValue[]) => prepared(sql).get(...params) as T | undefined,
		walk: <T>(sql: string, ...params: SqlValue[]) => prepare(sql).iterate(...params) as IterableIterator<T>,
		transaction(work) {
			if (inside) return work()
			exec('begin immediate')
			inside = true
			try {
				const result = work()
				exec('commit')
				return result
			} catch (error) {
				try {
					exec('rollback')
				} catch {
					// SQLite has rolled back by itself, as it does when the disk is full.
				}
				throw error
			} finally {
				inside = false
			}
		},
		close() {
			kept.clear()
			db.close()
		},
	}
	return { ...connection, ask: new Kysely<Tables>({ dialect: dialect(prepared) }) }
}

async function driver(): Promise<{ name: string; Database: Constructor }> {
	const builtin = process.getBuiltinModule?.('node:sqlite' as 'node:fs') as unknown
	if (builtin) return { name: 'node:sqlite', Database: (builtin as { DatabaseSync: Constructor }).DatabaseSync }
	const module = await import('@photostructure/sqlite')
	return { name: '@photostructure/sqlite', Database: module.DatabaseSync as unknown as Constructor }
}

/** kysely's own SQLite dialect over our statements. */
function dialect(prepared: (sql: string) => Statement): Dialect {
	const database = {
		prepare(sql: string) {
			const statement = prepared(sql)
			return {
				reader: statement.columns().length > 0,
				all: (params: readonly unknown[]) => statement.all(...params.map(asSql)),
				run: (params: readonly unknown[]) => statement.run(...params.map(asSql)),
				iterate: (params: readonly unknown[]) => statement.iterate(...params.map(asSql)),
			}
		},
		close() {},
	}
	return new SqliteDialect({ database: database as never })
}

function asSql(value: unknown): unknown {
	return value === true ? 1 : value === false ? 0 : value === undefined ? null : value
}
