import { equal } from 'node:assert/strict'
import { test } from 'vitest'
import { sentencesIn } from '../../src/report/sentence.ts'

const TEXT = 'Shells hit Tolm\n\nTwo people died. Nine were hurt, the army said.  “We fired nothing,” it said.\nEnd'
const rows: readonly (readonly [words: string, sentence: string])[] = [
	['Shells', 'Shells hit Tolm'],
	['Tolm', 'Shells hit Tolm'],
	['Two', 'Two people died.'],
	['died', 'Two people died.'],
	['Nine', 'Nine were hurt, the army said.'],
	['said.  ', 'Nine were hurt, the army said.'],
	['it said', '“We fired nothing,” it said.'],
	['End', 'End'],
]
const find = sentencesIn(TEXT)
for (const [words, sentence] of rows) {
	test(words, () => {
		const start = TEXT.indexOf(words)
		const { start: from, end } = find({ start, end: start + words.length })
		equal(TEXT.slice(from, end), sentence)
	})
}
test('an empty line has an empty sentence', () => equal(find({ start: 16, end: 17 }).start, 16))
test('one line of many sentences is cut once', () => {
	const long = 'A shell hit Tolm. '.repeat(20_000)
	const inLong = sentencesIn(long)
	for (let at = 0; at < long.length; at += 18) equal(inLong({ start: at + 2, end: at + 7 }).start, at)
})
