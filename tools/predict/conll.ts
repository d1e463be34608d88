/**
 * Predictions of the parser alone, in the formats that the scorers `conll` and `arcs` read: words are given (conll), or
 * cut here (arcs).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createReader } from '../../src/language/index.ts'
import type { Model } from '../../src/language/parser/index.ts'
import { splitSentences, splitTokens } from '../../src/language/tokens/index.ts'

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

/** A sentence of running text for the arcs scorer. */
export interface RunningSentence {
	readonly id: string
	readonly text: string
}

/**
 * The sentences that an arcs folder is about: `sentences.txt` (H1, H2 …) or `news.txt` (N1, N2 …), one a line, and with
 * `seedPath` the sentences of that report (S1, S2 …).
 */
export function arcsSentences(folder: string, seedPath?: string): RunningSentence[] {
	const lines = (path: string, letter: string) =>
		readFileSync(path, 'utf8')
			.split('\n')
			.filter((line) => line.trim())
			.map((text, i) => ({ id: `${letter}${i + 1}`, text }))
	const sealed = join(folder, 'sentences.txt')
	if (existsSync(sealed)) return lines(sealed, 'H')
	const news = lines(join(folder, 'news.txt'), 'N')
	if (!seedPath) return news
	const text = readFileSync(seedPath, 'utf8')
	const seed = splitSentences(text).map(({ start, end }, i) => ({ id: `S${i + 1}`, text: text.slice(start, end) }))
	return [...seed, ...news]
}

/** Cuts, tags and parses sentences of running text, with the repairs, and writes a line of JSON for each. */
export function predictArcs(sentences: readonly RunningSentence[], outPath: string, model: Model): void {
	const reader = createReader(model)
	const lines = sentences.map(({ id, text }) => {
		const forms = splitTokens(text).map((w) => w.form)
		const tokens = reader.parse(forms).map(({ upos, head, deprel }, i) => ({ form: forms[i], upos, head, deprel }))
		return JSON.stringify({ id, tokens })
	})
	writeFileSync(outPath, `${lines.join('\n')}\n`)
}
