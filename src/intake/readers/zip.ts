/**
 * ZIP archives, and the formats that are one: .docx, .xlsx, .wacz. Nothing is written anywhere: entries are read one after the
 * other in the order of their names, each within bounds, and a name that leads out of the archive is left out.
 */
import { type Entry, fromBufferPromise, validateFileName, type ZipFile } from 'yauzl'
import { formatOf, kindOfName, nameBeside, OPENING } from '../format.ts'
import { type FileInput, type Input, inputProblem, joined, MOST_RATIO, once, SMALL } from '../input.ts'
import { badDescription, readDescription } from '../sent.ts'

const MOST_ENTRIES = 100_000

export interface Archive {
	readonly names: readonly string[]
	read(name: string, limit: number): Promise<Uint8Array | Refusal>
	close(): void
}

export interface Refusal {
	readonly code: 'intake/bomb' | 'intake/encrypted' | 'intake/too-large' | 'intake/damaged'
	readonly message: string
}

interface Opened extends Archive {
	/** Names that lead out of the archive. */
	readonly bad: readonly string[]
}

export async function openArchive(bytes: Uint8Array): Promise<Opened> {
	const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
		decodeStrings: false,
	})
	const entries = new Map<string, Entry>()
	const bad: string[] = []
	for await (const entry of zip.eachEntry()) {
		const name = nameIn(entry)
		if (entries.size >= MOST_ENTRIES) throw new Error(`more than ${MOST_ENTRIES} entries`)
		if (name.endsWith('/')) continue
		if (validateFileName(name) !== null || name.includes('\0')) bad.push(name)
		else entries.set(name, entry)
	}
	return {
		names: [...entries.keys()].sort(),
		bad,
		read: (name, limit) => unpacked(zip, entries.get(name)!, limit),
		close: () => zip.close(),
	}
}

/** Old archives write names in the first encoding of PCs; all that matters here is ASCII in both. */
function nameIn(entry: Entry): string {
	const raw = entry.fileName as unknown as Uint8Array | string
	return (typeof raw === 'string' ? raw : new TextDecoder().decode(raw)).replaceAll('\\', '/')
}

async function unpacked(zip: ZipFile, entry: Entry, limit: number): Promise<Uint8Array | Refusal> {
	if ((entry.generalPurposeBitFlag & 1) === 1)
		return { code: 'intake/encrypted', message: 'It is locked with a password. Unpack it and add what is in it.' }
	const most = Math.max(SMALL, entry.compressedSize * MOST_RATIO)
	const parts: Uint8Array[] = []
	let size = 0
	try {
		const stream = await zip.openReadStreamPromise(entry)
		for await (const chunk of stream as AsyncIterable<Uint8Array>) {
			size += chunk.length
			if (size > Math.min(limit, most)) {
				stream.destroy()
				return size > limit
					? {
							code: 'intake/too-large',
							message: `It unpacks to more than the ${Math.round(limit / 1e6)} MB that one file can have.`,
						}
					: {
							code: 'intake/bomb',
							message: `It unpacks to more than ${MOST_RATIO} times its size, which no report does.`,
						}
			}
			parts.push(chunk)
		}
	} catch (error) {
		return { code: 'intake/damaged', message: `It cannot be unpacked (${(error as Error).message}).` }
	}
	return joined(parts, size)
}

export const ENTITIES =
	'The document declares names of its own (<!ENTITY …>), which no office program writes and which can unpack without end. It was not read.'

/** A part of an office document that opens with a declaration of its own. */
export const declaresNames = (part: Uint8Array): boolean =>
	/<!(?:ENTITY|DOCTYPE)/i.test(new TextDecoder('latin1').decode(part.subarray(0, 10_000)))

export interface ZipOptions {
	readonly limit: number
	/** Told of all that was unpacked; false when it is too much together. */
	readonly count: (bytes: number) => boolean
}

/** What stands in it, as files: each is told again what it is. Hidden names, and those of the system that packed it, are left out. */
export async function* readZip(
	archive: Archive & { readonly bad?: readonly string[] },
	file: FileInput,
	options: ZipOptions,
): AsyncGenerator<Input> {
	const { from } = file
	for (const name of archive.bad ?? [])
		yield inputProblem(
			'intake/entry-name',
			`${from}#${name.slice(0, 200)}`,
			'The name leads out of the archive, so the entry was left out.',
		)
	for (const name of archive.names) {
		if (/(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$)/.test(name) || kindOfName(name) === 'beside') continue
		const inside = `${from}#${name}`
		if (kindOfName(name) === 'other') {
			yield inputProblem('intake/unknown-format', inside, 'No extractor reads this kind of file.', 'note')
			continue
		}
		const bytes = await archive.read(name, options.limit)
		if (!(bytes instanceof Uint8Array)) yield inputProblem(bytes.code, inside, bytes.message)
		else if (kindOfName(name) === 'maybe' && formatOf(bytes.subarray(0, OPENING), name) !== 'feed')
			yield inputProblem('intake/unknown-format', inside, 'No extractor reads this kind of file.', 'note')
		else if (!options.count(bytes.length))
			return yield inputProblem(
				'intake/bomb',
				from,
				'It holds more than can be unpacked from one file. Unpack it and add the folder.',
			)
		else {
			const beside = archive.names.includes(nameBeside(name)) ? await archive.read(nameBeside(name), 1_000_000) : null
			const metadata = beside instanceof Uint8Array ? readDescription(beside) : undefined
			if (metadata === null) yield badDescription(`${from}#${nameBeside(name)}`, name)
			else
				yield {
					...file,
					name,
					from: inside,
					chunks: once(bytes),
					...(metadata ? { metadata: { ...file.metadata, ...metadata } } : {}),
				}
		}
	}
}
