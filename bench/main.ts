/**
 * How fast Attestary is: `npm run bench -- [--stage NAME] [--words N] [--rounds N] [--against FOLDER] [--all]`.
 *
 * Words and reports a second of each stage over our own texts, beside wink-nlp cutting and tagging the same text in the same
 * run; memory, the start of the command, the time to the first coded report. Seconds are those that the processor worked
 * for this program, not those that passed, so that other work on the machine disturbs less; compare ratios, not figures of
 * two machines. `--against` takes the folder of another checkout of ours that is built, and runs both alternately.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import winkModel from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'
import { type BenchText, corpusOf } from './corpus.ts'
import { type Bench, benchOf, MEANING, STAGES, type Stage } from './stages.ts'

const OTHERS = [
	['bench/ledger.ts', 'filling and asking a ledger', ['2000', '20']],
	['bench/incident.ts', 'coded reports to incidents', ['seed-like', '500']],
	['bench/desk.ts', 'the desk on a ledger of many incidents', ['1000', '10']],
	['bench/pages.ts', 'the pages of the desk in Chromium', ['1000', '3']],
	['bench/jobs.ts', 'five jobs at the desk by keyboard', []],
	['bench/when.ts', 'reading times', []],
	['bench/intake.ts', 'reading a mixed folder', ['1000']],
	['bench/faults.ts', 'kill -9 in the middle of adding and deciding', ['10']],
	['bench/gate.ts', 'what the gate leaves unparsed, and what that loses', []],
] as const

const { values: options } = parseArgs({
	options: {
		stage: { type: 'string' },
		words: { type: 'string', default: '20000' },
		rounds: { type: 'string', default: '5' },
		against: { type: 'string' },
		all: { type: 'boolean', default: false },
	},
})
const asked = options.stage as Stage | undefined
if (asked && !STAGES.includes(asked)) {
	process.stderr.write(`There is no stage "${asked}". The stages are ${STAGES.join(', ')}.\n`)
	process.exit(2)
}

const root = new URL('../', import.meta.url)
const building = fileURLToPath(new URL('tools/setup/build.mjs', root))
if (spawnSync(process.execPath, [building], { stdio: 'inherit' }).status !== 0) process.exit(1)
const texts = corpusOf(Number(options.words))
const bench = await benchOf(new URL('dist/', root), texts)
say(
	`${bench.reports} reports, ${bench.sentences} sentences, ${bench.words} words, ${bench.claims} claims; ` +
		`Node ${process.versions.node}, ${options.rounds} rounds, processor time`,
)
await stages(bench, options.against ? await earlier(options.against, texts) : null)
if (!asked) {
	starts()
	others()
}

/** Each round does every stage once, ours and the others' in turn, so that what disturbs one disturbs all. */
async function stages(now: Bench, then: Bench | null): Promise<void> {
	const winked = winkRun(texts)
	const measured = new Map<string, number[]>()
	const time = async (name: string, work: () => unknown): Promise<void> => {
		const from = process.cpuUsage()
		await work()
		const { user, system } = process.cpuUsage(from)
		measured.set(name, [...(measured.get(name) ?? []), (user + system) / 1e6])
	}
	const wanted = asked ? [asked] : STAGES
	for (let round = 0; round < Number(options.rounds); round++) {
		for (const stage of wanted) {
			await time(stage, now.run[stage])
			if (then) await time(`${stage} before`, then.run[stage])
		}
		await time('wink', winked)
	}
	const rate = (name: string): { median: number; least: number; most: number } => {
		const seconds = (measured.get(name) ?? []).toSorted((a, b) => a - b)
		const of = (s: number): number => now.words / s
		return { median: of(seconds[seconds.length >> 1]!), least: of(seconds.at(-1)!), most: of(seconds[0]!) }
	}
	const reference = rate('wink').median
	const count = (n: number): string => Math.round(n).toLocaleString('en')
	const row = (...cells: string[]): void =>
		say(cells.map((cell, i) => (i === 0 ? cell.padEnd(8) : cell.padStart(i === 2 ? 19 : 10))).join(' '))
	row('stage', 'words/s', 'lowest–highest', 'reports/s', 'of wink', ...(then ? ['of before'] : []))
	for (const stage of [...wanted, 'wink']) {
		const { median, least, most } = rate(stage)
		row(
			stage,
			count(median),
			`${count(least)}–${count(most)}`,
			count((median * now.reports) / now.words),
			(median / reference).toFixed(2),
			...(then && stage !== 'wink' ? [(median / rate(`${stage} before`).median).toFixed(2)] : []),
		)
	}
	say('')
	for (const stage of wanted) say(`${stage.padEnd(8)} ${MEANING[stage]}`)
	say('wink     wink-nlp with wink-eng-lite-web-model: sentences, words and tags; it has no trees')
	say(`peak memory of this process, everything loaded: ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`)
}

