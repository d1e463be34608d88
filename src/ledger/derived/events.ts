/**
 * Events of each version as the ledger keeps them between two additions, with the keys under which they meet. An event whose
 * version changed stays as it was (`was`) until all that hung together with it is settled again. What stands in an event is
 * the affair of the floor that made it; here it is a line of JSON.
 */
import type { Claim, Link, Mention, Statement } from '../../coding/schema.ts'
import type { Around, Index, Mate, Member, PackedLocals, Paired, Told } from '../../incident/index.ts'
import type { Connection } from '../driver.ts'
import { insertRows, recordOf } from './rows.ts'
import { STRETCH } from './tables.ts'

export interface EventRow {
	readonly eid: number
	/** 1: as it was before its version changed. */
	readonly was: 0 | 1
	readonly json: string
}

type Block = PackedLocals['events'][number]['blocks'][number]

export interface Events extends Omit<Around, 'event'>, Omit<Index, 'event'> {
	/** Pending versions by number, the earliest day first: those whose events are not read yet, or those that are. */
	pending(read: boolean): number[]
	/** Whether any is. */
	isPending(read?: boolean): boolean
	/** The id of a version that is still so; null when another program was faster. */
	stillPending(vid: number, read: boolean): string | null
	/** Makes these the events of a version, and gives their numbers: they, and those it had, are open until they are settled. */
	keep(packed: PackedLocals): number[]
	/** Crowds that an event has left since pairs were put last. */
	shrunk(): number[]
	putPairs(paired: Paired): void
	/** What is open of a version: its events as they are and as they were. */
	open(vid: number): EventRow[]
	json(eid: number): string | null
	isOpen(eid: number): boolean
	/** The edges within a report. */
	edges(version: string): string | null
	/** The statements that a version has and had before it changed. */
	statements(vid: number): Set<string>
	/** A statement of the coding that counts. */
	statementOf(key: string): Statement | null
	/** What the coding that counts says about these mentions of a version and by these of its statements. */
	told(version: string, mentions: ReadonlySet<string>, statements: ReadonlySet<string>): Told
	/** These are settled, and these versions are pending no more. */
	settle(vids: readonly number[], eids: readonly number[]): void
	/** Marks versions: their events are to be read again. */
	mark(versions: Iterable<string>): void
	/** The versions in which somebody or some place has such a name. */
	versionsNaming(is: (name: string) => boolean): Set<string>
	/** The versions that a key of a record or the id of a report belongs to. */
	versionsOf(target: string): string[]
}

