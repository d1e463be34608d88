/**
 * Taking a report out for good: its bytes, words and names leave facts, cache, index and our backups. What stays is a line in the
 * log that somebody ordered it, with a salted hash by which the report is known again if it comes back.
 */
import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import type { Decision } from '../incident/schema.ts'
import { backupsOf } from './backups.ts'
import { dropCodings } from './derived/codings.ts'
import { eventsOf, forgetEvents } from './derived/events.ts'
import { dropIncident } from './derived/incidents.ts'
import type { Connection } from './driver.ts'
import { bytesOf, keepBytes } from './facts/bytes.ts'
import { forgetWords } from './facts/cards.ts'
import { LedgerFault, ledgerProblem } from './faults.ts'
import { sha256 } from './hash.ts'
import { append, saltOf } from './log/append.ts'
import { type LogKeys, reportHash } from './log/entry.ts'
import { readLog } from './log/read.ts'
import { forgetReleased } from './releases.ts'

export interface Expunging {
	readonly report: string
	readonly by: string
	/** Stays in the log's payload: do not repeat here what is to go. */
	readonly reason: string
	readonly at?: string
}

export interface Expunged {
	readonly decision: Decision
	/** Versions of other reports that stood in incidents with it: they are pending. */
	readonly touched: number
	/** Reports that hold the very same text and still do: name them too if it is the words that must go. */
	readonly sameText: readonly string[]
	/** Decisions that gave a meaning to a name of its text that no other text has: their words went with it. */
	readonly forgotten: readonly string[]
	/** Decisions that give a meaning to a name of its text that others have too: they stay, with the name. */
	readonly naming: readonly string[]
}

/** Takes the report's rows out. Must run in a durable transaction; `scrub` must follow. */
export function expungeRows(db: Connection, { report, by, reason, at }: Expunging): Expunged | null {
	const rid = db.get<{ rid: number }>('select rid from report where id = ?', report)?.rid
	if (rid === undefined) return null
	const named = reportHash(saltOf(db), report)
	const sameText = db
		.all<{ id: string }>(
			`select distinct report.id from version join version as own on own.text_hash = version.text_hash and own.rid = ?1
			join report on report.rid = version.rid where version.rid <> ?1 order by report.id`,
			rid,
		)
		.map((r) => r.id)
	const { forgotten, naming } = namingIn(db, rid)
	const touched = forgetIncidents(db, report)
	forgetReleased(db, report)
	for (const { vid } of db.all<{ vid: number }>('select vid from version where rid = ?', rid)) forgetVersion(db, vid)
	db.run('delete from version where rid = ?', rid)
	db.run('delete from report where rid = ?', rid)
	for (const row of db.all<{ keys: string; payload: string }>(`select keys, payload from log where act <> 'expunge'`)) {
		const { of, body } = JSON.parse(row.keys) as LogKeys
		if (!Object.values(of).includes(named)) continue
		db.run('delete from payload where hash = ?', row.payload)
		if (body['act'] === 'correct-incident') {
			const events = eventsOf(db)
			for (const mention of body['mentions'] as string[]) events.mark(events.versionsOf(mention))
		}
	}
	for (const { id, body } of forgotten) forgetNaming(db, id, body)
	const salt = randomBytes(16).toString('hex')
	const body = { act: 'expunge', report: `${salt}.${sha256(`${salt}\n${report}`)}` } as const
	const decision = append(
		db,
		{ by, reason, body, ...(at === undefined ? {} : { at }) },
		{
			expunged: named,
			...Object.fromEntries(forgotten.map(({ id }) => [id, named])),
		},
	)
	db.run(`insert or replace into meta values ('scrub', 'due')`)
	return { decision, touched, sameText, forgotten: forgotten.map(({ id }) => id), naming: naming.map(({ id }) => id) }
}

