import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestTree, isTree, spanningTree } from '../../../src/language/parser/tree.ts'

const total = (scores: Float32Array, heads: Int32Array) =>
	heads.reduce((sum, h, d) => sum + scores[d * (heads.length + 1) + h]!, 0)

/** The best of all trees with one root, found by trying every choice of heads. */
function tried(scores: Float32Array, n: number): number {
	let most = -Infinity
	const heads = new Int32Array(n)
	const go = (d: number): void => {
		if (d === n) {
			if (isTree(heads)) most = Math.max(most, total(scores, heads))
			return
		}
		for (let h = 0; h <= n; h++) {
			heads[d] = h
			if (h !== d + 1) go(d + 1)
		}
	}
	go(0)
	return most
}

const small = fc
	.integer({ min: 1, max: 5 })
	.chain((n) =>
		fc.tuple(
			fc.constant(n),
			fc.array(fc.integer({ min: -20, max: 20 }), { minLength: n * (n + 1), maxLength: n * (n + 1) }),
		),
	)

test('the repaired tree is the best of all trees', () => {
	fc.assert(
		fc.property(small, ([n, numbers]) => {
			const scores = Float32Array.from(numbers)
			const heads = spanningTree(scores, n)
			expect(isTree(heads)).toBe(true)
			expect(total(scores, heads)).toBe(tried(scores, n))
		}),
		{ seed: 11, numRuns: 300 },
	)
})

test('the best heads are kept where they are a tree', () => {
	// Word 2 is the root, the others hang on it.
	const scores = Float32Array.from([0, -9, 5, 1, 7, 0, -9, 0, 0, 1, 6, -9])
	expect([...bestTree(scores, 3)]).toEqual([2, 0, 2])
})

const notTrees: readonly (readonly [name: string, heads: number[]])[] = [
	['two roots', [0, 0]],
	['no root', [2, 1]],
	['a cycle beside the root', [0, 3, 2]],
	['a word that is its own head', [0, 2]],
]
for (const [name, heads] of notTrees)
	test(`${name} is no tree`, () => expect(isTree(Int32Array.from(heads))).toBe(false))
test('a chain is a tree', () => expect(isTree(Int32Array.from([2, 3, 0]))).toBe(true))
