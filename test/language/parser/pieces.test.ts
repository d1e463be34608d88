import { expect, test } from 'vitest'
import type { ParsedWord } from '../../../src/language/parser/index.ts'
import { pieces } from '../../../src/language/parser/pieces.ts'

/** Every word hangs on the first one of its piece. */
const flat = (forms: readonly string[]): ParsedWord[] =>
	forms.map((_, i) => ({ upos: 'X', xpos: 'FW', head: i === 0 ? -1 : 0, deprel: i === 0 ? 'root' : 'dep' }))
const heads = (text: string, most: number) => pieces(text.split(' '), most, flat).map((w) => w.head)

const rows: readonly (readonly [text: string, most: number, heads: number[]])[] = [
	['a b c', 3, [-1, 0, 0]],
	['a b c d', 3, [-1, 0, 0, 0]],
	['a b . d e', 4, [-1, 0, 0, 0, 3]],
	['a b , d ; f g', 6, [-1, 0, 0, 0, 0, 0, 5]],
	['. b c d e', 4, [-1, 0, 0, 0, 0]], // a mark in the first half is too early to cut at
]
for (const [text, most, expected] of rows) {
	test(`${text} in pieces of ${most}`, () => expect(heads(text, most)).toEqual(expected))
}
test('later roots are parataxis', () =>
	expect(pieces(['a', 'b'], 1, flat).map((w) => w.deprel)).toEqual(['root', 'parataxis']))