/** Case and accents do not matter to a name, so they do not here. */
const folded = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Decisions about names that its text has: those with one that no other text has, and the others. */
function namingIn(db: Connection, rid: number): { forgotten: Decision[]; naming: Decision[] } {
	const of = (own: boolean) => `select text from version where rid ${own ? '=' : '<>'} ?`
	const found = readLog(db).flatMap((decision) => {
		const { body } = decision
		return body.act === 'who-is-this' || body.act === 'where-is-this'
			? [{ decision, names: body.names.map(folded) }]
			: []
	})
	const hasIn = (own: boolean, names: ReadonlySet<string>): Set<string> => {
		const there = new Set<string>()
		for (const { text } of names.size > 0 ? db.walk<{ text: string }>(of(own), rid) : []) {
			const words = folded(text)
			for (const name of names) if (words.includes(name)) there.add(name)
		}
		return there
	}
	const own = hasIn(true, new Set(found.flatMap(({ names }) => names)))
	const others = hasIn(false, own)
	const isAlone = (name: string): boolean => own.has(name) && !others.has(name)
	const inIt = found.filter(({ names }) => names.some((name) => own.has(name)))
	const forgotten = inIt.filter(({ names }) => names.some(isAlone)).map(({ decision }) => decision)
	return { forgotten, naming: inIt.map(({ decision }) => decision).filter((one) => !forgotten.includes(one)) }
}

/** The names, the reason and whom they mean go; what the decision said of other reports is settled without it. */
function forgetNaming(db: Connection, id: string, body: Decision['body']): void {
	const names = body.act === 'who-is-this' || body.act === 'where-is-this' ? body.names.map(folded) : []
	const events = eventsOf(db)
	events.mark(events.versionsNaming((name) => names.some((one) => folded(name).includes(one))))
	db.run('delete from payload where hash = (select payload from log where id = ?)', id)
}

/** Incidents told by this report go; the other versions in them are to be settled again. */
function forgetIncidents(db: Connection, report: string): number {
	const incidents = db.all<{ key: string; iid: number }>(
		'select key, incident.iid from incident join incident_report using (iid) where report = ?',
		report,
	)
	let touched = 0
	for (const { key, iid } of incidents) {
		touched += db.run(
			`insert or ignore into pending select version.vid, 0 from incident_report join report on report.id = incident_report.report
			join version on version.rid = report.rid where incident_report.iid = ? and incident_report.report <> ?`,
			iid,
			report,
		).changes
		dropIncident(db, key)
	}
	const quoted = JSON.stringify(report)
	for (const { key } of db.all<{ key: string }>('select key from incident_link where instr(json, ?) > 0', quoted)) {
		db.run('delete from incident_link where key = ?', key)
	}
	return touched
}

function forgetVersion(db: Connection, vid: number): void {
	const place = db.get<{ place: number }>('select place from card where vid = ?', vid)?.place
	if (place !== undefined) forgetWords(db, place)
	dropCodings(db, vid)
	forgetEvents(db, vid)
	const hashes = db.all<{ sha256: string }>('select distinct sha256 from capture where vid = ?', vid)
	for (const table of ['card', 'pending', 'hand', 'metadata', 'capture'])
		db.run(`delete from ${table} where vid = ?`, vid)
	for (const { sha256 } of hashes) {
		const other = db.get<{ vid: number; text: string }>(
			'select version.vid, version.text from capture join version using (vid) where sha256 = ? order by version.id limit 1',
			sha256,
		)
		const bytes = other ? bytesOf(db, sha256) : null
		db.run('delete from bytes where sha256 = ?', sha256)
		if (other && bytes) keepBytes(db, { sha256, bytes, vid: other.vid, text: other.text })
	}
}

/**
 * Overwrites what lies where the rows were: index segments, free pages, statistics, the write-ahead log, and our backups. Until
 * it has gone through, the ledger remembers that it is due.
 */
export function scrub(db: Connection, file: string): void {
	db.transaction(() => {
		for (const index of ['search', 'search_dense', 'incident_search'])
			db.run(`insert into ${index} (${index}) values ('optimize')`)
		for (const { name } of db.all<{ name: string }>(
			`select name from sqlite_schema where name in ('sqlite_stat1', 'sqlite_stat4')`,
		)) {
			db.exec(`delete from ${name}`)
		}
	})
	for (const backup of backupsOf(file)) rmSync(backup, { force: true })
	db.exec('pragma temp_store = file')
	db.exec('vacuum')
	db.exec('pragma temp_store = memory')
	const { busy } = db.get<{ busy: number }>('pragma wal_checkpoint(truncate)') ?? { busy: 0 }
	if (busy !== 0) {
		const message = `The report is out of ${file}, but another program is reading it and old pages are still beside it. Close the other program and open the ledger again.`
		throw new LedgerFault(ledgerProblem('ledger/locked', file, message))
	}
	db.run(`delete from meta where key = 'scrub'`)
	db.get('pragma wal_checkpoint(truncate)')
}

export function scrubIsDue(db: Connection): boolean {
	return db.get(`select 1 from meta where key = 'scrub'`) !== undefined
}
