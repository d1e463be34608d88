/** The network over one sentence: rows of tables in, scores of tags, heads and relations out. */

import { type Header, readHeader } from './file.ts'
import { KERNEL } from './kernel.ts'
import {
	claim,
	FILE_AT,
	floats,
	type Matrix,
	newMemory,
	Plan,
	packMatrix,
	planMatrix,
	roundUp,
	sectionOf,
	type WasmMemory,
} from './memory.ts'

/** More words than this in one sentence are read in pieces: the scores of heads grow with the square. */
export const MOST_WORDS = 256

/** A model that can be handed to another worker: nothing of it is copied. */
export interface SharedModel {
	readonly memory: WasmMemory
	/** Length of the model file in it. */
	readonly length: number
}

/** Scores of one sentence; views that the next call overwrites. */
export interface Scores {
	/** [n, tagStride] */
	readonly tags: Float32Array
	readonly tagStride: number
	/** [n, n + 1] */
	readonly arcs: Float32Array
	/** [n, labelStride] for the given heads (1 is the first word, 0 the root). */
	labels(heads: Int32Array): Float32Array
	readonly labelStride: number
}

export interface Network {
	readonly header: Header
	readonly shared: SharedModel
	/** `rows` holds for each word its vector row (-1: none), then one row in each table. */
	run(rows: Int32Array, n: number): Scores
	/** The vector in a row of the table. */
	vector(row: number): Float32Array
	/** Fingerprints of the words that have a vector, sorted, and their check bytes. */
	readonly words: { readonly keys: Uint32Array; readonly checks: Uint8Array }
}

interface Kernel {
	gemm(
		m: number,
		n: number,
		k: number,
		segments: number,
		jump: number,
		a: number,
		lda: number,
		aScale: number,
		aScaleStep: number,
		b: number,
		bScale: number,
		bias: number,
		c: number,
		ldc: number,
	): void
	quantize(m: number, k: number, x: number, ldx: number, q: number, ldq: number, scale: number): void
	quantizeBy(k: number, x: number, q: number, factor: number): void
	gluNorm(
		m: number,
		h: number,
		y: number,
		ldy: number,
		x: number,
		ldx: number,
		residual: number,
		gamma: number,
		beta: number,
		q: number,
		ldq: number,
		factor: number,
	): void
	scan(m: number, w: number, u: number, ldu: number, out: number, ldo: number): void
	leaky(count: number, x: number): void
	arcs(
		n: number,
		k: number,
		dep: number,
		ldd: number,
		head: number,
		ldh: number,
		near: number,
		root: number,
		scores: number,
	): void
	pairs(
		n: number,
		rank: number,
		add: number,
		dep: number,
		head: number,
		ld: number,
		heads: number,
		z: number,
		ldz: number,
	): void
}
declare const WebAssembly: {
	Module: new (bytes: Uint8Array) => object
	Instance: new (module: object, imports: object) => { readonly exports: unknown }
}

interface Norm {
	readonly gamma: number
	readonly beta: number
	/** 16-bit steps to one, such that the largest possible output still fits. */
	readonly factor: number
	/** Where 1 / factor lies. */
	readonly scale: number
}
type Block =
	| { readonly kind: 'conv'; readonly dilation: number; readonly lin: Matrix; readonly norm: Norm }
	| { readonly kind: 'recur'; readonly lin: Matrix; readonly out: Matrix; readonly norm: Norm }

let compiled: object | undefined

function instantiate(memory: WasmMemory): Kernel {
	compiled ??= new WebAssembly.Module(Uint8Array.from(atob(KERNEL), (c) => c.charCodeAt(0)))
	return new WebAssembly.Instance(compiled, { env: { memory } }).exports as Kernel
}

