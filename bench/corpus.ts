/**
 * What the benches read: every text of our own beds that may be read, and the samples, some 100,000 words. For more than
 * that reports are taken again with their paragraphs in another order, the same order in every run.
 */
import { readdirSync, readFileSync } from 'node:fs'

export interface BenchText {
	readonly id: string
	readonly text: string
}

const FEW = ['test/beds/reports/dev/text/', 'test/beds/clusters/dev/text/', 'samples/reports/']
const MORE = [
	'later/dev',
	'fresh/dev',
	'new/dev',
	'wide/dev',
	'wide/second',
	'broad/dev',
	'minis/dev',
	'lines/dev',
].map((half) => `test/beds/${half}/text/`)

/** The reports written first, as they stand. */
export function ownTexts(folders: readonly string[] = FEW): BenchText[] {
	return folders.flatMap((folder) => {
		const at = new URL(`../${folder}`, import.meta.url)
		const names = readdirSync(at).filter((name) => name.endsWith('.txt'))
		return names.sort().map((name) => ({ id: `${folder}${name}`, text: readFileSync(new URL(name, at), 'utf8') }))
	})
}

/** At least so many words (counted by blanks), whole reports only. */
export function corpusOf(words: number): BenchText[] {
	const own = ownTexts([...FEW, ...MORE])
	const all: BenchText[] = []
	let state = 7
	const below = (n: number): number => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0
		return Math.floor((state / 2 ** 32) * n)
	}
	for (let round = 0, have = 0; have < words; round++)
		for (const { id, text } of own) {
			if (have >= words) break
			have += text.split(/\s+/).length
			all.push({ id: `${id}#${round}`, text: round === 0 ? text : shuffled(text, below) })
		}
	return all
}

/** The first paragraph stays, the others change places. */
function shuffled(text: string, below: (n: number) => number): string {
	const [first = '', ...rest] = text.split(/\n{2,}/)
	for (let i = rest.length - 1; i > 0; i--) {
		const k = below(i + 1)
		const [a = '', b = ''] = [rest[i], rest[k]]
		rest[i] = b
		rest[k] = a
	}
	return [first, ...rest].join('\n\n')
}
