import { deepEqual, equal, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { beforeAll, test } from 'vitest'
import { newsFields } from '../../src/coding/crosswalk.ts'
import { wordsByKey } from '../../src/coding/words.ts'
import { loadAttestary } from '../../src/run/index.ts'
import { clusterOf, type NewsInput, newsOf } from '../../tools/predict/news.ts'

const text = readFileSync(new URL('../../samples/reports/1-hadrel-outpost.txt', import.meta.url), 'utf8')
let input: NewsInput
beforeAll(async () => {
	const { version, coded, derived } = (await loadAttestary()).codeReport(text).value!
	input = {
		id: 'sample',
		coded,
		own: derived,
		words: wordsByKey(coded, version.text),
		toFile: (span) => span,
		incidentOf: () => undefined,
	}
})

/** Everything but the words that are only passed on. */
const decided = (news: ReturnType<typeof newsOf>) =>
	JSON.stringify({
		...news,
		events: news.events.map(({ trigger: _, mentions: __, ...event }: Record<string, unknown>) => event),
		quotes: news.quotes.map(({ text: _, ...quote }) => quote),
	})

test('no label and no role is read from words: other words under the same keys change nothing but themselves', () => {
	const other = Object.fromEntries(
		Object.keys(input.words).map((key) => [key, 'a bomb killed 99 Martians in Atlantis']),
	)
	equal(decided(newsOf({ ...input, words: other })), decided(newsOf(input)))
})
test('the adapter is handed no text', () => ok(!JSON.stringify(input).includes(text.slice(0, 200))))
test('the same twice', () => deepEqual(newsOf(input), newsOf(input)))
test('every event has evidence for its trigger, and every span is in the file', () => {
	for (const { evidence } of newsOf(input).events) {
		ok(evidence.trigger!.length > 0)
		for (const spans of Object.values(evidence))
			for (const [start, end] of spans) ok(0 <= start && start < end && end <= text.length)
	}
})
test('words that are not in the file, such as an added headline, are no evidence', () => {
	const { events, sources, quotes } = newsOf({ ...input, toFile: () => null })
	ok(events.every(({ evidence }) => Object.values(evidence).every((spans) => spans.length === 0)))
	ok(sources.every(({ evidence }) => evidence.length === 0))
	deepEqual(quotes, [])
})
test('links and sources name events that are there', () => {
	const news = newsOf(input)
	const keys = new Set(news.events.map(({ key }) => key))
	for (const { from, to } of news.links) ok(keys.has(from) && keys.has(to))
	for (const { event } of news.sources) ok(keys.has(event))
})
test('a teller has an entry for each field that is told, a blamer one for the most telling', () => {
	deepEqual(newsFields('asserts', new Set(['event', 'harm', 'where'])), ['harm', 'event'])
	deepEqual(newsFields('asserts', new Set(['where', 'when'])), ['where'])
	deepEqual(newsFields('blames', new Set(['actor', 'harm'])), ['actor'])
	deepEqual(newsFields('denies', new Set()), ['event'])
})
test('across reports: figures, attributions, response links', () => {
	const { incidents } = clusterOf(input.own)
	equal(incidents.length, input.own.incidents.length)
})
