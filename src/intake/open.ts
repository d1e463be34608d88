/**
 * From files of any format to what can be taken in: the format is told, its reader asked, and what an archive holds is opened in
 * turn. Everything is bounded: sizes, numbers, how deep one thing lies in another. What cannot be read becomes one problem.
 */
import { MAX_REPORT_BYTES, tooLarge } from './assemble.ts'
import type { Columns, TableSeen } from './columns.ts'
import { type Foreign, type Format, formatOf, OPENING } from './format.ts'
import {
	collected,
	type FileInput,
	type Input,
	inputProblem,
	joined,
	MOST_RATIO,
	type Ready,
	SMALL,
	streamOf,
	type TellTable,
	unreadable,
} from './input.ts'
import { readLines, readRecords } from './readers/lines.ts'
import { readMbox } from './readers/mbox.ts'

export interface OpenOptions {
	/** The most that one text or page may have; other formats have bounds of their own. */
	readonly maxBytes?: number | undefined
	/** What is known of the columns of tables. */
	readonly columns?: readonly Columns[] | undefined
	/** Who tells hand-coded tables; without it none is one, but by its told columns. */
	readonly tellTable?: TellTable | undefined
	/** Told of each table before its rows are read. */
	readonly onTable?: ((seen: TableSeen) => void) | undefined
}

/** Files in files in files: no person packs deeper. */
const DEEPEST = 5
const MAX_DOCUMENT = 64_000_000
const MAX_ARCHIVE = 1_000_000_000
const MAX_ENTRY = 256_000_000
/** All that may come out of one file. */
const MAX_UNPACKED = 20_000_000_000

interface Within {
	readonly options: OpenOptions
	readonly depth: number
	/** What may still be unpacked, for everything that lies in one file. */
	readonly left: { bytes: number }
}

export async function* opened(
	inputs: AsyncIterable<Input> | Iterable<Input>,
	options: OpenOptions = {},
): AsyncGenerator<Ready> {
	for await (const input of inputs) {
		if (input.kind === 'file') yield* open(input, { options, depth: 0, left: { bytes: MAX_UNPACKED } })
		else yield input
	}
}

async function* open(file: FileInput, within: Within): AsyncGenerator<Ready> {
	const { opening, chunks, close } = peeked(file.chunks)
	try {
		const format = formatOf(await opening, file.name)
		if (typeof format === 'object') return yield foreign(file, format)
		if (within.depth > DEEPEST && !LEAVES.has(format))
			return yield inputProblem(
				'intake/nested',
				file.from,
				`It lies more than ${DEEPEST} files deep in others, and was not opened.`,
			)
		for await (const input of readers[format]({ ...file, chunks }, within)) {
			if (input.kind === 'file') yield* open(input, { ...within, depth: within.depth + 1 })
			else yield input
		}
	} catch (error) {
		if (error instanceof Bomb) yield inputProblem('intake/bomb', file.from, error.message)
		else if (typeof error === 'object' && error && 'syscall' in error) yield unreadable(file.from, error)
		else
			yield inputProblem(
				'intake/damaged',
				file.from,
				`It cannot be read: it is cut off, or not what it seems to be (${(error as Error).message?.slice(0, 120)}).`,
			)
	} finally {
		await close()
	}
}

const LEAVES: ReadonlySet<Format> = new Set(['text', 'page', 'lines', 'records', 'pdf', 'csv', 'parquet'])

type Reader = (file: FileInput, within: Within) => AsyncGenerator<Input>

/** One reader for each format. Those with a library behind them are loaded when first met. */
const readers: { readonly [F in Format]: Reader } = {
	text: asBytes,
	page: asBytes,
	lines: (file, { options }) => readLines(file, options),
	records: whole(MAX_DOCUMENT, readRecords),
	feed: whole(MAX_DOCUMENT, async function* (bytes, file) {
		yield* (await import('./readers/feed.ts')).readFeed(bytes, file)
	}),
	pdf: whole(MAX_DOCUMENT, async function* (bytes, file) {
		yield await (await import('./readers/pdf.ts')).readPdf(bytes, file)
	}),
	mail: whole(MAX_DOCUMENT, async function* (bytes, file) {
		yield* (await import('./readers/mail.ts')).readMail(bytes, file)
	}),
	csv: whole(MAX_DOCUMENT * 4, async function* (bytes, file, { options }) {
		yield* (await import('./readers/table.ts')).readCsv(bytes, file, options)
	}),
	parquet: whole(MAX_DOCUMENT * 4, async function* (bytes, file, { options }) {
		yield* (await import('./readers/table.ts')).readParquet(bytes, file, options)
	}),
	mbox: (file) => readMbox(file, MAX_DOCUMENT),
	async *warc(file) {
		yield* (await import('./readers/warc.ts')).readWarc(file, MAX_DOCUMENT)
	},
	zip: whole(MAX_ARCHIVE, openZip),
	async *gzip(file, { left }) {
		const packed = { bytes: 0 }
		const stream = streamOf(
			counted(file.chunks, (size) => {
				packed.bytes += size
			}),
		).pipeThrough(new DecompressionStream('gzip'))
		const name = file.name.replace(/\.gz$/i, '')
		yield {
			...file,
			name,
			from: file.from,
			chunks: counted(stream as unknown as AsyncIterable<Uint8Array>, bounded(packed, left)),
		}
	},
}