export function eventsOf(db: Connection): Events {
	const vidOf = (version: string): number =>
		db.get<{ vid: number }>('select vid from version where id = ?', version)?.vid ?? -1
	return {
		pending: (read) =>
			db
				.all<{ vid: number }>(
					`select pending.vid from pending join version using (vid) join card using (vid)
					where pending.read = ? order by card.day, version.id`,
					read ? 1 : 0,
				)
				.map(({ vid }) => vid),
		isPending: (read) =>
			db.get('select 1 from pending where read >= ? and read <= ? limit 1', read ? 1 : 0, read === false ? 0 : 1) !==
			undefined,
		stillPending: (vid, read) =>
			db.get<{ id: string }>(
				'select version.id from pending join version using (vid) where vid = ? and pending.read = ?',
				vid,
				read ? 1 : 0,
			)?.id ?? null,
		keep(packed) {
			const vid = vidOf(packed.version)
			retire(db, vid)
			const eids = packed.events.map((event) => {
				const blocks = event.blocks.map(({ block, role }) => [block, ROLES.indexOf(role)] as const)
				const { rowid: eid } = db.run(
					'insert into event (vid, was, open, key, mentions, blocks, json) values (?, 0, 1, ?, ?, ?, ?)',
					vid,
					event.key,
					JSON.stringify(event.mentions),
					JSON.stringify(blocks),
					event.json,
				)
				for (const mention of event.mentions) db.run('insert or replace into event_mention values (?, ?)', mention, eid)
				for (const [block, role] of blocks)
					db.run('insert or ignore into event_block values (?, ?, ?)', block, role, eid)
				return eid
			})
			db.run('insert or replace into within_report values (?, ?)', vid, packed.json)
			db.run('update pending set read = 1 where vid = ?', vid)
			return eids
		},
		shrunk: () => db.all<{ block: number }>('select block from recrowd order by block').map(({ block }) => block),
		putPairs: (paired) => putPairs(db, paired),
		open: (vid) => db.all<EventRow>('select eid, was, json from event where vid = ? and open = 1 order by eid', vid),
		sharing(block) {
			const rows = db.all<ListRow & { role: number }>(
				'select role, json_group_array(eid) as list from event_block where block = ? group by role',
				block,
			)
			const of = (is: (role: number) => boolean) => rows.flatMap((row) => (is(row.role) ? numbersOf(row) : []))
			return { strong: of((role) => role < ORDINARY), ordinary: of((role) => role === ORDINARY) }
		},
		strong: (block) =>
			numbersOf(
				db.get('select json_group_array(eid) as list from event_block where block = ? and role < ?', block, ORDINARY),
			),
		members: (block) =>
			db
				.all<MemberRow>(
					'select eid, role, key from event_block join event using (eid) where block = ? and role < ?',
					block,
					ORDINARY,
				)
				.map(memberOf),
		pivots: (block) =>
			db
				.all<MemberRow>(
					`select eid, 0 as role, coalesce(event.key, '') as key from event_pivot left join event using (eid) where block = ?`,
					block,
				)
				.map(memberOf),
		// An event that is no more has met some that are no more either.
		mates: (eid) =>
			db
				.all<PairRow>(
					`select other, points, meeting from event_pair where eid = ?1 and exists (select 1 from event where eid = ?1 and was = 0)
					union all select other, points, meeting from event_pair join event on event.eid = other
					where event_pair.eid = ?1 and event.was = 0 and exists (select 1 from event where eid = ?1 and was = 1)`,
					eid,
				)
				.map(({ other, points, meeting }): Mate => ({ other, points, meeting: MEETINGS[meeting]! })),
		standing: (mention) =>
			db.get<{ iid: number }>('select iid from incident_mention where mention = ?', mention)?.iid ?? null,
		within: (iid) =>
			eidsOf(
				db.all(
					'select distinct eid from incident_mention join event_mention using (mention) where incident_mention.iid = ?',
					iid,
				),
			),
		ofMention: (mention) =>
			db.get<{ eid: number }>('select eid from event_mention where mention = ?', mention)?.eid ?? null,
		json: (eid) => db.get<{ json: string }>('select json from event where eid = ?', eid)?.json ?? null,
		isOpen: (eid) => db.get('select 1 from event where eid = ? and open = 1', eid) !== undefined,
		edges: (version) =>
			db.get<{ json: string }>('select json from within_report where vid = ?', vidOf(version))?.json ?? null,
		statements(vid) {
			const cid = countingOf(db, vid)
			const rows = db.all<{ key: string }>(
				'select key from left_statement where vid = ?1 union select key from statement where id >= ?2 and id < ?3',
				vid,
				cid * STRETCH,
				(cid + 1) * STRETCH,
			)
			return new Set(rows.map(({ key }) => key))
		},
		statementOf(key) {
			const rows = db.all<{ id: number; vid: number; version: string; json: string }>(
				`select statement.id, version.vid, version.id as version, statement.json from statement
				join coded on coded.cid = statement.id / ${STRETCH} join version on version.vid = coded.vid where statement.key = ?`,
				key,
			)
			const counting = rows.find(({ id, vid }) => Math.floor(id / STRETCH) === countingOf(db, vid))
			return counting ? recordOf<Statement>(counting) : null
		},
		told: (version, mentions, statements) => told(db, version, mentions, statements),
		settle(vids, eids) {
			for (const eid of eids) {
				if (db.run('delete from event where eid = ? and was = 1', eid).changes > 0)
					db.run('delete from event_pair where eid = ?', eid)
				else db.run('update event set open = 0 where eid = ? and open = 1', eid)
			}
			for (const vid of vids) {
				db.run('delete from pending where vid = ? and read = 1', vid)
				db.run('delete from left_statement where vid = ?', vid)
			}
		},
		mark(versions) {
			for (const version of versions) {
				const vid = vidOf(version)
				if (vid >= 0) markPending(db, vid)
			}
		},
		versionsNaming(is) {
			const out = new Set<string>()
			for (const { cid, name, anchor } of db.walk<{ cid: number; name: string | null; anchor: string | null }>(
				`select distinct id / ${STRETCH} as cid, json ->> '$.value.name' as name, json ->> '$.value.anchor' as anchor
				from claim where field in ('actor', 'target', 'where')`,
			)) {
				if (![name, anchor].some((one) => one !== null && is(one))) continue
				const version = db.get<{ id: string }>(
					'select version.id from coded join version using (vid) where cid = ?',
					cid,
				)
				if (version) out.add(version.id)
			}
			return out
		},
		versionsOf(target) {
			const table = { m: 'mention', s: 'statement', c: 'claim', l: 'link' }[target.charAt(0)]
			const ids =
				table && target.charAt(1) === '-'
					? db.all<{ id: string }>(
							`select distinct version.id from ${table} join coded on coded.cid = ${table}.id / ${STRETCH}
							join version on version.vid = coded.vid where ${table}.key = ?`,
							target,
						)
					: db.all<{ id: string }>('select version.id from version join report using (rid) where report.id = ?', target)
			return ids.map(({ id }) => id)
		},
	}
}

