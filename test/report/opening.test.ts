/** The first words of a text that has no title. */
import { expect, test } from 'vitest'
import { openingOf } from '../../src/report/opening.ts'

const rows: readonly (readonly [why: string, text: string, expected: string])[] = [
	['a short line whole', 'Shells fell on Tolm.', 'Shells fell on Tolm.'],
	['the first line alone', '\n  Shells fell on Tolm.\nNobody was hurt.', 'Shells fell on Tolm.'],
	[
		'a long line up to a whole word',
		'Gunmen on motorcycles attacked a checkpoint near the river port of Hadrel on Thursday.',
		'Gunmen on motorcycles attacked a checkpoint near the river port of …',
	],
	['a line without blanks, cut', 'x'.repeat(100), `${'x'.repeat(70)} …`],
	['no text, no words', '  \n ', ''],
]
for (const [why, text, expected] of rows) test(why, () => expect(openingOf(text)).toBe(expected))