async function* openZip(bytes: Uint8Array, file: FileInput, { options, left }: Within): AsyncGenerator<Input> {
	const { declaresNames, ENTITIES, openArchive, readZip } = await import('./readers/zip.ts')
	const archive = await openArchive(bytes)
	try {
		const has = (name: string) => archive.names.includes(name)
		if (has('word/document.xml'))
			yield await (await import('./readers/docx.ts')).readDocx(bytes, archive, file, MAX_DOCUMENT)
		else if (has('xl/workbook.xml')) {
			for (const name of archive.names) {
				const part = await archive.read(name, MAX_DOCUMENT * 4)
				if (!(part instanceof Uint8Array)) return yield inputProblem(part.code, file.from, part.message)
				if (declaresNames(part)) return yield inputProblem('intake/entities', file.from, ENTITIES)
			}
			yield* (await import('./readers/table.ts')).readXlsx(bytes, file, options)
		} else if (has('mimetype') || has('ppt/presentation.xml'))
			yield foreign(file, { what: 'a document of another office program or an e-book' })
		else {
			const pages = has('datapackage.json') ? archive.names.filter((name) => /\.warc(?:\.gz)?$/i.test(name)) : null
			yield* readZip(pages ? { ...archive, names: pages } : archive, file, {
				limit: MAX_ENTRY,
				count: (size) => {
					left.bytes -= size
					return left.bytes >= 0
				},
			})
		}
	} finally {
		archive.close()
	}
}

/** A reader of what must be held whole, and its bound. */
function whole(
	limit: number,
	read: (bytes: Uint8Array, file: FileInput, within: Within) => AsyncGenerator<Input>,
): Reader {
	return async function* (file, within) {
		const bytes = await collected(file.chunks, limit)
		if (bytes) yield* read(bytes, file, within)
		else
			yield inputProblem(
				'intake/too-large',
				file.from,
				`It has more than the ${Math.round(limit / 1e6)} MB that a file of this format can have.`,
			)
	}
}

async function* asBytes(file: FileInput, { options: { maxBytes = MAX_REPORT_BYTES } }: Within): AsyncGenerator<Input> {
	const bytes = await collected(file.chunks, maxBytes)
	const { name: _, chunks: __, ...more } = file
	if (bytes) yield { ...more, kind: 'bytes', bytes }
	else yield inputProblem('intake/too-large', file.from, tooLarge(maxBytes + 1, maxBytes))
}

const foreign = ({ from, incidental }: FileInput, { what }: Foreign): Ready =>
	inputProblem(
		'intake/unknown-format',
		from,
		`This is ${what}, which is not read. Save its text as a .txt file and add that.`,
		incidental ? 'note' : 'error',
	)

interface Peeked {
	readonly opening: Promise<Uint8Array>
	/** All of it, as if nothing had been read. */
	readonly chunks: AsyncIterable<Uint8Array>
	/** Lets go of what it comes from, read to its end or not. */
	readonly close: () => Promise<void>
}

function peeked(from: AsyncIterable<Uint8Array>): Peeked {
	const source = from[Symbol.asyncIterator]()
	const held: Uint8Array[] = []
	let ended = false
	const more = async (): Promise<Uint8Array | null> => {
		const next = ended ? null : await source.next()
		ended = !next || next.done === true
		return next && !next.done ? next.value : null
	}
	const opening = async () => {
		let size = 0
		for (let chunk = await more(); chunk; chunk = size < OPENING ? await more() : null) {
			held.push(chunk)
			size += chunk.length
		}
		return joined(held, size).subarray(0, OPENING)
	}
	const chunks = async function* () {
		yield* held
		for (let chunk = await more(); chunk; chunk = await more()) yield chunk
	}
	return {
		opening: opening(),
		chunks: chunks(),
		close: async () => {
			if (!ended) await source.return?.()
		},
	}
}

async function* counted(chunks: AsyncIterable<Uint8Array>, hear: (bytes: number) => void): AsyncGenerator<Uint8Array> {
	for await (const chunk of chunks) {
		hear(chunk.length)
		yield chunk
	}
}

class Bomb extends Error {}

/** What comes out is held against what went in, and against all that may come out of one file. */
function bounded(packed: { readonly bytes: number }, left: { bytes: number }): (bytes: number) => void {
	let unpacked = 0
	return (bytes) => {
		unpacked += bytes
		left.bytes -= bytes
		if (left.bytes < 0) throw new Bomb('It holds more than can be unpacked from one file.')
		if (unpacked > Math.max(SMALL, packed.bytes * MOST_RATIO))
			throw new Bomb(`It unpacks to more than ${MOST_RATIO} times its size, which no report does.`)
	}
}
