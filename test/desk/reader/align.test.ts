import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aligned, type Wish } from '../../../src/desk/reader/align.ts'

const wishes = (...pairs: readonly (readonly [top: number, height: number])[]): Wish[] =>
	pairs.map(([top, height], i) => ({ key: `n${i}`, top, height }))

const cases: readonly (readonly [name: string, wishes: Wish[], held: string | null, tops: number[]])[] = [
	['with room for all, each stands at its sentence', wishes([10, 40], [100, 40]), null, [10, 100]],
	['a crowded one moves down', wishes([10, 40], [20, 40], [30, 40]), null, [10, 60, 110]],
	['after a gap the text is level again', wishes([10, 40], [20, 40], [400, 40]), null, [10, 60, 400]],
	['the held one stands at its sentence, those before move up', wishes([10, 40], [20, 40]), 'n1', [-30, 20]],
	['those before that have room stay', wishes([10, 40], [200, 40], [210, 40]), 'n2', [10, 160, 210]],
	['those after the held one give way as ever', wishes([10, 40], [20, 40], [30, 40]), 'n1', [-30, 20, 70]],
	['a held one that is not there holds nothing', wishes([10, 40], [20, 40]), 'n9', [10, 60]],
	['none', [], null, []],
]
for (const [name, notes, held, tops] of cases) test(name, () => expect(aligned(notes, 10, held)).toEqual(tops))

const anyNotes = fc
	.array(fc.tuple(fc.nat(2000), fc.integer({ min: 1, max: 300 })), { minLength: 1, maxLength: 30 })
	.map((pairs) => wishes(...pairs.sort(([a], [b]) => a - b)))

describe('for any notes', () => {
	test('none overlap, the order is kept, and the held one is exactly level', () =>
		fc.assert(
			fc.property(anyNotes, fc.nat(29), (notes, n) => {
				const at = n % notes.length
				const tops = aligned(notes, 8, notes[at]!.key)
				expect(tops[at]).toBe(notes[at]!.top)
				for (let i = 1; i < notes.length; i++)
					expect(tops[i]!).toBeGreaterThanOrEqual(tops[i - 1]! + notes[i - 1]!.height + 8)
			}),
		))
})
