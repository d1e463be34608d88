/**
 * The door of intake to the disk: from paths to files, one at a time and in a fixed order, so that a folder of any size is read
 * with little memory. What cannot be read becomes a problem, and the walk goes on.
 */
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Readable } from 'node:stream'
import { type Format, formatOf, kindOfName, nameBeside, OPENING } from './format.ts'
import { type Input, inputProblem, unreadable } from './input.ts'
import { badDescription, readDescription } from './sent.ts'

export interface WalkOptions {
	readonly stdin?: Readable | undefined
}

/** Files, folders (with everything below them, hidden names left out) and "-" for standard input. */
export async function* walk(paths: readonly string[], options: WalkOptions = {}): AsyncGenerator<Input> {
	for (const path of paths) {
		if (path === '-') {
			if (options.stdin) yield { kind: 'file', name: '-', from: '-', chunks: bytesOf(options.stdin) }
		} else yield* under(path, true)
	}
}

/** How many files a walk would read, and their size together. */
export async function measured(paths: readonly string[]): Promise<{ files: number; bytes: number }> {
	let [files, bytes] = [0, 0]
	const visit = async (path: string, named: boolean): Promise<void> => {
		const found = await stat(path).catch(() => null)
		if (found?.isDirectory())
			for (const name of await namesIn(path).catch(() => [])) await visit(join(path, name), false)
		else if (found?.isFile() && (named || ['read', 'maybe'].includes(kindOfName(path)))) {
			files++
			bytes += found.size
		}
	}
	for (const path of paths) await visit(path, true)
	return { files, bytes }
}

const namesIn = async (path: string): Promise<string[]> =>
	(await readdir(path)).filter((name) => !name.startsWith('.')).sort()

async function* under(path: string, named: boolean): AsyncGenerator<Input> {
	try {
		const found = await stat(path)
		const kind = kindOfName(path)
		if (found.isDirectory()) {
			for (const name of await namesIn(path)) yield* under(join(path, name), false)
		} else if (!found.isFile()) {
			if (named) yield inputProblem('intake/unreadable', path, 'It is neither a file nor a folder.')
		} else if (kind === 'beside') {
			// Read together with the report that it describes.
		} else if (kind === 'read' || named) {
			yield await file(path)
		} else if (kind === 'maybe' && (await openingOf(path)) === 'feed') {
			yield await file(path)
		} else if (kind === 'maybe' && (await openingOf(path)) === 'records') {
			yield { ...(await file(path)), incidental: true } as Input
		} else {
			yield inputProblem('intake/unknown-format', path, 'No extractor reads this kind of file.', 'note')
		}
	} catch (error) {
		yield unreadable(path, error)
	}
}
async function file(path: string): Promise<Input> {
	const input = { kind: 'file', name: basename(path), from: path, chunks: streamed(path) } as const
	const beside = nameBeside(path)
	const text = await readFile(beside).catch(() => null)
	if (text === null || beside === path) return input
	const metadata = readDescription(text)
	return metadata ? { ...input, metadata } : badDescription(beside, path)
}

/** Opened when first asked for, so that files that wait hold nothing. */
async function* streamed(path: string): AsyncGenerator<Uint8Array> {
	yield* createReadStream(path) as AsyncIterable<Uint8Array>
}

/** What a file is by how it begins. */
async function openingOf(path: string): Promise<Format | null> {
	for await (const chunk of createReadStream(path, { end: OPENING })) {
		const format = formatOf(chunk as Uint8Array, basename(path))
		return typeof format === 'string' ? format : null
	}
	return null
}

async function* bytesOf(stream: Readable): AsyncGenerator<Uint8Array> {
	for await (const chunk of stream as AsyncIterable<Uint8Array | string>)
		yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
}
