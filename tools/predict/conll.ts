/**
 * Predictions of the parser alone, in the formats that the scorers `conll` and `arcs` read: words are given (conll), or
 * cut here (arcs).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, dirname } from 'node:path'
import type { Model } from '../../src/language/parser/index.ts'

/** A sentence of a CoNLL-U file: its syntactic words, without ranges (3-4) and empty nodes (5.1). */
export interface GivenSentence {
	readonly id: string
	readonly forms: readonly string[]
}

/** The sentences of a CoNLL-U text; one without an id is numbered as the scorer does. */
export function* givenSentences(conllu: string): Generator<GivenSentence> {
	let unnamed = 0
	for (const block of conllu.split(/\n\n+/)) {
		if (!block.trim()) continue
		const id = /^# sent_id = (\S+)/m.exec(block)?.[1] ?? `#${++unnamed}`
		const rows = block.split('\n').filter((line) => /^\d+\t/.test(line))
		yield { id, forms: rows.map((row) => row.split('\t')[1] ?? '') }
	}
}

/** Parses the words of `inPath` (CoNLL-U) and writes a line of JSON for each sentence. `caps` reads them in capitals. */
export function predictConll(inPath: string, outPath: string, model: Model, { caps = false } = {}): void {
	const lines: string[] = []
	for (const { id, forms } of givenSentences(readFileSync(inPath, 'utf8'))) {
		const words = model.parse(caps ? forms.map((f) => f.toUpperCase()) : forms)
		lines.push(
			JSON.stringify({
				sent_id: id,
				upos: words.map((w) => w.upos),
				head: words.map((w) => w.head + 1),
				deprel: words.map((w) => w.deprel),
			}),
		)
	}
	writeFileSync(outPath, `${lines.join('\n')}\n`)
}
