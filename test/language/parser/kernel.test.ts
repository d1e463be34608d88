import { expect, test } from 'vitest'
import { KERNEL } from '../../../src/language/parser/kernel.ts'
import { compile } from '../../../tools/kernel/build.ts'

// The compiler is a package for developing only.
const compiler = await import('assemblyscript/asc').catch(() => null)

test.skipIf(!compiler)(
	'the kernel in the source tree is what its source compiles to',
	{ timeout: 60_000 },
	async () => {
		expect((await compile()).toString('base64')).toBe(KERNEL)
	},
)

declare const WebAssembly: {
	Memory: new (options: object) => { readonly buffer: SharedArrayBuffer }
	Module: new (bytes: Uint8Array) => object
	Instance: new (module: object, imports: object) => { readonly exports: Record<string, (...n: number[]) => void> }
}
const memory = new WebAssembly.Memory({ initial: 2, maximum: 4, shared: true })
const { exports: kernel } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(KERNEL, 'base64')), {
	env: { memory },
})
/** Floats in the memory: the given ones, put there, or as many as asked for. */
function floats(at: number, numbers: readonly number[] | number): Float32Array {
	const view = new Float32Array(memory.buffer, at, typeof numbers === 'number' ? numbers : numbers.length)
	if (typeof numbers !== 'number') view.set(numbers)
	return view
}
const count = <T>(n: number, make: (i: number) => T) => Array.from({ length: n }, (_, i) => make(i))
/** Numbers that look random and are the same in every run. */
const odd = (i: number, size: number) => ((i * 7919 + 104729) % (2 * size + 1)) - size

test('a product of matrices is exact, whatever the number of rows', () => {
	const [n, k] = [32, 24]
	const b = count(n, (i) => count(k, (j) => odd(i * k + j, 127)))
	const packed = new Int16Array(memory.buffer, 4096, n * k)
	for (let i = 0; i < n; i++) {
		for (let j = 0; j < k; j++) packed[(i - (i % 16)) * k + (j >> 1) * 32 + (i % 16) * 2 + (j & 1)] = b[i]![j]!
	}
	floats(
		1024,
		count(n, (i) => i / 4),
	)
	floats(
		2048,
		count(n, (i) => (i % 3) - 1),
	)
	for (const m of [1, 2, 5]) {
		const a = count(m, (i) => count(k, (j) => odd(i * 31 + j, 900)))
		new Int16Array(memory.buffer, 16384, m * k).set(a.flat())
		floats(
			512,
			count(m, (i) => 2 ** -i),
		)
		kernel.gemm!(m, n, k, 1, 0, 16384, k * 2, 512, 4, 4096, 1024, 2048, 32768, n * 4)
		const expected = a.flatMap((row, i) =>
			b.map((other, j) =>
				Math.fround(row.reduce((s, x, l) => s + x * other[l]!, 0) * 2 ** -i * (j / 4) + ((j % 3) - 1)),
			),
		)
		expect([...floats(32768, m * n)]).toEqual(expected)
	}
})

test('a product that reads its input in three stretches is a convolution', () => {
	const [m, n, k] = [3, 16, 8]
	new Int16Array(memory.buffer, 4096, n * k * 3).fill(1)
	floats(
		1024,
		count(n, () => 1),
	)
	floats(
		2048,
		count(n, () => 0),
	)
	floats(512, [1])
	// Seven rows of eight numbers, row r all r: output row i sums rows i, i + 2 and i + 4.
	new Int16Array(memory.buffer, 16384, 7 * k).set(count(7 * k, (i) => Math.floor(i / k)))
	kernel.gemm!(m, n, k, 3, 2 * k * 2, 16384, k * 2, 512, 0, 4096, 1024, 2048, 32768, n * 4)
	expect(count(m, (i) => floats(32768, m * n)[i * n])).toEqual([48, 72, 96])
})

test('gated means run in both directions', () => {
	const [m, w] = [3, 4]
	// Gates of 0 before the sigmoid: each step keeps half.
	floats(4096, count(m, (t) => [0, 0, 0, 0, t + 1, t + 1, t + 1, t + 1, 0, 0, 0, 0, t + 1, t + 1, t + 1, t + 1]).flat())
	kernel.scan!(m, w, 4096, 16 * w, 8192, 8 * w)
	const out = floats(8192, m * 2 * w)
	expect(count(m, (t) => out[t * 8])).toEqual([0.5, 1.25, 2.125])
	expect(count(m, (t) => out[t * 8 + 4])).toEqual([1.375, 1.75, 1.5])
})

test('sigmoids are within a millionth, at the ends too', () => {
	const values = [-200, -50, -8, -1.5, -0.1, 0, 0.1, 2, 7.5, 40, 88.7, 200]
	for (const value of values) {
		// A gate of g and a candidate of 1 give 1 - sigmoid(g) in the first step.
		floats(
			4096,
			count(16, (i) => (i >> 2 === 0 ? value : 1)),
		)
		kernel.scan!(1, 4, 4096, 64, 8192, 32)
		expect(floats(8192, 1)[0]).toBeCloseTo(1 - 1 / (1 + Math.exp(-value)), 6)
	}
})

test('numbers of a row become whole numbers of 16 bits', () => {
	floats(4096, [0, 1, -2, 0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
	kernel.quantize!(2, 8, 4096, 32, 8192, 16, 512)
	expect([...new Int16Array(memory.buffer, 8192, 16)]).toEqual([0, 8192, -16383, 4096, ...count(12, () => 0)])
	expect([...floats(512, 2)]).toEqual([Math.fround(2 / 16383), Math.fround(1 / 16383)])
})
