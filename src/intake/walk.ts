/**
 * The door of intake to the disk: from paths to inputs, one at a time and in a fixed order, so that a folder
 * of any size is read with little memory. What cannot be read becomes a problem, and the walk goes on.
 */
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Problem } from '../report/problem.ts'
import { MAX_REPORT_BYTES } from './assemble.ts'
import { kindOfName, nameBeside } from './format.ts'
import { Given } from './given.ts'

export type Input =
	| {
			readonly kind: 'bytes'
			readonly from: string
			readonly bytes: Uint8Array
			readonly metadata?: Given | undefined
			/** As the server of a page named it. */
			readonly charset?: string | undefined
	  }
	| { readonly kind: 'line'; readonly from: string; readonly line: string }
	| { readonly kind: 'problem'; readonly problem: Problem }

export interface WalkOptions {
	readonly stdin?: Readable | undefined
	readonly maxBytes?: number | undefined
}

/** No line of text is longer; without a bound a file with no line end would be held in memory whole. */
const MAX_LINE = 64_000_000

/** Files, folders (with everything below them, hidden names left out) and "-" for standard input. */
export async function* walk(paths: readonly string[], options: WalkOptions = {}): AsyncGenerator<Input> {
	for (const path of paths) {
		if (path === '-') yield* standardInput(options)
		else yield* under(path, true, options)
	}
}

async function* under(path: string, named: boolean, options: WalkOptions): AsyncGenerator<Input> {
	try {
		const found = await stat(path)
		if (found.isDirectory()) {
			const names = (await readdir(path)).filter((name) => !name.startsWith('.'))
			for (const name of names.sort()) yield* under(join(path, name), false, options)
		} else if (!found.isFile()) {
			if (named) yield problem('intake/unreadable', path, 'It is neither a file nor a folder.')
		} else if (kindOfName(path) === 'beside') {
			// Read together with the report that it describes.
		} else if (kindOfName(path) === 'lines') {
			yield* linesOf(createReadStream(path), path)
		} else if (kindOfName(path) === 'text' || named) {
			yield await file(path, found.size, options)
		} else {
			yield problem(
				'intake/unknown-format',
				path,
				'No extractor reads this kind of file: .txt, .md, .html and .jsonl are read.',
				'note',
			)
		}
	} catch (error) {
		yield problem('intake/unreadable', path, reason(error))
	}
}

async function file(path: string, size: number, { maxBytes = MAX_REPORT_BYTES }: WalkOptions): Promise<Input> {
	if (size > maxBytes) {
		return problem(
			'intake/too-large',
			path,
			`It has ${(size / 1e6).toFixed(0)} MB, more than the ${(maxBytes / 1e6).toFixed(0)} MB that one report can have. If it holds many reports, give them as JSON Lines, one report a line.`,
		)
	}
	const bytes = await readFile(path)
	const beside = nameBeside(path)
	const text = await readFile(beside, 'utf8').catch(() => null)
	if (text === null || beside === path) return { kind: 'bytes', from: path, bytes }
	try {
		return { kind: 'bytes', from: path, bytes, metadata: Given.parse(JSON.parse(text)) }
	} catch {
		return problem('intake/bad-line', beside, `It is not JSON that describes a report, so ${path} was left out.`)
	}
}

/** Standard input is one text, unless it opens like JSON Lines. */
async function* standardInput({ stdin, maxBytes = MAX_REPORT_BYTES }: WalkOptions): AsyncGenerator<Input> {
	if (!stdin) return
	const chunks: Uint8Array[] = []
	const source = stdin[Symbol.asyncIterator]() as AsyncIterator<Uint8Array | string>
	let size = 0
	for (let next = await source.next(); !next.done; next = await source.next()) {
		chunks.push(typeof next.value === 'string' ? Buffer.from(next.value) : next.value)
		size += chunks.at(-1)!.length
		const opens = chunks.length === 1 && /^\s*\{\s*"/.test(Buffer.from(chunks[0]!.subarray(0, 64)).toString('latin1'))
		if (opens) return yield* linesOf(chained(chunks, source), '-')
		if (size > maxBytes)
			return yield problem(
				'intake/too-large',
				'-',
				`More than ${(maxBytes / 1e6).toFixed(0)} MB came on standard input. If it holds many reports, give them as JSON Lines, one report a line.`,
			)
	}
	yield { kind: 'bytes', from: '-', bytes: Buffer.concat(chunks) }
}

async function* chained(
	first: Uint8Array[],
	rest: AsyncIterator<Uint8Array | string>,
): AsyncGenerator<Uint8Array | string> {
	yield* first
	for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

async function* linesOf(source: AsyncIterable<Uint8Array | string>, path: string): AsyncGenerator<Input> {
	const decoder = new TextDecoder()
	let held = ''
	let number = 0
	let skipping = false
	for await (const chunk of source) {
		const lines = (held + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))).split('\n')
		held = lines.pop() ?? ''
		for (const line of lines) {
			number++
			if (!skipping && line.trim()) yield { kind: 'line', from: `${path}:${number}`, line }
			skipping = false
		}
		if (held.length > MAX_LINE) {
			if (!skipping)
				yield problem(
					'intake/too-large',
					`${path}:${number + 1}`,
					'This line is too long for one report, so it was left out.',
				)
			skipping = true
			held = ''
		}
	}
	held += decoder.decode()
	if (!skipping && held.trim()) yield { kind: 'line', from: `${path}:${number + 1}`, line: held }
}

function problem(code: Problem['code'], report: string, message: string, level: Problem['level'] = 'error'): Input {
	return { kind: 'problem', problem: { code, level, report, span: null, message } }
}

function reason(error: unknown): string {
	const code = (error as NodeJS.ErrnoException).code
	if (code === 'ENOENT') return 'There is no such file or folder.'
	if (code === 'EACCES' || code === 'EPERM') return 'You may not read it.'
	return `It could not be read (${code ?? 'unknown reason'}).`
}
