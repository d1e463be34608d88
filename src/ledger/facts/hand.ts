/** Codings by people and imported tables: facts, kept beside whatever the machine says of the same version. */
import type { Coded } from '../../coding/schema.ts'
import { joinHand } from '../../incident/index.ts'
import type { Connection } from '../driver.ts'
import { sha256OfJson } from '../hash.ts'

/** False when this very coding was there. */
export function keepHand(db: Connection, vid: number, coded: Coded): boolean {
	const insert = 'insert into hand (vid, hash, coder, json) values (?, ?, ?, ?) on conflict do nothing'
	return db.run(insert, vid, sha256OfJson(coded), coded.coder, JSON.stringify(coded)).changes > 0
}

/** Made of a row of an imported table. */
export const isOfTable = ({ coder }: Pick<Coded, 'coder'>): boolean => coder.startsWith('table/')

/** The coding of a row in place of what was read of it before: the row is the fact, and it is read anew. False when nothing changed. */
export function keepRow(db: Connection, vid: number, codings: readonly Coded[]): boolean {
	const hashes = codings.map(sha256OfJson)
	const old = db
		.all<{ hash: string; coder: string }>('select hash, coder from hand where vid = ?', vid)
		.filter((one) => isOfTable(one) && !hashes.includes(one.hash))
	for (const { hash } of old) db.run('delete from hand where vid = ? and hash = ?', vid, hash)
	return codings.map((coded) => keepHand(db, vid, coded)).some(Boolean) || old.length > 0
}

/**
 * Those that count: when a row of a table changed, what it said before stays a fact, and its coding counts no more. `all`: that one too.
 */
export function handOf(db: Connection, vid: number, { all = false }: { readonly all?: boolean } = {}): Coded[] {
	const codings = db
		.all<{ json: string }>('select json from hand where vid = ? order by coder, hash', vid)
		.map(({ json }) => JSON.parse(json) as Coded)
	const counts = all || !codings.some(isOfTable) || isNewest(db, vid)
	return counts ? codings : codings.filter((one) => !isOfTable(one))
}

const isNewest = (db: Connection, vid: number): boolean =>
	db.get('select 1 from card where vid = ? and current = 1', vid) !== undefined

/** The other versions of its report that are rows with a coding. */
export function otherRows(db: Connection, vid: number): { readonly vid: number; readonly id: string }[] {
	return db.all<{ vid: number; id: string }>(
		`select distinct version.vid, version.id from version join hand using (vid)
		where rid = (select rid from version where vid = ?) and version.vid <> ? and hand.coder like 'table/%'`,
		vid,
		vid,
	)
}

/** What is to be stored for a version: what the machine made, and what people made of it. */
export function withHand(db: Connection, vid: number, codings: readonly Coded[]): Coded[] {
	const hand = handOf(db, vid)
	if (hand.length === 0) return [...codings]
	const known = new Set(hand.map(sha256OfJson))
	return joinHand(
		codings.filter((c) => !known.has(sha256OfJson(c))),
		hand,
	)
}