/** Lays the matrices out; with a `buffer` also fills them. */
function arrange(header: Header, plan: Plan, buffer: SharedArrayBuffer | null) {
	const todo: (() => void)[] = []
	const matrix = (name: string, segments = 1): Matrix => {
		const m = planMatrix(header, plan, name, segments)
		if (buffer) todo.push(() => packMatrix(header, buffer, name, m))
		return m
	}
	const blocks = header.blocks.split(' ').map((name, i) => {
		const recur = name === 's'
		return {
			kind: recur ? 'recur' : 'conv',
			dilation: recur ? 0 : Number(name.slice(1)),
			lin: matrix(`blocks.${i}.lin`, recur ? 1 : 3),
			out: recur ? matrix(`blocks.${i}.out`) : null,
		}
	})
	const laid = {
		blocks,
		enter: matrix('enter'),
		tag: matrix('tag'),
		dep: matrix('dep'),
		head: matrix('head'),
		bilinear: matrix('bilinear'),
		labelDep: matrix('label_dep'),
		labelHead: matrix('label_head'),
		label: matrix('label'),
		normScales: plan.take((blocks.length + 1) * 4),
		/** Numbers for each distance between word and head, the middle one for distance 0. */
		near: plan.take((2 * MOST_WORDS + 1) * 4),
	}
	for (const work of todo) work()
	return laid
}

/** Puts a model file into memory that workers can share. */
export function newShared(file: Uint8Array): SharedModel {
	const header = readHeader(file)
	const plan = new Plan(FILE_AT + file.length)
	plan.take(0)
	arrange(header, plan, null)
	const memory = newMemory(file, plan.end)
	const again = new Plan(FILE_AT + file.length)
	again.take(0)
	const { near } = arrange(header, again, memory.buffer)
	const distance = floats(header, memory.buffer, 'distance')
	const table = new Float32Array(memory.buffer, near, 2 * MOST_WORDS + 1)
	for (let d = -MOST_WORDS; d <= MOST_WORDS; d++) table[d + MOST_WORDS] = distance[bucket(d, header.distances)]!
	return { memory, length: file.length }
}

/** Distances up to 12 have a bucket each, further ones three to a doubling. */
function bucket(distance: number, most: number): number {
	const far = Math.abs(distance)
	// In whole numbers, since logarithms differ between engines: far^3 against 12^3 times powers of two.
	let step = 12
	if (far > 12) {
		const ratio = (far * far * far) / 1728
		for (let power = 2; power <= ratio && step < most; power *= 2) step++
	} else step = far
	return distance < 0 ? most - step : most + step
}

