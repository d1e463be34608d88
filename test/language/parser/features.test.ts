import { expect, test } from 'vitest'
import { hash, hashedKeys, vectorKeys } from '../../../src/language/parser/features.ts'

// The same values are what `tools/train/features.py` yields; the shipped model was trained with them.
const keys: readonly (readonly [form: string, keys: string[]])[] = [
	['Rockets', ['rockets', 'ts', 'ets', 'kets', 'ro', 'roc', 'Xxx']],
	['107mm', ['000mm', 'mm', '0mm', '00mm', '00', '000', 'ddxx']],
	['U.S.', ['u.s.', 's.', '.s.', 'u.s.', 'u.', 'u.s', 'X.X.']],
	['’s', ["'s", "'s", "'s", "'s", "'s", "'s", "'x"]],
	['“', ['"', '"', '"', '"', '"', '"', '"']],
	['', ['', '', '', '', '', '', '']],
]
for (const [form, expected] of keys) test(`keys of ${form}`, () => expect(hashedKeys(form)).toEqual(expected))

const vectors: readonly (readonly [form: string, keys: string[]])[] = [
	['Shelled', ['shelled']],
	['Belgar-backed', ['belgar-backed', 'backed']],
	['-', ['-']],
	['1,200', ['1,200', '0,000']],
]
for (const [form, expected] of vectors) test(`vector of ${form}`, () => expect(vectorKeys(form)).toEqual(expected))

test('hashes agree with the training script', () => {
	expect([hash(1, 'rockets'), hash(7, 'Xxx'), hash(101, 'é😀'), hash(0, '')]).toEqual([
		1420012536, 2583445280, 1314242984, 1598169066,
	])
})
