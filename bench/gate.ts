/**
 * What the gate leaves unparsed and what that loses: codes every report with and without it and compares records.
 * `node --import tsx bench/gate.ts [FOLDER or JSONL …]`: folders of `.txt`, files of `{text}` a line; our own texts without any.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gateOf } from '../src/coding/gate.ts'
import type { Coded } from '../src/coding/schema.ts'
import { takeText } from '../src/intake/index.ts'
import { loadKnowledge } from '../src/knowledge/index.ts'
import { createReader, loadModel } from '../src/language/index.ts'
import { readKnowledge, readModel } from '../src/run/data.ts'
import { Attestary } from '../src/run/index.ts'
import { type BenchText, ownTexts } from './corpus.ts'

function textsAt(path: string): BenchText[] {
	if (statSync(path).isDirectory())
		return readdirSync(path)
			.filter((name) => name.endsWith('.txt'))
			.map((name) => ({ id: name, text: readFileSync(join(path, name), 'utf8') }))
	const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
	return lines.map((line, i) => ({
		id: `${basename(path)}:${i + 1}`,
		text: (JSON.parse(line) as { text: string }).text,
	}))
}

const model = loadModel(await readModel())
const knowledge = loadKnowledge(await readKnowledge())
const all = new Attestary(createReader(model), knowledge)
const gated = new Attestary(createReader(model, { gate: gateOf(knowledge) }), knowledge)

const recordsOf = ({ mentions, statements, claims, links }: Coded): string[] =>
	[...mentions, ...statements, ...claims, ...links].map((record) => JSON.stringify(record))

const paths = process.argv.slice(2)
const texts = paths.length > 0 ? paths.flatMap(textsAt) : ownTexts()
let [sentences, words, skipped, skippedWords, records, lost, added, changed, whole] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
for (const { id, text } of texts) {
	const { value: taken } = takeText(new TextEncoder().encode(text), id, {
		obtained: '',
		by: '',
		options: { id, published: '2026-05-05' },
	})
	if (!taken) continue
	const read = gated.reader.read(taken.version.text, { sections: taken.version.sections })
	const unread = read.filter(({ parsed }) => !parsed)
	sentences += read.length
	skipped += unread.length
	words += read.reduce((sum, { tokens }) => sum + tokens.length, 0)
	skippedWords += unread.reduce((sum, { tokens }) => sum + tokens.length, 0)
	if (unread.length === read.length) whole++
	const before = new Set(recordsOf(all.code(taken).value))
	const after = new Set(recordsOf(gated.code(taken).value))
	const gone = [...before].filter((record) => !after.has(record)).length
	const fresh = [...after].filter((record) => !before.has(record)).length
	records += before.size
	lost += gone
	added += fresh
	if (gone + fresh > 0) {
		changed++
		process.stdout.write(`${id}: ${gone} of ${before.size} records lost, ${fresh} others\n`)
	}
}
if (records === 0) throw new Error('nothing is coded: the loss cannot be measured')
const share = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`
process.stdout.write(
	`${texts.length} reports, ${whole} of them not parsed at all; ${skipped} of ${sentences} sentences skipped (${share(skipped, sentences)}), ` +
		`${share(skippedWords, words)} of the words\n` +
		`${records} records: ${lost} lost, ${added} others in ${changed} reports\n`,
)
