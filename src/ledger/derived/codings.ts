/**
 * Codings as they are stored: whole, replaced whole, and read back equal; and asked one record at a time by key. A record's JSON leaves
 * out the version, which its coding holds.
 */
import { createHash } from 'node:crypto'
import { speakerKey } from '../../coding/keys.ts'
import type { Claim, Coded, Link, Mention, Statement } from '../../coding/schema.ts'
import type { Connection, SqlValue } from '../driver.ts'
import { leaveStatements } from './events.ts'
import { type Insert, insertRows, recordOf } from './rows.ts'
import { STRETCH } from './tables.ts'

const TABLES = ['mention', 'statement', 'claim', 'link'] as const
export type RecordTable = (typeof TABLES)[number]

const INSERTS: Readonly<Record<RecordTable, Insert>> = {
	mention: {
		table: 'mention',
		columns: ['id', 'key', 'type', 'factuality', 'background', 'main', '"start"', '"end"', 'json'],
	},
	statement: {
		table: 'statement',
		columns: ['id', 'key', 'act', 'stance', 'speaker', 'who', 'kind', '"start"', '"end"', 'json'],
	},
	claim: {
		table: 'claim',
		columns: ['id', 'key', 'about', 'field', 'factuality', 'stance', 'speaker', '"start"', '"end"', 'json'],
	},
	link: { table: 'link', columns: ['id', 'key', 'kind', 'from_key', 'to_key', 'json'] },
}

/** Its records are one JSON text for each table. */
interface CodedRow extends Readonly<Record<RecordTable, string | null>> {
	readonly coder: string
	readonly language: string
	readonly read: number
	readonly version: string
	readonly report: string
}

/** What a coding says, without the version that it is of. */
export interface Said {
	readonly claims: readonly Unplaced<Claim>[]
	readonly statements: readonly Unplaced<Statement>[]
}
/** Of each kind of claim by itself, so that its field still says what its value is. */
type Unplaced<T> = T extends unknown ? Omit<T, 'version'> : never

/**
 * Makes these the codings of a version, in place of all it had. False when they are the ones it had. Must run in a
 * transaction.
 */
export function putCodings(db: Connection, vid: number, codings: readonly Coded[]): boolean {
	const made = codings.map(rowsOf)
	const held = db.all<{ cid: number; coder: string; hash: string }>(
		'select cid, coder, hash from coded where vid = ? order by cid',
		vid,
	)
	if (held.length === made.length && held.every((h, i) => h.coder === made[i]!.coder && h.hash === made[i]!.hash))
		return false
	dropCodings(db, vid)
	for (const coding of made) {
		const { rowid: cid } = db.run(
			'insert into coded (vid, coder, language, read, hash) values (?, ?, ?, ?, ?)',
			vid,
			coding.coder,
			coding.language,
			coding.read ? 1 : 0,
			coding.hash,
		)
		for (const table of TABLES) {
			const { columns } = INSERTS[table]
			const values = coding.rows[table]
			if (values.length / columns.length >= STRETCH) throw new RangeError(`a coding of over ${STRETCH} records`)
			for (let i = 0; i < values.length; i += columns.length) values[i] = cid * STRETCH + i / columns.length
			insertRows(db, INSERTS[table], values)
		}
	}
	return true
}

export function dropCodings(db: Connection, vid: number): void {
	for (const { cid } of db.all<{ cid: number }>('select cid from coded where vid = ?', vid)) {
		leaveStatements(db, vid, cid)
		for (const table of TABLES) {
			db.run(`delete from ${table} where id >= ? and id < ?`, cid * STRETCH, (cid + 1) * STRETCH)
		}
		db.run('delete from coded where cid = ?', cid)
	}
}

/** The rows of a coding with 0 where its number will stand, and a hash over them. */
function rowsOf(coded: Coded): Coded & { rows: Record<RecordTable, SqlValue[]>; hash: string } {
	const digest = createHash('sha256').update(JSON.stringify([coded.coder, coded.language, coded.read]))
	const json = ({ version: _, ...rest }: { readonly version: string }): string => {
		const text = JSON.stringify(rest)
		digest.update(text).update('\n')
		return text
	}
	const rows: Record<RecordTable, SqlValue[]> = { mention: [], statement: [], claim: [], link: [] }
	for (const m of coded.mentions) {
		const { start, end } = m.anchor
		rows.mention.push(0, m.key, m.type, m.factuality, m.background ? 1 : 0, m.main ? 1 : 0, start, end, json(m))
	}
	for (const s of coded.statements) {
		const { start, end } = s.anchor
		const { name, kind } = s.speaker
		rows.statement.push(0, s.key, s.act, s.stance, name, speakerKey(s.speaker), kind, start, end, json(s))
	}
	for (const c of coded.claims) {
		const first = c.evidence.kind === 'decision' ? undefined : c.evidence.spans[0]
		const [start, end] = [first?.start ?? null, first?.end ?? null]
		rows.claim.push(0, c.key, c.about, c.field, c.factuality, c.stance, c.speaker.name, start, end, json(c))
	}
	for (const l of coded.links) rows.link.push(0, l.key, l.kind, l.from, l.to, json(l))
	return { ...coded, rows, hash: digest.digest('hex') }
}

