/** An export made in memory, and everything in it as plain text, whatever the format wraps it in. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { parquetReadObjects } from 'hyparquet'
import { type ExportOptions, exportAs, type Format, type Holdings, type Loss } from '../../src/exchange/index.ts'
import type { OwnLands } from '../../src/exchange/lands.ts'
import { connect } from '../../src/ledger/driver.ts'
import { databaseFile } from '../../src/run/database-file.ts'
import { filesOf } from '../../src/run/index.ts'

export interface Made {
	readonly files: ReadonlyMap<string, Uint8Array>
	readonly losses: readonly Loss[]
	readonly text: (name: string) => string
	readonly main: string
	readonly manifest: Record<string, never>
}

const utf8 = new TextDecoder()

export async function made(
	format: Format,
	holdings: Holdings,
	options: ExportOptions = {},
	lands: OwnLands = () => null,
): Promise<Made> {
	const tools = { sqlite: databaseFile, lands }
	const exported = exportAs(format, holdings, options, { program: 'test', tools })
	const files = new Map((await filesOf(exported)).map(({ name, bytes }) => [name, bytes]))
	const text = (name: string): string => {
		const bytes = files.get(name)
		if (!bytes) throw new Error(`${name} is not among ${[...files.keys()].join(', ')}`)
		return utf8.decode(bytes)
	}
	return {
		files,
		losses: exported.losses,
		text,
		main: text(exported.files[0]!.name),
		manifest: JSON.parse(text('manifest.json')),
	}
}

/** All that a reader could get out of a file: ZIPs unpacked, tables read, entities and escapes undone. */
export async function plain(name: string, bytes: Uint8Array): Promise<string> {
	if (name.endsWith('.parquet')) {
		const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
		return JSON.stringify(await parquetReadObjects({ file }), (_, v) => (typeof v === 'bigint' ? Number(v) : v))
	}
	if (name.endsWith('.sqlite')) return JSON.stringify(await tablesIn(bytes))
	if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
		const parts = Object.entries(unzipSync(bytes)).map(([part, inner]) => plain(part, inner))
		return (await Promise.all(parts)).join('\n')
	}
	const raw = utf8.decode(bytes)
	const written = /\.(?:json|jsonl|jsonld|geojson|dot)$/.test(name)
		? raw.replace(/\\(["\\/])/g, '$1').replace(/\\[nrt]/g, ' ')
		: raw
	return written
		.replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replaceAll('&apos;', "'")
		.replaceAll('&quot;', '"')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&')
}

export async function everything({ files }: Made): Promise<string> {
	return (await Promise.all([...files].map(([name, bytes]) => plain(name, bytes)))).join('\n')
}

/** Every row of every table and view of an SQLite file. */
export async function tablesIn(bytes: Uint8Array): Promise<Record<string, Record<string, unknown>[]>> {
	const folder = mkdtempSync(join(tmpdir(), 'attestary sqlite '))
	try {
		writeFileSync(join(folder, 'a.sqlite'), bytes)
		const db = await connect(join(folder, 'a.sqlite'), true)
		const names = db.all<{ name: string }>(
			"select name from sqlite_schema where type in ('table', 'view') order by name",
		)
		const all = Object.fromEntries(
			names.map(({ name }) => [name, db.all<Record<string, unknown>>(`select * from "${name}"`)]),
		)
		db.close()
		return all
	} finally {
		rmSync(folder, { recursive: true, force: true })
	}
}