const ROLES: readonly Block['role'][] = ['all', 'special', 'ordinary']
const MEETINGS: readonly Mate['meeting'][] = ['crowd', 'sign', 'free']

const ORDINARY = ROLES.indexOf('ordinary')

interface MemberRow {
	readonly eid: number
	readonly role: number
	readonly key: string
}
const memberOf = ({ eid, role, key: event }: MemberRow): Member => ({ id: eid, role: ROLES[role]!, event })
/** One row with all numbers costs a fraction of a row for each. */
interface ListRow {
	readonly list: string
}
const numbersOf = (row: ListRow | undefined): number[] =>
	row === undefined || row.list === '[]' ? [] : (JSON.parse(row.list) as number[])
const eidsOf = (rows: readonly { readonly eid: number }[]): number[] => rows.map(({ eid }) => eid)

interface PairRow {
	readonly other: number
	readonly points: number
	readonly meeting: number
}

const bothWays = ([a, b]: readonly [number, number]): [number, number][] => [
	[a, b],
	[b, a],
]

/** What was found of these events, in place of what was known of them. */
function putPairs(db: Connection, { mates, lost, turned, open, pivots }: Paired): void {
	for (const eid of mates.keys()) unpair(db, eid)
	const rows: number[] = []
	const put = new Set<number>()
	for (const [eid, all] of mates) {
		for (const { other, points, meeting } of all) {
			const pair = Math.min(eid, other) * 2 ** 26 + Math.max(eid, other)
			if (put.has(pair)) continue
			put.add(pair)
			const how = MEETINGS.indexOf(meeting)
			rows.push(eid, other, points, how, other, eid, points, how)
		}
	}
	insertRows(db, { table: 'event_pair', columns: ['eid', 'other', 'points', 'meeting'] }, rows)
	for (const [a, b] of lost.flatMap(bothWays)) db.run('delete from event_pair where eid = ? and other = ?', a, b)
	for (const [one, other, meeting] of turned)
		for (const [a, b] of bothWays([one, other]))
			db.run('update event_pair set meeting = ? where eid = ? and other = ?', MEETINGS.indexOf(meeting), a, b)
	for (const eid of open) reopen(db, eid)
	for (const [block, eids] of pivots) {
		db.run('delete from event_pivot where block = ?', block)
		for (const eid of eids) db.run('insert into event_pivot values (?, ?)', block, eid)
	}
	db.exec('delete from recrowd')
}

/** Nobody meets this event; whom it met stays known where it is asked for until it is settled that it is no more. */
function unpair(db: Connection, eid: number, forget = true): void {
	for (const { other } of db.all<{ other: number }>('select other from event_pair where eid = ?', eid))
		db.run('delete from event_pair where eid = ? and other = ?', other, eid)
	if (forget) db.run('delete from event_pair where eid = ?', eid)
}

