/**
 * A ledger as lines that do not depend on how it came to be: no row numbers, everything in the order of its keys. Two ledgers with
 * the same lines are the same ledger.
 */
import { canonicalJson } from '../report/hash.ts'
import { codingsOf } from './derived/codings.ts'
import type { Connection } from './driver.ts'
import { sha256 } from './hash.ts'

type Line = readonly [kind: string, key: string, content: string]

const FACTS: readonly (readonly [kind: string, sql: string])[] = [
	['report', 'select id as key from report order by id'],
	[
		'version',
		`select version.id as key, report.id as report, text_hash, text, sections from version join report using (rid) order by version.id`,
	],
	[
		'metadata',
		`select version.id as key, field, value, basis, span from metadata join version using (vid) order by 1, 2, 3, 4, 5`,
	],
	[
		'capture',
		`select capture.id as key, version.id as version, sha256, size, origin, obtained, by, extractor
		from capture join version using (vid) order by capture.id`,
	],
	['bytes', 'select sha256 as key, size from bytes order by sha256'],
	['hand', `select version.id as key, hash, coder, json from hand join version using (vid) order by 1, 2`],
	['decision', 'select id as key, seq, at, by, act, keys, payload, prev, hash from log order by seq'],
	['payload', 'select hash as key, json from payload order by hash'],
	['release', 'select name as key, hash, json from release order by name'],
	['release-line', 'select key, release, hash, json from release_line order by key, release'],
]

const DERIVED: readonly (readonly [kind: string, sql: string])[] = [
	[
		'card',
		`select version.id as key, current, obtained, day, title, publisher, author, published, language, url, length
		from card join version using (vid) order by version.id`,
	],
	['incident', 'select * from incidents order by key'],
	[
		'incident-mention',
		'select mention as key, incident.key as incident from incident_mention join incident using (iid) order by mention',
	],
	['incident-link', 'select key, json from incident_link order by key'],
	['chain', 'select key, json from chain order by key'],
	['proposal', 'select a as key, b, json from proposal order by a, b'],
	['orphaned', 'select decision as key from orphaned order by decision'],
]

export function* dumpFacts(db: Connection): Generator<Line> {
	for (const [kind, sql] of FACTS) yield* lines(db, kind, sql)
}

export function* dumpDerived(db: Connection): Generator<Line> {
	for (const coded of codingsOf(db).all()) yield ['coded', `${coded.version} ${coded.coder}`, canonicalJson(coded)]
	for (const [kind, sql] of DERIVED) yield* lines(db, kind, sql)
}

function* lines(db: Connection, kind: string, sql: string): Generator<Line> {
	for (const row of db.walk<{ key: string }>(sql)) yield [kind, row.key, canonicalJson({ ...row })]
}

/** One hash over lines: equal for equal ledgers. */
export function fingerprint(of: Iterable<Line>): string {
	return sha256([...of].map((l) => sha256(l.join('\n'))).join('\n'))
}
