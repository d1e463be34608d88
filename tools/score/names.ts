/**
 * How well names are typed and cut, and how well references are resolved, on test/beds/names.jsonl and references.jsonl.
 *
 * A type is right where the nominal at the head of the coded name has the coded class. A name that the coder keeps is
 * right in extent where its words are the coded ones, letter for letter. A reference is right where the nominal goes back
 * to one whose words, or full name, are the coded ones; one to an event, where the coder makes no second event of it.
 *
 *   node tools/setup/run-ts.mjs tools/score/names.ts [--frozen] [--show]
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { entityAt, type Reading, readingOf } from '../../src/coding/reading.ts'
import { apposed } from '../../src/language/names/apposed.ts'
import type { Entity } from '../../src/language/names/entity.ts'
import { relation, type Tree, uposAt } from '../../src/language/names/tree.ts'
import { peopleOf } from '../../src/language/names/who-is.ts'
import { type Attestary, loadAttestary, readProject } from '../../src/run/index.ts'

const half = process.argv.includes('--frozen') ? 'frozen' : 'dev'
const show = process.argv.includes('--show')
const bed = new URL('../../test/beds/', import.meta.url)
const linesOf = <T extends { half: string }>(name: string): T[] =>
	readFileSync(new URL(name, bed), 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as T)
		.filter((line) => line.half === half)

interface Named {
	readonly text: string
	readonly names: readonly { words: string; type: string }[]
	readonly half: string
}
interface Referring {
	readonly text: string
	readonly refs: readonly { words: string; occurrence: number; to: string }[]
	readonly half: string
}

const world = await readProject(fileURLToPath(new URL('world/project', bed)))
const attestary = await loadAttestary({ project: world.value })

function read(text: string): Reading {
	const outcome = attestary.codeReport(text, { published: '2020-03-12' })
	if (!outcome.value) throw new Error(`not taken: ${text}`)
	const input = { version: outcome.value.version, metadata: outcome.value.metadata }
	const sentences = attestary.reader.read(input.version.text, { sections: input.version.sections })
	return readingOf(input as Parameters<typeof readingOf>[0], sentences, attestary.knowledge)
}

/** The token of these words that hangs on a word outside of them. */
function headIn(reading: Reading, start: number, end: number): { sentence: number; head: number } | null {
	for (const [sentence, tree] of reading.trees.entries()) {
		const inside = tree.tokens.flatMap((t, i) => (t.start < end && t.end > start ? [i] : []))
		if (inside.length === 0) continue
		const tops = inside.filter((i) => !inside.includes(tree.tokens[i]!.head) && uposAt(tree, i) !== 'PUNCT')
		return { sentence, head: tops.at(-1) ?? inside.at(-1)! }
	}
	return null
}

