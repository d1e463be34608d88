/**
 * How fast sentences are read for times, on the texts of our own bed, parsed beforehand, on one thread. Checks first that
 * times are found. Also counts how many dates of the bed's events the times reach. Run: `npx tsx bench/when.ts`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { readTimes, type TimeExpression } from '../src/coding/when.ts'
import type { Sentence } from '../src/language/schema.ts'
import { loadAttestary } from '../src/run/index.ts'

interface Gold {
	readonly published?: string
	readonly events?: readonly { readonly date?: string | null }[]
}

const bed = new URL('../test/beds/reports/dev/', import.meta.url)
const ids = readdirSync(bed)
	.filter((name) => name.endsWith('.gold.json'))
	.map((name) => name.slice(0, -'.gold.json'.length))

const { reader } = await loadAttestary()
const reports = ids.map((id) => ({
	gold: JSON.parse(readFileSync(new URL(`${id}.gold.json`, bed), 'utf8')) as Gold,
	sentences: reader.read(readFileSync(new URL(`text/${id}.txt`, bed), 'utf8')),
}))

function timesOf(sentences: readonly Sentence[], published: string | undefined): TimeExpression[] {
	const earlier: TimeExpression[] = []
	const anchor = published ? { day: published, basis: 'option' } : null
	for (const sentence of sentences) earlier.push(...readTimes(sentence, { anchor, earlier }))
	return earlier
}

let [dated, reached, overlapping] = [0, 0, 0]
for (const { gold, sentences } of reports) {
	const times = timesOf(sentences, gold.published).flatMap((time) => (time.interval ? [time.interval] : []))
	for (const { date } of gold.events ?? []) {
		if (!date) continue
		dated++
		const [from = '', to = from] = date.split('/')
		const equal = times.some(({ earliest, latest }) => earliest.slice(0, 10) === from && latest.slice(0, 10) === to)
		if (equal || (from === to && from === gold.published)) reached++
		else if (times.some(({ earliest, latest }) => earliest.slice(0, 10) <= to && latest.slice(0, 10) >= from))
			overlapping++
	}
}
if (reached === 0) throw new Error('no date of the bed is reached: the bench would measure nothing')

const words = reports.reduce((sum, { sentences }) => sum + sentences.reduce((n, { tokens }) => n + tokens.length, 0), 0)
const rates: number[] = []
for (let round = 0; round < 15; round++) {
	const from = performance.now()
	for (const { gold, sentences } of reports) timesOf(sentences, gold.published)
	rates.push((words / (performance.now() - from)) * 1000)
}
rates.sort((a, b) => a - b)
console.log(
	`${dated} dated events: ${reached} dates reached exactly, ${overlapping} overlapped, ${dated - reached - overlapping} missed`,
)
console.log(`${words} words: median ${Math.round(rates[7]!)} words/s, best ${Math.round(rates.at(-1)!)}`)
