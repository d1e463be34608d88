import { expect, test } from 'vitest'
import { tableOf } from '../../src/coding/set-of.ts'

test.each([
	['release', 1],
	['constructor', undefined],
	['__proto__', undefined],
	['toString', undefined],
] as const)('a table by word: %s', (word, row) => expect(tableOf({ release: 1 })[word]).toBe(row))
