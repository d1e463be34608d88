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

/** A matrix at an address, in the order in which the kernel reads it. */
function pack(at: number, rows: readonly (readonly number[])[]): void {
	const [n, k] = [rows.length, rows[0]!.length]
	const packed = new Int16Array(memory.buffer, at, n * k)
	for (let i = 0; i < n; i++)
		for (let j = 0; j < k; j++) packed[(i - (i % 16)) * k + (j >> 1) * 32 + (i % 16) * 2 + (j & 1)] = rows[i]![j]!
}
const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * b[i]!, 0)

test('a product of matrices is exact, whatever the number of rows, with scale and bias or without', () => {
	const [n, k] = [32, 24]
	const b = count(n, (i) => count(k, (j) => odd(i * k + j, 127)))
	pack(4096, b)
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
		const sums = a.flatMap((row) => b.map((other) => dot(row, other)))
		kernel.gemm!(m, n, k, 16384, k * 2, 512, 4, 4096, 1024, 2048, 32768, n * 4)
		const at = (l: number) => [2 ** -Math.floor(l / n) * ((l % n) / 4), ((l % n) % 3) - 1] as const
		expect([...floats(32768, m * n)]).toEqual(sums.map((sum, l) => Math.fround(sum * at(l)[0] + at(l)[1])))
		kernel.gemm!(m, n, k, 16384, k * 2, 0, 0, 4096, 1024, 2048, 32768, n * 4)
		expect([...new Int32Array(memory.buffer, 32768, m * n)]).toEqual(sums)
	}
})

const [n, k] = [16, 8]
const three = count(3, (s) => count(n, (i) => count(k, (j) => odd((s * n + i) * k + j, 127))))
const bias = count(n, (i) => i - 5)
/** Output rows of a convolution of m rows, as it is defined; beyond the rows all is 0. */
const convolved = (a: readonly (readonly number[])[], reach: number) =>
	a.flatMap((_, row) =>
		bias.map((b, i) => {
			const at = [row - reach, row, row + reach].map((r, s) => dot(a[r] ?? count(k, () => 0), three[s]![i]!))
			return Math.fround((at[0]! + at[1]! + at[2]!) / 4 + b)
		}),
	)
const convolutions = [1, 2, 3].flatMap((reach) => count(9, (i) => ({ reach, m: i + 1 })))

test.each(convolutions)('a convolution of $m rows, $reach apart, by two rows at once', ({ reach, m }) => {
	// As large as activations get, so that what goes in is as large as 16 bits hold.
	const a = count(m, (i) => count(k, (j) => odd(i * 31 + j * 17, 16383)))
	floats(512, [0.25])
	floats(
		1024,
		count(n, () => 1),
	)
	floats(2048, bias)
	const rows = new Int16Array(memory.buffer, 16384, (m + 3 * reach) * k).fill(0)
	rows.set(a.flat(), reach * k)
	const pairs = count(m, (i) => i).filter((i) => Math.floor(i / reach) % 2 === 0).length
	kernel.convPairs!(m, k, reach, 16384, 24576, pairs * k * 2)
	const parts = [
		[1, 0, 0],
		[1, 1, 1],
		[1, -1, 1],
		[0, 0, 1],
	]
	for (const [i, part] of parts.entries()) {
		pack(
			4096,
			three[0]!.map((row, r) =>
				row.map((_, c) =>
					dot(
						part,
						[0, 1, 2].map((s) => three[s]![r]![c]!),
					),
				),
			),
		)
		const made = pairs * n * 4
		kernel.gemm!(pairs, n, k, 24576 + i * pairs * k * 2, k * 2, 0, 0, 4096, 1024, 2048, 32768 + i * made, n * 4)
	}
	kernel.convOut!(m, n, reach, 32768, pairs * n * 4, 512, 1024, 2048, 65536, n * 4)
	expect([...floats(65536, m * n)]).toEqual(convolved(a, reach))
})

test.each(convolutions)('a convolution of $m rows, $reach apart, whose products are known', ({ reach, m }) => {
	const a = count(m, (i) => count(k, (j) => odd(i * 31 + j * 17, 16383)))
	floats(512, [0.25])
	floats(
		1024,
		count(n, () => 1),
	)
	floats(2048, bias)
	// Of each row eight floats, then its products; row 0 lies beyond both ends.
	const size = (k + 3 * n) * 4
	new Uint8Array(memory.buffer, 32768, size).fill(0)
	for (const [i, row] of a.entries()) {
		floats(32768 + (i + 1) * size, row)
		const products = three.flatMap((part) => part.map((other) => dot(row, other)))
		new Int32Array(memory.buffer, 32768 + (i + 1) * size + k * 4, 3 * n).set(products)
	}
	const list = [...count(reach, () => -1), ...count(m, (i) => i), ...count(reach, () => -1)]
	new Int32Array(memory.buffer, 4096, list.length).set(list.map((row) => 32768 + (row + 1) * size))
	kernel.convKnown!(m, n, k, reach, 4096, 16384, 512, 1024, 2048, 65536, n * 4)
	expect([...floats(65536, m * n)]).toEqual(convolved(a, reach))
	expect([...floats(16384, m * k)]).toEqual(a.flat())
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