/** A network over shared memory, with scratch memory of its own. One for each worker; not re-entrant. */
export function openNetwork(shared: SharedModel): Network {
	const { memory } = shared
	const header = readHeader(new Uint8Array(memory.buffer, FILE_AT, shared.length))
	const plan = new Plan(FILE_AT + shared.length)
	plan.take(0)
	const m = arrange(header, plan, null)
	const kernel = instantiate(memory)
	const { h, width, arc, rank, add } = header

	// Scratch: laid out from 0 first to learn its size.
	const far = Math.max(1, ...m.blocks.map((b) => b.dilation))
	const rows = MOST_WORDS + 1
	const features = m.enter.k
	const both = 2 * width
	const wide = Math.max(2 * h, 4 * width)
	const size = {
		features: MOST_WORDS * features * 4,
		featuresQ: MOST_WORDS * features * 2,
		rowScale: rows * 4,
		x: rows * h * 4,
		xq: (rows + 2 * far) * h * 2,
		y: rows * wide * 4,
		s: rows * both * 4,
		sq: rows * both * 2,
		tags: MOST_WORDS * m.tag.n * 4,
		dep: MOST_WORDS * arc * 4,
		depQ: MOST_WORDS * arc * 2,
		asked: MOST_WORDS * arc * 4,
		head: rows * arc * 4,
		labelDep: MOST_WORDS * (rank + add) * 4,
		labelHead: rows * (rank + add) * 4,
		z: MOST_WORDS * (rank + add) * 4,
		zq: MOST_WORDS * (rank + add) * 2,
		labels: MOST_WORDS * m.label.n * 4,
		heads: MOST_WORDS * 4,
		arcs: MOST_WORDS * rows * 4,
	}
	const total = Object.values(size).reduce((sum, bytes) => sum + roundUp(bytes, 16), 0)
	const scratch = new Plan(claim(memory, total))
	const at = Object.fromEntries(Object.entries(size).map(([k, bytes]) => [k, scratch.take(bytes)])) as typeof size
	const { buffer } = memory

	const norm = (name: string, i: number): Norm => {
		const gamma = floats(header, buffer, `${name}.weight`)
		const beta = floats(header, buffer, `${name}.bias`)
		// No number is further from the mean than sqrt(h) standard deviations.
		let most = 0
		for (let j = 0; j < h; j++) most = Math.max(most, Math.abs(gamma[j]!) * Math.sqrt(h) + Math.abs(beta[j]!))
		for (const v of i === 0 ? floats(header, buffer, 'root') : []) most = Math.max(most, Math.abs(v))
		const factor = Math.fround(16383 / most)
		const scale = m.normScales + i * 4
		new Float32Array(buffer, scale, 1)[0] = 1 / factor
		return { gamma: gamma.byteOffset, beta: beta.byteOffset, factor, scale }
	}
	const enterNorm = norm('enter_norm', 0)
	const blocks = m.blocks.map((b, i) => ({ ...b, norm: norm(`blocks.${i}.norm`, i + 1) }) as Block)
	const lastNorm = blocks.at(-1)?.norm ?? enterNorm

	const tables = header.tables.map(({ rows: count, width: columns }, i) => ({
		columns,
		numbers: new Int8Array(buffer, FILE_AT + sectionOf(header, `tables.${i}.weight`).at, count * columns),
		scale: floats(header, buffer, `tables.${i}.weight.scale`)[0]!,
	}))
	const words = sectionOf(header, 'words')
	const [wordCount = 0, vectorSize = 0] = words.shape
	const vectors = new Int8Array(buffer, FILE_AT + words.at, wordCount * vectorSize)
	const vectorScales = new Uint16Array(buffer, FILE_AT + sectionOf(header, 'words.scale').at, wordCount)
	const unknown = floats(header, buffer, 'unknown')
	const root = floats(header, buffer, 'root')
	const distance = floats(header, buffer, 'distance')
	const input = new Float32Array(buffer, at.features, MOST_WORDS * features)
	const x = new Float32Array(buffer, at.x, rows * h)
	const xq = at.xq + far * h * 2
	const xqBytes = new Uint8Array(buffer, at.xq, size.xq)
	const headsIn = new Int32Array(buffer, at.heads, MOST_WORDS)

	function gather(codes: Int32Array, n: number): void {
		let code = 0
		for (let i = 0; i < n; i++) {
			let to = i * features
			const row = codes[code++]!
			if (row < 0) input.set(unknown, to)
			else {
				const scale = Math.fround(vectorScales[row]! * header.vectorUnit)
				for (let j = 0, from = row * vectorSize; j < vectorSize; j++) input[to + j] = vectors[from + j]! * scale
			}
			to += vectorSize
			for (const { columns, numbers, scale } of tables) {
				for (let j = 0, from = codes[code]! * columns; j < columns; j++) input[to + j] = numbers[from + j]! * scale
				code++
				to += columns
			}
		}
	}

	/** c = a times matrix, for `count` rows of the network's own 16-bit numbers, beginning with row `from`. */
	function fromX(matrix: Matrix, n: Norm, from: number, count: number, c: number, ldc = matrix.n * 4, reach = 0): void {
		kernel.gemm(
			count,
			matrix.n,
			matrix.k,
			matrix.segments,
			reach * h * 2,
			xq + (from - reach) * h * 2,
			h * 2,
			n.scale,
			0,
			matrix.weights,
			matrix.scale,
			matrix.bias,
			c,
			ldc,
		)
	}

	/** c = a times matrix, for rows of floats, which become 16-bit numbers in q first. */
	function fromFloats(matrix: Matrix, count: number, a: number, q: number, c: number): void {
		kernel.quantize(count, matrix.k, a, matrix.k * 4, q, matrix.k * 2, at.rowScale)
		kernel.gemm(
			count,
			matrix.n,
			matrix.k,
			1,
			0,
			q,
			matrix.k * 2,
			at.rowScale,
			4,
			matrix.weights,
			matrix.scale,
			matrix.bias,
			c,
			matrix.n * 4,
		)
	}

	function run(codes: Int32Array, n: number): Scores {
		const all = n + 1
		// Above the first and below the last row a convolution reads zeros.
		xqBytes.fill(0, 0, far * h * 2)
		xqBytes.fill(0, (far + all) * h * 2, (far + all + far) * h * 2)
		gather(codes, n)
		fromFloats(m.enter, n, at.features, at.featuresQ, at.y)
		x.set(root, 0)
		kernel.quantizeBy(h, at.x, xq, enterNorm.factor)
		kernel.gluNorm(
			n,
			h,
			at.y,
			m.enter.n * 4,
			at.x + h * 4,
			h * 4,
			0,
			enterNorm.gamma,
			enterNorm.beta,
			xq + h * 2,
			h * 2,
			enterNorm.factor,
		)
		let before = enterNorm
		for (const b of blocks) {
			if (b.kind === 'conv') fromX(b.lin, before, 0, all, at.y, b.lin.n * 4, b.dilation)
			else {
				fromX(b.lin, before, 0, all, at.y)
				kernel.scan(all, width, at.y, b.lin.n * 4, at.s, both * 4)
				fromFloats(b.out, all, at.s, at.sq, at.y)
			}
			const ldy = (b.kind === 'conv' ? b.lin : b.out).n * 4
			kernel.gluNorm(all, h, at.y, ldy, at.x, h * 4, 1, b.norm.gamma, b.norm.beta, xq, h * 2, b.norm.factor)
			before = b.norm
		}
		fromX(m.tag, lastNorm, 1, n, at.tags)
		fromX(m.dep, lastNorm, 1, n, at.dep)
		kernel.leaky(n * arc, at.dep)
		fromFloats(m.bilinear, n, at.dep, at.depQ, at.asked)
		fromX(m.head, lastNorm, 0, all, at.head)
		kernel.leaky(all * arc, at.head)
		kernel.arcs(
			n,
			arc,
			at.asked,
			arc * 4,
			at.head,
			arc * 4,
			m.near + MOST_WORDS * 4,
			distance[distance.length - 1]!,
			at.arcs,
		)
		return {
			tags: new Float32Array(buffer, at.tags, n * m.tag.n),
			tagStride: m.tag.n,
			arcs: new Float32Array(buffer, at.arcs, n * all),
			labelStride: m.label.n,
			labels(heads) {
				headsIn.set(heads)
				fromX(m.labelDep, lastNorm, 1, n, at.labelDep)
				fromX(m.labelHead, lastNorm, 0, all, at.labelHead)
				kernel.pairs(n, rank, add, at.labelDep, at.labelHead, (rank + add) * 4, at.heads, at.z, (rank + add) * 4)
				fromFloats(m.label, n, at.z, at.zq, at.labels)
				return new Float32Array(buffer, at.labels, n * m.label.n)
			},
		}
	}

	return {
		header,
		shared,
		run,
		vector(row) {
			const scale = Math.fround(vectorScales[row]! * header.vectorUnit)
			return Float32Array.from(vectors.subarray(row * vectorSize, (row + 1) * vectorSize), (v) => v * scale)
		},
		words: {
			keys: new Uint32Array(buffer, FILE_AT + sectionOf(header, 'words.key').at, wordCount),
			checks: new Uint8Array(buffer, FILE_AT + sectionOf(header, 'words.check').at, wordCount),
		},
	}
}
