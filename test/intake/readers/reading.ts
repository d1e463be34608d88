/** Bytes to what the ledger would be given, in few words: for the tests of readers. */

import type { TakenText } from '../../../src/intake/assemble.ts'
import {
	fileOf,
	type OpenOptions,
	opened,
	type Ready,
	takeLine,
	takeRead,
	takeText,
} from '../../../src/intake/index.ts'
import type { Outcome } from '../../../src/report/problem.ts'

export interface Read {
	readonly from: string
	/** Title, publisher, author, published, url, language as far as they are known. */
	readonly said: Readonly<Record<string, string>>
	readonly text: string
	readonly problems: readonly string[]
	readonly taken: TakenText | null
}

const at = { obtained: '2026-01-02T03:04:05Z', by: 'a test' }

export async function read(name: string, bytes: Uint8Array | string, options: OpenOptions = {}): Promise<Read[]> {
	const found: Read[] = []
	const file = fileOf(name, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes)
	for await (const input of opened([file], options)) {
		const { value, problems } = taken(input)
		found.push({
			from: input.kind === 'problem' ? input.problem.report : input.from,
			said: Object.fromEntries((value?.metadata ?? []).map(({ field, value: is }) => [field, is])),
			text: value?.version.text ?? '',
			problems: problems
				.filter(({ code }) => code !== 'intake/language')
				.map(({ code, level }) => (level === 'error' ? code : `${level} ${code}`)),
			taken: value,
		})
	}
	return found
}

function taken(input: Ready): Outcome<TakenText | null> {
	if (input.kind === 'problem') return { value: null, problems: [input.problem] }
	const { from, charset, metadata, obtained = at.obtained } = input
	const options = { ...at, obtained, charset, metadata }
	if (input.kind === 'line' || input.kind === 'row') return takeLine(input.line, from, options)
	return input.kind === 'read' ? takeRead(input, from, options) : takeText(input.bytes, from, options)
}

export const problemsOf = async (
	name: string,
	bytes: Uint8Array | string,
	options: OpenOptions = {},
): Promise<string[]> => (await read(name, bytes, options)).flatMap(({ problems }) => problems)