/** The records of one coding as one text: to fetch them one by one takes longer than to read them. */
const RECORDS = (table: RecordTable): string => `(select '[' || group_concat(json, ',') || ']' from (
	select json from ${table} where id >= coded.cid * ${STRETCH} and id < (coded.cid + 1) * ${STRETCH} order by id
)) as ${table}`
const CODED = `select coded.cid, coded.coder, coded.language, coded.read, version.id as version, report.id as report,
	${RECORDS('mention')}, ${RECORDS('statement')}, ${RECORDS('claim')}, ${RECORDS('link')}
	from coded join version on version.vid = coded.vid join report on report.rid = version.rid`
const RECORD = (table: RecordTable): string => `select ${table}.json as json, version.id as version from ${table}
	join coded on coded.cid = ${table}.id / ${STRETCH} join version on version.vid = coded.vid`

/** Asking for codings and their records. All answers are plain records as the coder made them. */
export interface Codings {
	/** All codings of a version, or of every version when none is named. */
	all(version?: string): IterableIterator<Coded>
	/** The claims and statements of every coding, in the order of `all`, without the version that they are of. */
	said(): IterableIterator<Said>
	claims(key: string): Claim[]
	mentions(key: string): Mention[]
	statements(key: string): Statement[]
	links(key: string): Link[]
	/** The claims about a mention. */
	about(mention: string): Claim[]
	/** Keys that begin so, at most `limit`, in order. */
	keys(table: RecordTable, prefix: string, limit: number): string[]
	/** The report that a key of a mention, statement, claim or link belongs to. */
	reportOf(key: string): string | null
}

export function codingsOf(db: Connection): Codings {
	const byKey = <T>(table: RecordTable, key: string): T[] =>
		db
			.all<{ json: string; version: string }>(`${RECORD(table)} where ${table}.key = ? order by ${table}.id`, key)
			.map((row) => recordOf<T>(row))
	return {
		*all(version) {
			const rows =
				version === undefined
					? db.walk<CodedRow>(`${CODED} order by version.id, coded.cid`)
					: db.all<CodedRow>(`${CODED} where version.id = ? order by coded.cid`, version)
			for (const row of rows) yield whole(row)
		},
		*said() {
			const rows = db.walk<Pick<CodedRow, 'claim' | 'statement'>>(
				`select ${RECORDS('claim')}, ${RECORDS('statement')} from coded join version on version.vid = coded.vid order by version.id, coded.cid`,
			)
			for (const { claim, statement } of rows) yield { claims: listed(claim), statements: listed(statement) }
		},
		claims: (key) => byKey('claim', key),
		mentions: (key) => byKey('mention', key),
		statements: (key) => byKey('statement', key),
		links: (key) => byKey('link', key),
		about(mention) {
			const homes = db.all<{ cid: number }>(`select id / ${STRETCH} as cid from mention where key = ?`, mention)
			return homes.flatMap(({ cid }) =>
				db
					.all<{ json: string; version: string }>(
						`${RECORD('claim')} where claim.id >= ? and claim.id < ? and claim.about = ? order by claim.id`,
						cid * STRETCH,
						(cid + 1) * STRETCH,
						mention,
					)
					.map((row) => recordOf<Claim>(row)),
			)
		},
		keys: (table, prefix, limit) =>
			db
				.all<{ key: string }>(
					`select distinct key from ${table} where key >= ? and key < ? order by key limit ?`,
					prefix,
					`${prefix}\u{10ffff}`,
					limit,
				)
				.map(({ key }) => key),
		reportOf(key) {
			const table = { m: 'mention', s: 'statement', c: 'claim', l: 'link' }[key.charAt(0)]
			if (!table || key.charAt(1) !== '-') return null
			const row = db.get<{ report: string }>(
				`select report.id as report from ${table} join coded on coded.cid = ${table}.id / ${STRETCH}
				join version on version.vid = coded.vid join report on report.rid = version.rid where ${table}.key = ? limit 1`,
				key,
			)
			return row?.report ?? null
		},
	}
}

const listed = <T>(json: string | null): T[] => (json === null ? [] : JSON.parse(json))

function whole({ coder, language, read, version, report, ...records }: CodedRow): Coded {
	const of = <T>(table: RecordTable): T[] =>
		listed<object>(records[table]).map((record) => ({ ...record, version }) as T)
	return {
		version,
		report,
		coder,
		language,
		read: read === 1,
		mentions: of('mention'),
		statements: of('statement'),
		claims: of('claim'),
		links: of('link'),
	}
}