/** What hangs together with an event is to be settled again. */
function reopen(db: Connection, eid: number): void {
	db.run('update event set open = 1 where eid = ?', eid)
	db.run('insert or ignore into pending select vid, 1 from event where eid = ?', eid)
}

/** The version is to be read and settled again. */
export function markPending(db: Connection, vid: number): void {
	db.run('insert into pending values (?, 0) on conflict (vid) do update set read = 0', vid)
}

interface ListedRow {
	readonly eid: number
	readonly mentions: string
	readonly blocks: string
}
const LISTED = 'select eid, mentions, blocks from event where vid = ?'

/** The events of a version stay as they were, open, and nobody meets them any more. */
function retire(db: Connection, vid: number): void {
	for (const row of db.all<ListedRow>(`${LISTED} and was = 0`, vid)) {
		unlist(db, row)
		unpair(db, row.eid, false)
		db.run('update event set was = 1, open = 1 where eid = ?', row.eid)
	}
}

function unlist(db: Connection, { eid, mentions, blocks }: ListedRow): void {
	for (const mention of JSON.parse(mentions) as string[])
		db.run('delete from event_mention where mention = ? and eid = ?', mention, eid)
	for (const [block, role] of JSON.parse(blocks) as [number, number][]) {
		db.run('delete from event_block where block = ? and role = ? and eid = ?', block, role, eid)
		db.run('insert or ignore into recrowd select block from event_pivot where block = ? limit 1', block)
	}
}

/** Takes out the events of a version that is no more; all that met them is open. */
export function forgetEvents(db: Connection, vid: number): void {
	for (const row of db.all<ListedRow>(LISTED, vid)) {
		for (const { other } of db.all<{ other: number }>('select other from event_pair where eid = ?', row.eid))
			reopen(db, other)
		unlist(db, row)
		unpair(db, row.eid)
	}
	for (const table of ['event', 'within_report', 'left_statement']) db.run(`delete from ${table} where vid = ?`, vid)
}

/** Remembers the statements of a coding that goes. */
export function leaveStatements(db: Connection, vid: number, cid: number): void {
	db.run(
		'insert or ignore into left_statement select ?, key from statement where id >= ? and id < ?',
		vid,
		cid * STRETCH,
		(cid + 1) * STRETCH,
	)
}

/** Of several codings of a version the one whose coder comes last counts. */
function countingOf(db: Connection, vid: number): number {
	return db.get<{ cid: number }>('select cid from coded where vid = ? order by coder desc, cid limit 1', vid)?.cid ?? -1
}

function told(db: Connection, version: string, mentions: ReadonlySet<string>, statements: ReadonlySet<string>): Told {
	const vid = db.get<{ vid: number }>('select vid from version where id = ?', version)?.vid ?? -1
	const cid = countingOf(db, vid)
	const [from, to] = [cid * STRETCH, (cid + 1) * STRETCH]
	const read = <T>(row: { readonly json: string }): T => recordOf<T>({ json: row.json, version })
	const rows = <R>(sql: string, ...more: string[]): R[] =>
		db.all<R>(`${sql} and id >= ?1 and id < ?2 order by id`, from, to, ...more)
	const own = JSON.stringify([...mentions])
	const isIn = (key: string) => mentions.has(key) || statements.has(key)
	const links = rows<{ json: string; from_key: string; to_key: string }>(
		'select json, from_key, to_key from link where true',
	).filter((l) => isIn(l.from_key) || isIn(l.to_key))
	const linked = new Set(links.flatMap((l) => [l.from_key, l.to_key]))
	return {
		mentions: rows<{ json: string }>(
			'select json from mention where key in (select value from json_each(?3))',
			own,
		).map((row) => read<Mention>(row)),
		claims: rows<{ json: string }>('select json from claim where about in (select value from json_each(?3))', own).map(
			(row) => read<Claim>(row),
		),
		statements: rows<{ json: string }>('select json from statement where true')
			.map((row) => read<Statement>(row))
			.filter((s) => isIn(s.key) || linked.has(s.key) || s.about.some((m) => mentions.has(m))),
		links: links.map((row) => read<Link>(row)),
	}
}
