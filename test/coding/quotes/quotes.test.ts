/** Stretches in quotation marks, and what only looks like one. */
import { describe, expect, test } from 'vitest'
import { quotesIn } from '../../../src/language/names/quotes.ts'

const found = (text: string): string[] => quotesIn(text).map(({ span }) => text.slice(span.start, span.end))

const quoted: readonly (readonly [text: string, expected: readonly string[]])[] = [
	['“We saw it,” he said. “It burned.”', ['We saw it,', 'It burned.']],
	['"We saw it," he said. "It burned."', ['We saw it,', 'It burned.']],
	['He said: «It burned.»', ['It burned.']],
	["He said `` It burned.''", ['It burned.']],
	['“It burned.\n\n“Then it fell,” he said.', ['It burned.', 'Then it fell,']],
	['‘We saw the soldiers’ camp burn,’ he said.', ['We saw the soldiers’ camp burn,']],
	['He called it ‘a trap’ and left.', ['a trap']],
	['He said it was "a\ntrap" and left.', ['a\ntrap']],
]
const plain: readonly (readonly [text: string, why: string])[] = [
	['The soldiers’ camp burned.', 'a possessive'],
	['It wasn’t there; the men’s bags were.', 'apostrophes'],
	['The class of ’99 met.', 'a short year'],
	['“It burned and nobody came.', 'never closed'],
	['A 6" pipe burst.', 'inches'],
	["They don't sing rock 'n roll.", 'left out letters'],
	['“”', 'nothing inside'],
	['No marks at all.', 'none'],
]

describe('quotes', () => {
	for (const [text, expected] of quoted) test(text, () => expect(found(text)).toEqual(expected))
	test('a quote that goes on says so', () =>
		expect(quotesIn('“It burned.\n\n“Then it fell,” he said.').map((q) => q.continues)).toEqual([false, true]))
})
describe('no quotes', () => {
	for (const [text, why] of plain) test(why, () => expect(found(text)).toEqual([]))
})
