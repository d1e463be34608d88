/**
 * `npm run score -- FOLDER`: predicts and scores everything of FOLDER that Attestary can be measured on, and our own test
 * beds, and prints one table. FOLDER is laid out like the yardstick: `seed/`, `data/<set>/`. What it lacks is left out.
 * Without a FOLDER only our own beds are scored; `--frozen` scores their frozen halves too, which are for figures only.
 * `--only WORDS` measures what has one of these words, parted by commas, in its name; `--details` prints the scorers' tables too.
 * `--calibration` prints instead how often claims are right by their score (see `calibration.ts`).
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { calibration } from './calibration.ts'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..')
const beds = join(root, 'test', 'beds')
const out = join(root, '.attestary', 'score')

interface Yardstick {
	readonly name: string
	/** A folder or file that must be there. */
	readonly needs: string
	/** Arguments of `npm run predict`; OUT stands for the place of the predictions. */
	readonly predict: readonly string[]
	/** The scorer with its arguments, OUT as above. */
	readonly score: readonly string[]
	/** What of the scorer's output is the figure. */
	readonly figure: RegExp
}

const OVERALL = /OVERALL (?<value>[\d.]+)/

function yardsticks(folder: string | null, frozen: boolean): Yardstick[] {
	const own = (kind: string, half: string): Yardstick => {
		const at = join(beds, kind, half)
		return {
			name: `own ${['later', 'fresh', 'new'].includes(kind) ? `${kind} reports` : kind}, ${half}: ${['minis', 'lines'].includes(kind) ? 'short texts' : 'whole reports'}`,
			needs: at,
			predict: ['news', join(at, 'text'), 'OUT', join(beds, 'world', 'project')],
			score: ['news.mjs', 'OUT', '--gold', at],
			figure: OVERALL,
		}
	}
	const halves = frozen ? ['dev', 'second', 'held', 'frozen'] : ['dev', 'second']
	const ours = halves.flatMap((half) =>
		['reports', 'later', 'fresh', 'new', 'wide', 'broad', 'minis', 'lines', 'clusters'].map((kind) => own(kind, half)),
	)
	if (folder === null) return ours
	const data = (...parts: string[]) => join(folder, 'data', ...parts)
	const treebank = (name: string, file: string): Yardstick => ({
		name,
		needs: data('ud', file),
		predict: ['conll', data('ud', file), 'OUT.jsonl'],
		score: ['conll.mjs', data('ud', file), 'OUT.jsonl'],
		figure: /conll LAS (?<value>[\d.]+)/,
	})
	const quotes = (name: string, file: string): Yardstick => ({
		name,
		needs: data('quotes', file),
		predict: ['quotes', data('quotes', file), 'OUT.jsonl'],
		score: ['quotes.mjs', data('quotes', file), 'OUT.jsonl'],
		figure: /content\+source F1 (?<value>[\d.]+)/,
	})
	const lines = (name: string, task: string, file: string, figure: RegExp): Yardstick => ({
		name,
		needs: data(task, file),
		predict: [task, data(task, file), 'OUT.jsonl'],
		score: [`${task}.mjs`, data(task, file), 'OUT.jsonl'],
		figure,
	})
	return [
		{
			name: 'seed: whole report',
			needs: join(folder, 'seed', 'seed.gold.json'),
			predict: ['news', join(folder, 'seed', 'text'), 'OUT'],
			score: ['news.mjs', 'OUT', '--gold', join(folder, 'seed')],
			figure: OVERALL,
		},
		...ours,
		{
			name: 'arcs: predicate and argument, labelled',
			needs: data('arcs', 'gold_arcs.txt'),
			predict: ['arcs', data('arcs'), 'OUT.jsonl'],
			score: ['arcs.mjs', data('arcs', 'gold_arcs.txt'), 'OUT.jsonl'],
			figure: /^labelled (?<value>[\d.]+)/m,
		},
		treebank('UD English EWT dev: LAS', 'en_ewt-ud-dev.conllu'),
		treebank('UD English GUM dev: LAS', 'en_gum-ud-dev.conllu'),
		quotes('quotes in GUM: content and source F1', 'gum_attribution.jsonl'),
		quotes('quotes in MEANTIME: content and source F1', 'meantime_speech.jsonl'),
		{
			name: 'MEANTIME dev: dates, value F1',
			needs: data('meantime', 'dev.jsonl'),
			predict: ['timex', data('meantime', 'dev.jsonl'), 'OUT.jsonl'],
			score: ['timex.mjs', data('meantime', 'dev.jsonl'), 'OUT.jsonl'],
			figure: /timex value F1 (?<value>[\d.]+)/,
		},
		{
			name: 'MEANTIME dev: events told again, CoNLL F1',
			needs: data('meantime', 'dev.jsonl'),
			predict: ['events', data('meantime', 'dev.jsonl'), 'OUT.jsonl'],
			score: ['events.mjs', data('meantime', 'dev.jsonl'), 'OUT.jsonl'],
			figure: /events coref CoNLL F1 (?<value>[\d.]+)/,
		},
		{
			name: 'MEANTIME dev: certainty of events, macro F1',
			needs: data('meantime', 'dev.jsonl'),
			predict: ['events', data('meantime', 'dev.jsonl'), 'OUT.jsonl'],
			score: ['events.mjs', data('meantime', 'dev.jsonl'), 'OUT.jsonl'],
			figure: /certainty macro F1 (?<value>[\d.]+)/,
		},
		{
			name: 'Causal News: states cause and effect, weighted F1',
			needs: data('causal', 'cnc_train.jsonl'),
			predict: ['causal', data('causal', 'cnc_train.jsonl'), 'OUT.jsonl'],
			score: ['causal.mjs', data('causal', 'cnc_train.jsonl'), 'OUT.jsonl'],
			figure: /weighted F1 (?<value>[\d.]+)/,
		},
		lines('PLOVER dev: event type F1', 'plover', 'dev.jsonl', /event type F1 (?<value>[\d.]+)/),
		lines('PLOVER dev: event and both actors F1', 'plover', 'dev.jsonl', /event\+actors F1 (?<value>[\d.]+)/),
		lines('GeoVirus dev: places within 161 km, F1', 'toponyms', 'geovirus_dev.jsonl', /end-to-end F1 (?<value>[\d.]+)/),
		lines('MUC-4 dev: who fills which role, F1', 'muc4', 'dev.jsonl', /role-filler CEAF-REE F1 (?<value>[\d.]+)/),
		lines('MUC-4 dev: slots of incidents, F1', 'muc4', 'dev.jsonl', /incident slots F1 (?<value>[\d.]+)/),
	]
}

