/**
 * The original bytes, kept once by their hash and never twice over: a plain text file whose bytes are the version's text
 * is kept as a pointer to it, anything else deflated when that is smaller.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Connection } from '../driver.ts'

export function keepBytes(
	db: Connection,
	{ sha256, bytes, vid, text }: { sha256: string; bytes: Uint8Array; vid: number; text: string },
): void {
	if (db.get('select 1 from bytes where sha256 = ?', sha256)) return
	const insert = 'insert into bytes (sha256, size, encoding, vid, data) values (?, ?, ?, ?, ?)'
	if (Buffer.byteLength(text) === bytes.length && Buffer.from(text).equals(bytes)) {
		db.run(insert, sha256, bytes.length, 'version', vid, null)
		return
	}
	const deflated = deflateRawSync(bytes)
	if (deflated.length < bytes.length) db.run(insert, sha256, bytes.length, 'deflate', null, deflated)
	else db.run(insert, sha256, bytes.length, 'raw', null, bytes)
}

interface BytesRow {
	readonly encoding: 'raw' | 'deflate' | 'version'
	readonly data: Uint8Array | null
	readonly text: string | null
}

/** The bytes as they were obtained, or null when they were not kept. */
export function bytesOf(db: Connection, sha256: string): Uint8Array | null {
	const row = db.get<BytesRow>(
		`select encoding, data, version.text as text from bytes left join version on version.vid = bytes.vid where sha256 = ?`,
		sha256,
	)
	if (!row) return null
	if (row.encoding === 'version') return Buffer.from(row.text ?? '')
	const data = row.data ?? new Uint8Array()
	return row.encoding === 'deflate' ? inflateRawSync(data) : data
}
