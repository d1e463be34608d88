/** What comes in, before and after it is told what it is. */
import type { Problem } from '../report/problem.ts'
import type { Columns } from './columns.ts'
import type { Given, GivenReport } from './given.ts'

interface Obtained {
	/** Path, path and place in it, address, or "-". */
	readonly from: string
	/** What stands beside it, or around it where it was packed. */
	readonly metadata?: Given | undefined
	/** The encoding that whoever sent it named. */
	readonly charset?: string | undefined
	/** When it was obtained, where that was earlier than now: an archive says so of its pages. */
	readonly obtained?: string | undefined
	/** One of many things out of a page, a frame or a picture perhaps: that it holds no text is worth no error. */
	readonly incidental?: boolean | undefined
}

/** A file of any format: `opened` tells which, and makes of it what is ready to be taken. */
export interface FileInput extends Obtained {
	readonly kind: 'file'
	readonly name: string
	readonly chunks: AsyncIterable<Uint8Array>
}

/** Something that is one report, and can be taken in one step. */
export type Ready =
	| ({ readonly kind: 'bytes'; readonly bytes: Uint8Array } & Obtained)
	| ({ readonly kind: 'line'; readonly line: string } & Obtained)
	/** What a reader made of bytes that are no text. */
	| ({
			readonly kind: 'read'
			readonly bytes: Uint8Array
			readonly extractor: string
			readonly report: GivenReport
			readonly problems?: readonly Problem[]
	  } & Obtained)
	/** A row of a hand-coded table, as one line of JSON. */
	| ({
			readonly kind: 'row'
			readonly line: string
			/** The shape of the table, or "own". */
			readonly table: string
			/** Of an own table: which column holds what. */
			readonly columns?: Columns | undefined
	  } & Obtained)
	| { readonly kind: 'problem'; readonly problem: Problem }

/** Tells a hand-coded table by its first row, and gives its columns; null for another table. */
export type TellTable = (
	first: readonly string[],
) => { readonly table: string; readonly columns: readonly string[]; readonly headless: boolean } | null

/** No text is packed so small; what is, unpacks without end. What is no larger than the second is let through. */
export const MOST_RATIO = 200
export const SMALL = 10_000_000

export type Input = FileInput | Ready

export const nameOf = (input: Input): string => (input.kind === 'problem' ? input.problem.report : input.from)

export const inputProblem = (
	code: Problem['code'],
	report: string,
	message: string,
	level: Problem['level'] = 'error',
): Ready => ({ kind: 'problem', problem: { code, level, report, span: null, message } })

/** What the system says of a file that cannot be read. */
export function unreadable(path: string, error: unknown): Ready {
	const code = (error as { readonly code?: unknown } | null)?.code
	if (code === 'ENOENT') return inputProblem('intake/unreadable', path, 'There is no such file or folder.')
	if (code === 'EACCES' || code === 'EPERM') return inputProblem('intake/unreadable', path, 'You may not read it.')
	return inputProblem('intake/unreadable', path, `It could not be read (${code ?? 'unknown reason'}).`)
}

/** Bytes that are there already, as a file. */
export function fileOf(name: string, bytes: Uint8Array, more: Partial<FileInput> = {}): FileInput {
	return { kind: 'file', name, from: name, chunks: once(bytes), ...more }
}

export async function* once<T>(value: T): AsyncGenerator<T> {
	yield value
}

/** Reads to the end; null when that is more than the limit. */
export async function collected(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
	const parts: Uint8Array[] = []
	let size = 0
	for await (const chunk of chunks) {
		size += chunk.length
		if (size > limit) return null
		parts.push(chunk)
	}
	return joined(parts, size)
}

export function joined(
	parts: readonly Uint8Array[],
	size = parts.reduce((sum, { length }) => sum + length, 0),
): Uint8Array {
	if (parts.length === 1) return parts[0]!
	const whole = new Uint8Array(size)
	let at = 0
	for (const part of parts) {
		whole.set(part, at)
		at += part.length
	}
	return whole
}

/** Read as fast as it is asked for, and no faster. */
export function streamOf(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> {
	const source = chunks[Symbol.asyncIterator]()
	return new ReadableStream({
		async pull(controller) {
			const next = await source.next()
			if (next.done) controller.close()
			else controller.enqueue(next.value as Uint8Array<ArrayBuffer>)
		},
	})
}
