/** What the adapters of single texts share: lines of JSON in, one text coded with what is known about it, lines out. */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Coded } from '../../src/coding/schema.ts'
import { type WordsByKey, wordsByKey } from '../../src/coding/words.ts'
import type { Derived } from '../../src/incident/schema.ts'
import { originalSpan, takeText } from '../../src/intake/index.ts'
import { chooseMetadata, type ReportText } from '../../src/report/schema.ts'
import type { Span } from '../../src/report/span.ts'
import type { Attestary } from '../../src/run/index.ts'

export interface ReadItem {
	readonly input: ReportText
	readonly coded: Coded
	/** The incidents that this text alone speaks of. */
	readonly own: Derived
	readonly words: WordsByKey
	/** Offsets of the version to offsets of the given text. */
	readonly toFile: (span: Span) => Span | null
}

export function readItem(attestary: Attestary, id: string, text: string, published: string | null): ReadItem | null {
	const given = { id, language: 'en', ...(published ? { published } : {}) }
	const taken = takeText(new TextEncoder().encode(text), id, { obtained: '', by: '', options: given }).value
	if (!taken) return null
	const input = { version: taken.version, metadata: chooseMetadata(taken.metadata) }
	const { value: coded, problems } = attestary.code(input)
	for (const { code, message } of problems.filter(({ level }) => level === 'error'))
		process.stderr.write(`${id}: ${code}: ${message}\n`)
	return {
		input,
		coded,
		own: attestary.derive([input], [coded]).value,
		words: wordsByKey(coded, input.version.text),
		toFile: (span) => originalSpan(taken.alignment, span),
	}
}

export function linesOf<T>(path: string): T[] {
	return readFileSync(path, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => JSON.parse(line) as T)
}

export function writeLines(path: string, records: readonly unknown[]): void {
	writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
}
