/**
 * Releases: what counted, as it stood, under a name. A release is a fact: nothing changes it, and a line of the log holds its
 * hash. Expunging a report takes the words of the incidents it told of out of every release; their hashes stay.
 */
import type { Manifest, ReleaseLine } from '../incident/release/schema.ts'
import { canonicalJson } from '../report/hash.ts'
import type { Connection } from './driver.ts'
import { LedgerFault, ledgerProblem } from './faults.ts'
import { sha256 } from './hash.ts'
import { append } from './log/append.ts'

/** What a release is given: the rest of its manifest is read from the ledger. */
type Given = Pick<Manifest, 'name' | 'at' | 'by' | 'note' | 'program' | 'knowledge' | 'rules'>

export interface NewRelease {
	readonly given: Given
	/** Asked for while nobody else writes. */
	readonly lines: () => Iterable<ReleaseLine>
}

/** Freezes a release, whole or not at all. Must run in a durable transaction. */
export function freeze(db: Connection, { given, lines }: NewRelease): Manifest {
	const { name, at, by, note } = given
	if (db.get('select 1 from release where name = ?', name))
		throw new LedgerFault(
			ledgerProblem('release/taken', name, `There is a release ${name} already. Give another name.`),
		)
	const standing = standingOf(db)
	const hashes: string[] = []
	let out = 0
	for (const line of lines()) {
		const json = canonicalJson(line)
		const hash = sha256(json)
		hashes.push(hash)
		if (line.leftOut.length > 0) out++
		db.run('insert into release_line values (?, ?, ?, ?)', name, line.key, hash, json)
	}
	const counts = { ...standing.counts, incidents: hashes.length - out, leftOut: out }
	const whole: Manifest = { ...given, ...standing, counts, incidents: sha256(hashes.join('\n')) }
	const json = canonicalJson(whole)
	const hash = sha256(json)
	append(db, { by, reason: note, at, body: { act: 'release', name, hash } })
	db.run('insert into release values (?, ?, ?)', name, hash, json)
	return whole
}

/** What the ledger itself says of how it stands. */
function standingOf(db: Connection): Omit<Manifest, keyof Given | 'incidents'> {
	const number = (sql: string): number => db.get<{ n: number }>(sql)?.n ?? 0
	const last = db.get<{ seq: number; hash: string }>('select seq, hash from log order by seq desc limit 1')
	const versions = db.all<{ id: string }>('select id from version order by id').map(({ id }) => id)
	return {
		coders: db.all<{ coder: string }>('select distinct coder from coded order by coder').map(({ coder }) => coder),
		decisions: last?.seq ?? 0,
		log: last?.hash ?? '',
		counts: {
			reports: number('select count(*) as n from report'),
			versions: versions.length,
			claims: number('select count(*) as n from claim'),
			incidents: number('select count(*) as n from incident'),
			leftOut: 0,
		},
		versions: sha256(versions.join('\n')),
	}
}

export interface Releases {
	all(): Manifest[]
	/** Null when there is none of that name. */
	manifest(name: string): Manifest | null
	/** The ledger as it stands, as a manifest would say it. */
	standing(given: Given): Manifest
	/** Lines of which a report was expunged are not among them. */
	lines(name: string): ReleaseLine[]
}

export function releasesOf(db: Connection): Releases {
	const parse = ({ json }: { readonly json: string }): Manifest => JSON.parse(json) as Manifest
	return {
		all: () =>
			db
				.all<{ json: string }>('select json from release')
				.map(parse)
				.sort((a, b) => a.decisions - b.decisions),
		manifest: (name) => {
			const row = db.get<{ json: string }>('select json from release where name = ?', name)
			return row ? parse(row) : null
		},
		standing: (given) => ({ ...given, ...standingOf(db), incidents: '' }),
		lines: (name) =>
			db
				.all<{ json: string }>(
					'select json from release_line where release = ? and json is not null order by key',
					name,
				)
				.map(({ json }) => JSON.parse(json) as ReleaseLine),
	}
}

/** Takes the words of incidents that a report told of out of all releases. */
export function forgetReleased(db: Connection, report: string): void {
	db.run('update release_line set json = null where json is not null and instr(json, ?) > 0', JSON.stringify(report))
}
