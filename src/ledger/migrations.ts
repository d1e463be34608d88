/**
 * The shape of the facts, step by step. A step once released is never edited: a ledger written years ago goes through all
 * that came after it. What is derived has no steps (`derived/tables.ts`): it is dropped and made again.
 */
import type { Connection } from './driver.ts'
import { facts } from './migrations/1-facts.ts'
import { hand } from './migrations/2-hand.ts'
import { releases } from './migrations/3-releases.ts'
import type { Migration } from './migrations/step.ts'

/** In order, numbered from 1 without gaps. */
export const MIGRATIONS: readonly Migration[] = [facts, hand, releases]

/** The schema that this program writes. */
export const SCHEMA = MIGRATIONS.length

/** "ATST" in the file's header tells an Attestary ledger from any other SQLite file. */
export const APPLICATION_ID = 0x41545354

export function schemaOf(db: Connection): number {
	return db.get<{ user_version: number }>('pragma user_version')?.user_version ?? 0
}

export function applicationOf(db: Connection): number {
	return db.get<{ application_id: number }>('pragma application_id')?.application_id ?? 0
}

/** Brings the schema up to date, one transaction a step. Safe when two programs do it at once. */
export function migrate(db: Connection, upTo: number = SCHEMA): void {
	for (const step of MIGRATIONS.slice(0, upTo)) {
		if (schemaOf(db) >= step.number) continue
		db.transaction(() => {
			if (schemaOf(db) >= step.number) return
			step.up(db)
			db.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = ${step.number}`)
		})
	}
}