const placeOf = (text: string, words: string, occurrence = 1): number => {
	const whole = new RegExp(`(?<![\\p{L}\\d])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'gu')
	return [...text.matchAll(whole)][occurrence - 1]?.index ?? -1
}

/** The names that the coder keeps: one for each proper name, nationality or listed weapon that is no piece of a longer one. */
function kept(reading: Reading, times: boolean): Set<string> {
	const found = new Map<string, Entity>()
	reading.trees.forEach((tree, sentence) => {
		const { names } = reading.entities[sentence]!
		tree.tokens.forEach((token, i) => {
			const name = token.upos === 'PROPN' || names.at(i) !== null || names.properAt(i) !== null
			if (!name || isPiece(tree, i)) return
			const entity = entityAt(reading, sentence, i)
			if (entity.class === 'thing' || (entity.class === 'time' && !times)) return
			found.set(`${entity.span.start}-${entity.span.end}`, entity)
		})
	})
	return new Set([...found.values()].map((e) => reading.text.slice(e.span.start, e.span.end)))
}
function isPiece(tree: Tree, i: number): boolean {
	const up = tree.tokens[i]!.head
	return (
		(['flat', 'compound', 'goeswith', 'punct'].includes(relation(tree, i)) || tree.tokens[i]!.deprel === 'nmod:desc') &&
		uposAt(tree, up) === 'PROPN'
	)
}

const percent = (right: number, all: number): string =>
	`${right} of ${all} (${all === 0 ? '-' : ((100 * right) / all).toFixed(1)} %)`

function scoreNames(): void {
	const types = new Map<string, [right: number, all: number]>()
	const extent = { right: 0, coded: 0, kept: 0 }
	for (const line of linesOf<Named>('names.jsonl')) {
		const reading = read(line.text)
		for (const { words, type } of line.names) {
			const at = placeOf(reading.text, words)
			const where = headIn(reading, at, at + words.length)
			const entity = where && entityAt(reading, where.sentence, where.head)
			const row = types.get(type) ?? [0, 0]
			types.set(type, [row[0] + (entity?.class === type ? 1 : 0), row[1] + 1])
			if (show && entity?.class !== type)
				console.log(`  type   ${words}: ${type}, not ${entity?.class} (${entity?.rules}) | ${line.text}`)
		}
		const coded = new Set(line.names.filter((n) => n.type !== 'time').map((n) => n.words))
		const made = kept(reading, false)
		const both = [...made].filter((words) => coded.has(words)).length
		extent.right += both
		extent.coded += coded.size
		extent.kept += made.size
		if (show && (both < coded.size || both < made.size))
			console.log(
				`  extent missed ${[...coded].filter((w) => !made.has(w)).join(' | ') || '-'} ; added ${[...made].filter((w) => !coded.has(w)).join(' | ') || '-'}`,
			)
	}
	const sum = (k: 0 | 1): number => [...types.values()].reduce((n, row) => n + row[k], 0)
	console.log(`names, ${half}: type right ${percent(sum(0), sum(1))}`)
	for (const [type, [right, all]] of [...types].sort()) console.log(`  ${type.padEnd(13)} ${percent(right, all)}`)
	const f1 = (200 * extent.right) / (extent.coded + extent.kept)
	console.log(
		`  extent, without times: F1 ${f1.toFixed(1)} (precision ${percent(extent.right, extent.kept)}, recall ${percent(extent.right, extent.coded)})`,
	)
}

function scoreReferences(): void {
	let right = 0
	let all = 0
	for (const line of linesOf<Referring>('references.jsonl')) {
		const reading = read(line.text)
		const people = peopleOf(reading)
		for (const { words, occurrence, to } of line.refs) {
			all++
			const at = placeOf(reading.text, words, occurrence)
			const where = headIn(reading, at, at + words.length)
			if (!where) continue
			const entity = apposed(reading, where.sentence, entityAt(reading, where.sentence, where.head))
			const back = people.source(entity, where.sentence)
			const names = [people.fullName(back), back.name, reading.text.slice(back.span.start, back.span.end)]
			const own =
				back.span.start === entity.span.start && people.fullName(back) === reading.text.slice(at, at + words.length)
			const other = headIn(reading, placeOf(reading.text, to), placeOf(reading.text, to) + to.length)
			const same = other !== null && reading.trees[other.sentence] === back.tree && other.head === back.head
			const good = own ? oneEvent(attestary, line.text, words, to) : same || names.some((name) => sameWords(name, to))
			if (good) right++
			else if (show) console.log(`  refers ${words} to ${to}, not ${names[0]} (${entity.class}) | ${line.text}`)
		}
	}
	console.log(`references, ${half}: ${percent(right, all)}`)
}

const plain = (words: string): string => words.toLowerCase().replace(/^(?:the|a|an) /, '')
/** "Two officials" are the officials. */
const sameWords = (a: string, b: string): boolean =>
	plain(a) === plain(b) || plain(a) === plain(b).replace(/^(?:one|two|three|four|several) /, '')

/** The coder has an event at the first words and none at those that go back to it. */
function oneEvent(coder: Attestary, text: string, words: string, to: string): boolean {
	const report = coder.codeReport(text, { published: '2020-03-12' }).value
	if (!report) return false
	const anchors = report.coded.mentions.map(({ anchor }) => anchor)
	const within = (w: string, anchor: { start: number; end: number }): boolean => {
		const at = placeOf(report.version.text, w)
		return at <= anchor.start && anchor.end <= at + w.length
	}
	const first = anchors.some((anchor) => within(to, anchor))
	return first && !anchors.some((anchor) => within(words, anchor))
}

scoreNames()
scoreReferences()
