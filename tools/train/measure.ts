/**
 * Scores of the shipped model on CoNLL-U files with the words given, and its speed:
 *
 *     npx tsx tools/train/measure.ts [--model=FILE] [--only=PREFIX] [--speed] FILE.conllu...
 *
 * A relation is right with its subtype (full) or without it; punctuation counts.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { loadModel, type Model } from '../../src/language/parser/index.ts'

interface Gold {
	readonly id: string
	readonly rows: readonly (readonly string[])[]
}

function goldOf(path: string): Gold[] {
	const blocks = readFileSync(path, 'utf8').split(/\n\n+/)
	return blocks.flatMap((block) => {
		const rows = block.split('\n').filter((line) => /^\d+\t/.test(line))
		const id = /^# sent_id = (\S+)/m.exec(block)?.[1] ?? ''
		return rows.length === 0 ? [] : [{ id, rows: rows.map((row) => row.split('\t')) }]
	})
}

const bare = (relation: string) => relation.split(':')[0]

/** One line of shares in per cent. */
function scores(model: Model, sentences: readonly Gold[], change: (form: string) => string): string {
	const right = { UPOS: 0, XPOS: 0, UAS: 0, LAS: 0, full: 0 }
	let words = 0
	for (const { rows } of sentences) {
		const parsed = model.parse(rows.map((row) => change(row[1] ?? '')))
		rows.forEach((row, i) => {
			const word = parsed[i]!
			words++
			if (word.upos === row[3]) right.UPOS++
			if (word.xpos === row[4]) right.XPOS++
			if (word.head + 1 !== Number(row[6])) return
			right.UAS++
			if (bare(word.deprel) === bare(row[7] ?? '')) right.LAS++
			if (word.deprel === row[7]) right.full++
		})
	}
	const share = (n: number) => ((100 * n) / words).toFixed(2)
	const shares = Object.entries(right).map(([name, n]) => `${name} ${share(n)}`)
	return `${String(words).padStart(6)} words  ${shares.join('  ')}`
}

/**
 * Words a second: by the time the processor worked for this process, whatever else it did, and adding up the shortest
 * time of each sentence, which is what an idle machine shows.
 */
function speed(model: Model, sentences: readonly Gold[]): string {
	const forms = sentences.map(({ rows }) => rows.map((row) => row[1] ?? ''))
	const words = forms.reduce((sum, f) => sum + f.length, 0)
	const shortest = forms.map(() => Number.POSITIVE_INFINITY)
	const rounds = Math.max(3, Math.ceil(50_000 / words))
	const began = process.cpuUsage()
	for (let round = 0; round < rounds; round++) {
		forms.forEach((f, i) => {
			const start = performance.now()
			model.parse(f)
			shortest[i] = Math.min(shortest[i]!, performance.now() - start)
		})
	}
	const used = process.cpuUsage(began)
	const overall = (1e6 * words * rounds) / (used.user + used.system)
	const alone = (1000 * words) / shortest.reduce((a, b) => a + b, 0)
	return `${Math.round(overall)} words/s of processor time over ${rounds} rounds, ${Math.round(alone)} by the shortest times`
}

const shipped = new URL('../../data/language/english-1.bin', import.meta.url)
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		model: { type: 'string' },
		only: { type: 'string', default: '' },
		speed: { type: 'boolean', default: false },
	},
})
const bytes = readFileSync(values.model ?? shipped)
const start = process.cpuUsage()
const model = loadModel(bytes)
const { user, system } = process.cpuUsage(start)
console.log(`loaded ${bytes.length} bytes in ${((user + system) / 1000).toFixed(0)} ms of processor time`)
for (const path of positionals) {
	const sentences = goldOf(path).filter((s) => s.id.startsWith(values.only))
	const name = basename(path).split('-ud')[0] + (values.only ? ` ${values.only}` : '')
	console.log(`${name.padEnd(20)} ${scores(model, sentences, (form) => form)}`)
	console.log(`${`${name} CAPITALS`.padEnd(20)} ${scores(model, sentences, (form) => form.toUpperCase())}`)
	if (values.speed) console.log(`${name.padEnd(20)} ${speed(model, sentences)}`)
}
console.log(`memory ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`)