const USAGE = 'npm run score -- [FOLDER] [--only WORDS] [--frozen] [--details] [--calibration]\n'

function main(args: readonly string[]): number {
	const options = {
		only: { type: 'string', default: '' },
		frozen: { type: 'boolean', default: false },
		details: { type: 'boolean', default: false },
		help: { type: 'boolean', short: 'h', default: false },
	} as const
	const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
	if (values.help) {
		process.stdout.write(USAGE)
		return 0
	}
	const [given] = positionals
	const folder = given === undefined ? null : resolve(given)
	if (folder !== null && !existsSync(folder)) {
		process.stderr.write(`There is no folder ${given}.\n`)
		return 2
	}
	mkdirSync(out, { recursive: true })
	const words = values.only.toLowerCase().split(',')
	const rows = yardsticks(folder, values.frozen)
		.filter(({ needs }) => existsSync(needs))
		.filter(({ name }) => words.some((word) => name.toLowerCase().includes(word)))
	for (const row of rows) {
		const figure = measure(row, values.details)
		process.stdout.write(`${row.name.padEnd(48)}${figure ?? 'failed'}\n`)
		if (figure === null) process.exitCode = 1
	}
	return Number(process.exitCode ?? 0)
}

/** What two figures are read from is predicted once. */
const predicted = new Set<string>()

/** The figure as the scorer prints it; its whole table too when asked for. */
function measure({ predict, score, figure }: Yardstick, details: boolean): string | null {
	const place = join(out, relative(root, predict.slice(0, 2).join('-')).replace(/\W+/g, '-').toLowerCase())
	const placed = (words: readonly string[]) => words.map((word) => word.replace(/^OUT/, place))
	if (!predicted.has(place)) {
		const made = spawnSync(
			process.execPath,
			[join(root, 'tools', 'setup', 'run-ts.mjs'), 'tools/predict/main.ts', ...placed(predict)],
			{ stdio: ['ignore', 'inherit', 'inherit'] },
		)
		if (made.status !== 0) return null
		predicted.add(place)
	}
	const [scorer = '', ...rest] = placed(score)
	const scored = spawnSync(process.execPath, [join(here, scorer), ...rest], { encoding: 'utf8', maxBuffer: 1 << 28 })
	if (scored.status !== 0) process.stderr.write(scored.stderr)
	if (details) process.stdout.write(`${scored.stdout}\n`)
	return figure.exec(scored.stdout)?.groups?.['value'] ?? null
}

const args = process.argv.slice(2)
if (args.includes('--calibration')) await calibration(beds, args)
else {
	try {
		process.exitCode = main(args)
	} catch (error) {
		process.stderr.write(`${(error as Error).message}\n${USAGE}`)
		process.exitCode = 2
	}
}
