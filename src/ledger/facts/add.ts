/**
 * Adding what was taken in. Facts only ever grow, each is kept once, and whatever comes twice or in another order leaves
 * the same ledger: of two obtainings of the same thing the earlier one is kept.
 */
import type { Problem } from '../../report/problem.ts'
import type { Capture, Metadatum, Taken, Version } from '../../report/schema.ts'
import type { Connection } from '../driver.ts'
import { sha256, sha256OfJson } from '../hash.ts'
import { expungedBy } from '../log/tombstones.ts'
import { keepBytes } from './bytes.ts'
import { refreshCards } from './cards.ts'

/** One report as intake hands it over, with its bytes when they are to be kept. */
export interface Entry {
	readonly taken: Taken
	readonly bytes?: Uint8Array
}

export interface Added {
	readonly report: string
	readonly version: string
	/** False for what was there before. */
	readonly newReport: boolean
	readonly newVersion: boolean
	readonly newCapture: boolean
	readonly newMetadata: number
}

/** The problem that keeps a report out: somebody ordered it to be expunged. Null for any other. */
export function unwelcome(db: Connection, { taken }: Entry): Problem | null {
	const { report } = taken.version
	if (db.get('select 1 from report where id = ?', report)) return null
	const order = expungedBy(db, report)
	if (!order) return null
	const message = `This report was expunged on ${order.at.slice(0, 10)} by ${order.by} and is not kept again.`
	return { code: 'ledger/expunged', level: 'warning', report, span: null, message }
}

/** Must run in a transaction. Throws when the entry does not agree with itself: that is a bug of the caller. */
export function addEntry(db: Connection, { taken, bytes }: Entry): Added & { readonly vid: number } {
	const { version, metadata, capture } = taken
	check(taken, bytes)
	const report = findOrAdd(
		db,
		'select rid as id from report where id = ?',
		'insert into report (id) values (?)',
		version.report,
	)
	const kept = keepVersion(db, report.id, version)
	let newMetadata = 0
	for (const datum of metadata) newMetadata += keepMetadatum(db, kept.vid, datum)
	const newCapture = keepCapture(db, kept.vid, capture)
	if (bytes) keepBytes(db, { sha256: capture.sha256, bytes, vid: kept.vid, text: version.text })
	if (kept.isNew || newCapture || newMetadata > 0) refreshCards(db, report.id)
	return {
		report: version.report,
		version: version.id,
		vid: kept.vid,
		newReport: report.isNew,
		newVersion: kept.isNew,
		newCapture,
		newMetadata,
	}
}

function check({ version, capture }: Taken, bytes: Uint8Array | undefined): void {
	const { report, text, textHash, sections } = version
	if (sha256(text) !== textHash) throw new Error(`the text of version ${version.id} does not have its hash`)
	if (sha256OfJson({ report, textHash, sections }) !== version.id)
		throw new Error(`version ${version.id} does not have its id`)
	if (capture.version !== version.id) throw new Error(`capture ${capture.id} is of another version`)
	if (bytes && sha256(bytes) !== capture.sha256)
		throw new Error(`the bytes of capture ${capture.id} do not have its hash`)
}

function findOrAdd(db: Connection, find: string, add: string, id: string): { id: number; isNew: boolean } {
	const held = db.get<{ id: number }>(find, id)
	return held ? { id: held.id, isNew: false } : { id: db.run(add, id).rowid, isNew: true }
}

function keepVersion(db: Connection, rid: number, version: Version): { vid: number; isNew: boolean } {
	const held = db.get<{ vid: number }>('select vid from version where id = ?', version.id)
	if (held) return { vid: held.vid, isNew: false }
	const { rowid } = db.run(
		'insert into version (rid, id, text_hash, text, sections) values (?, ?, ?, ?, ?)',
		rid,
		version.id,
		version.textHash,
		version.text,
		JSON.stringify(version.sections),
	)
	return { vid: rowid, isNew: true }
}

function keepMetadatum(db: Connection, vid: number, { field, value, basis, span }: Metadatum): number {
	return db.run(
		'insert into metadata (vid, field, value, basis, span) values (?, ?, ?, ?, ?) on conflict do nothing',
		vid,
		field,
		value,
		basis,
		span ? `${span.start}-${span.end}` : '',
	).changes
}

function keepCapture(db: Connection, vid: number, c: Capture): boolean {
	return (
		db.run(
			`insert into capture (id, vid, sha256, size, origin, obtained, by, extractor) values (?, ?, ?, ?, ?, ?, ?, ?)
			on conflict (id) do update set obtained = excluded.obtained, by = excluded.by, extractor = excluded.extractor
			where (excluded.obtained, excluded.by, excluded.extractor) < (obtained, by, extractor)`,
			c.id,
			vid,
			c.sha256,
			c.size,
			c.from,
			c.obtained,
			c.by,
			c.extractor,
		).changes > 0
	)
}
