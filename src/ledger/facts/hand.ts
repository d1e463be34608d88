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

export function handOf(db: Connection, vid: number): Coded[] {
	return db
		.all<{ json: string }>('select json from hand where vid = ? order by coder, hash', vid)
		.map(({ json }) => JSON.parse(json) as Coded)
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