/** Cutting and tagging by wink-nlp, its answer looked at first. */
function winkRun(all: readonly BenchText[]): () => unknown {
	const nlp = wink(winkModel, ['sbd', 'pos'])
	const tags = nlp.readDoc('Two men were killed.').tokens().out(nlp.its.pos)
	if (tags.join(' ') !== 'NUM NOUN AUX VERB PUNCT') throw new Error(`wink-nlp tags otherwise than thought: ${tags}`)
	return () => all.map(({ text }) => nlp.readDoc(text).tokens().out(nlp.its.pos))
}

async function earlier(folder: string, all: readonly BenchText[]): Promise<Bench> {
	const dist = pathToFileURL(`${resolve(folder)}/dist/`)
	if (!existsSync(dist)) throw new Error(`${folder} has no dist: build it there first (npm run build).`)
	return benchOf(dist, all)
}

/** New processes: what a person waits for. Time that passes, the shortest of three. */
function starts(): void {
	const cli = fileURLToPath(new URL('dist/cli/main.js', root))
	const sample = fileURLToPath(new URL('samples/reports/1-hadrel-outpost.txt', root))
	const shortest = (args: readonly string[]): number => {
		const times = [1, 2, 3].map(() => {
			const from = performance.now()
			const { status } = spawnSync(process.execPath, [cli, ...args], { stdio: 'ignore' })
			if (status !== 0) throw new Error(`attestary ${args.join(' ')} ended with ${status}`)
			return performance.now() - from
		})
		return Math.round(Math.min(...times))
	}
	say(`\nstart of the command (--help): ${shortest(['--help'])} ms`)
	say(`from nothing to the first coded report (code): ${shortest(['code', sample])} ms`)
	const loading = `
		const at = ${JSON.stringify(new URL('dist/', root).href)}
		const mb = () => Math.round(process.memoryUsage().rss / 1e6)
		const cpu = () => process.cpuUsage().user / 1000
		const { readKnowledge, readModel } = await import(at + 'run/data.js')
		const { createReader, loadModel } = await import(at + 'language/index.js')
		const { loadKnowledge } = await import(at + 'knowledge/index.js')
		const bytes = await readModel(), files = await readKnowledge()
		const [m0, t0] = [mb(), cpu()]
		const reader = createReader(loadModel(bytes))
		reader.read('Two men were killed.')
		const [m1, t1] = [mb(), cpu()]
		loadKnowledge(files)
		console.log([Math.round(t1 - t0), m1, m1 - m0, Math.round(cpu() - t1), mb()].join(' '))`
	const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', loading], { encoding: 'utf8' })
	const [model, withModel, more, knowledge, all] = stdout.trim().split(' ')
	say(`model: ${model} ms of processor time, process then ${withModel} MB (${more} MB more than before)`)
	say(`knowledge: ${knowledge} ms of processor time, process then ${all} MB`)
}

/** Benches of single floors: run with `--all`, named otherwise. */
function others(): void {
	say('\nOther benches (--all runs them):')
	for (const [file, what, args] of OTHERS) {
		say(`${what}: node --import tsx ${file} ${args.join(' ')}`.trimEnd())
		if (!options.all) continue
		const path = fileURLToPath(new URL(file, root))
		const { status } = spawnSync(process.execPath, ['--import', 'tsx', path, ...args], {
			stdio: 'inherit',
			cwd: fileURLToPath(root),
		})
		if (status !== 0) process.exitCode = 1
	}
}

function say(line: string): void {
	process.stdout.write(`${line}\n`)
}
