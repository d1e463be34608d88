/**
 * Learns which event a statement is about: `data/knowledge/statement-ties.tsv`, from our own reports coded by hand.
 *
 *     node tools/setup/run-ts.mjs tools/train/ties.ts [--write] BED...
 *
 * Each statement is paired with each event of its report; right are the pairs whose speaker, stance and event the gold has. A
 * logistic regression with Gaussian prior, fitted by Newton's method: the same beds give the same file. Without `--write` each bed is
 * left out in turn and it is told how well the others foresee it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { codeSentences } from '../../src/coding/code.ts'
import { NEWS_STANCE } from '../../src/coding/crosswalk.ts'
import { anchorSpan } from '../../src/coding/draft.ts'
import type { Scene } from '../../src/coding/speaker/tie/scene.ts'
import { seenOf } from '../../src/coding/speaker/tie/seen.ts'
import { seenWith } from '../../src/coding/speaker/tie/seen-with.ts'
import { type Given, originalSpan, takeText } from '../../src/intake/index.ts'
import { loadKnowledge } from '../../src/knowledge/index.ts'
import { createReader } from '../../src/language/index.ts'
import { loadModel } from '../../src/language/parser/index.ts'
import { chooseMetadata } from '../../src/report/schema.ts'
import { readKnowledge, readModel, readProject } from '../../src/run/data.ts'
import { type GoldEvent, tells } from '../score/calibration.ts'
import { fitted } from './logistic.ts'

// The scorer is plain JavaScript.
const scorer: string = '../score/news.mjs'
const { oneName } = (await import(scorer)) as { readonly oneName: (a: string, b: string) => boolean }

interface Gold {
	readonly events: readonly (GoldEvent & { readonly key: string; readonly optional?: boolean })[]
	readonly sources: readonly { event: string; speaker: string; speaker_aliases?: string[]; stance: string }[]
}
interface Pair {
	readonly seen: readonly string[]
	readonly right: boolean
}

/** What of an event is also weighed together with what else is seen. */
const RELATIONS: ReadonlySet<string> = new Set(['topic', 'violent-topic', 'inside'])
const BESIDE = /^(?:(?:act|own|type|tense|kind):.*|deed|left|means|doers|bad)$/
/** Names seen less often are not learned. */
const SEEN = 30
const PRIOR = 10
const FILE = 'data/knowledge/statement-ties.tsv'

const [model, files, project] = [await readModel(), await readKnowledge(), await readProject('test/beds/world/project')]
const knowledge = loadKnowledge(files, project.value)
const reader = createReader(loadModel(model), {})

function pairsOf(bed: string): Pair[] {
	const ids = readdirSync(join(bed, 'text')).filter((name) => name.endsWith('.txt'))
	return ids.flatMap((name) => {
		const id = basename(name, '.txt')
		const gold = JSON.parse(readFileSync(join(bed, `${id}.gold.json`), 'utf8')) as Gold
		const given = JSON.parse(readFileSync(join(bed, 'text', `${id}.meta.json`), 'utf8')) as Given
		const file = readFileSync(join(bed, 'text', name))
		const taken = takeText(file, id, { obtained: '', by: '', metadata: given }).value
		if (!taken) return []
		const report = { version: taken.version, metadata: chooseMetadata(taken.metadata) }
		let scene: Scene | null = null
		const sentences = reader.read(taken.version.text, { sections: taken.version.sections })
		codeSentences(report, sentences, knowledge, (watched) => {
			scene = watched
		})
		return scene ? judged(scene, gold, file.toString('utf8'), (span) => originalSpan(taken.alignment, span)) : []
	})
}

function judged(scene: Scene, gold: Gold, text: string, toFile: Parameters<typeof tells>[3]): Pair[] {
	const speaks = scene.sayings.filter(({ of, speaker }) => of === null && speaker.kind !== 'publisher')
	return scene.events.flatMap((event) => {
		const told = gold.events.find((g) =>
			event.mentions.some((d) => tells({ type: d.type, anchor: anchorSpan(d) }, g, text, toFile)),
		)
		if (told?.optional) return []
		const sources = gold.sources.filter((source) => source.event === told?.key)
		return speaks.map((saying) => ({
			seen: weighed([...seenOf(scene, saying), ...seenWith(scene, saying, event)]),
			right: sources.some(
				(source) =>
					source.stance === NEWS_STANCE[saying.stance] &&
					[source.speaker, ...(source.speaker_aliases ?? [])].some((one) => oneName(one, saying.speaker.name)),
			),
		}))
	})
}

const weighed = (seen: readonly string[]): string[] => [
	...seen,
	...seen
		.filter((one) => RELATIONS.has(one))
		.flatMap((one) => seen.filter((other) => BESIDE.test(other)).map((other) => `${one}+${other}`)),
]

function learn(pairs: readonly Pair[]): Map<string, number> {
	const counts = new Map<string, number>()
	for (const { seen } of pairs) for (const name of seen) counts.set(name, (counts.get(name) ?? 0) + 1)
	const names = [...counts.keys()].filter((name) => counts.get(name)! >= SEEN).sort()
	const place = new Map(names.map((name, i) => [name, i]))
	const rows = pairs.map(({ seen }) => seen.flatMap((name) => place.get(name) ?? []))
	const weights = fitted(
		rows,
		pairs.map(({ right }) => right),
		names.length,
		PRIOR,
	)
	return new Map(names.map((name, i) => [name, weights[i]!]))
}

/** Of the pairs foretold at 0.4 the share that is right, and of the right ones the share foretold. */
function foresight(weights: ReadonlyMap<string, number>, pairs: readonly Pair[]): string {
	const likely = pairs.filter(({ seen }) => {
		const sum = seen.reduce((all, name) => all + (weights.get(name) ?? 0), 0)
		return 1 / (1 + Math.exp(-sum)) > 0.4
	})
	const hits = likely.filter(({ right }) => right).length
	const all = pairs.filter(({ right }) => right).length
	return `${hits} of ${likely.length} foretold are right, of ${all} right`
}

const beds = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
const byBed = beds.map(pairsOf)
if (process.argv.includes('--write')) {
	const head = readFileSync(FILE, 'utf8')
		.split('\n')
		.filter((line) => line.startsWith('#'))
	const rows = [...learn(byBed.flat())]
		.map(([name, weight]) => `${name}\t${weight.toFixed(2)}`)
		.filter((row) => !/\t-?0\.00$/.test(row))
	writeFileSync(FILE, `${[...head, 'seen\tweight', ...rows].join('\n')}\n`)
} else {
	for (const [i, bed] of beds.entries()) {
		const others = byBed.flatMap((pairs, j) => (j === i ? [] : pairs))
		process.stdout.write(`${bed}: ${foresight(learn(others), byBed[i]!)}\n`)
	}
}
