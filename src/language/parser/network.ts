/** The network over one sentence: rows of tables in, scores of tags, heads and relations out. */
import { type Header, readHeader } from './file.ts'
import { layOut, MOST_WORDS, type SharedModel } from './layout.ts'
import { claim, FILE_AT, floats, type Matrix, Plan, roundUp } from './memory.ts'
import { openTables, type Tables } from './tables.ts'
import { instantiate } from './wasm.ts'

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

/** A word as the network takes it. What it becomes before its neighbours are looked at is worked out once and kept. */
export interface Word {
	/** As `Tables.write` takes them. */
	readonly codes: Int32Array
	/** Its row of activations, as they are and as 16-bit numbers. */
	entered: { readonly x: Float32Array; readonly xq: Int16Array } | null
}

export interface Network {
	readonly header: Header
	readonly tables: Tables
	/** Scores of a sentence of 1 to `MOST_WORDS` words. */
	run(words: readonly Word[]): Scores
}

/** The norm at the end of a block. */
interface Norm {
	readonly gamma: number
	readonly beta: number
	/** 16-bit steps to one, such that the largest possible output still fits. */
	readonly factor: number
	/** Where 1 / factor lies. */
	readonly scale: number
}

const F32 = 4
const I16 = 2

/** A network over shared memory, with scratch memory of its own. One for each worker; not re-entrant. */
export function openNetwork({ memory, length }: SharedModel): Network {
	const header = readHeader(new Uint8Array(memory.buffer, FILE_AT, length))
	const { h, width, arc, rank, add } = header
	const m = layOut(header, length)
	const kernel = instantiate(memory)

	const far = Math.max(1, ...m.blocks.map((b) => (b.kind === 'conv' ? b.dilation : 0)))
	const rows = MOST_WORDS + 1
	const pair = rank + add
	const size = {
		features: MOST_WORDS * m.enter.k * F32,
		featuresQ: MOST_WORDS * m.enter.k * I16,
		rowScale: rows * F32,
		x: rows * h * F32,
		xq: (rows + 2 * far) * h * I16,
		y: rows * Math.max(2 * h, 4 * width) * F32,
		s: rows * 2 * width * F32,
		sq: rows * 2 * width * I16,
		tags: MOST_WORDS * m.tag.n * F32,
		dep: MOST_WORDS * arc * F32,
		depQ: MOST_WORDS * arc * I16,
		asked: MOST_WORDS * arc * F32,
		head: rows * arc * F32,
		arcs: MOST_WORDS * rows * F32,
		labelDep: MOST_WORDS * pair * F32,
		labelHead: rows * pair * F32,
		z: MOST_WORDS * pair * F32,
		zq: MOST_WORDS * pair * I16,
		labels: MOST_WORDS * m.label.n * F32,
		heads: MOST_WORDS * 4,
	}
	const total = Object.values(size).reduce((sum, bytes) => sum + roundUp(bytes, 16), 0)
	const scratch = new Plan(claim(memory, total))
	const at = Object.fromEntries(Object.entries(size).map(([k, bytes]) => [k, scratch.take(bytes)])) as typeof size
	const { buffer } = memory // after the claim, which may have made it longer

	const tables = openTables(header, buffer)
	const root = floats(header, buffer, 'root')
	const rootBias = floats(header, buffer, 'distance').at(-1)!
	const input = new Float32Array(buffer, at.features, MOST_WORDS * m.enter.k)
	const x = new Float32Array(buffer, at.x, rows * h)
	/** Row 0 of the activations as 16-bit numbers; rows of zeros lie on both sides for convolutions to read. */
	const xq = at.xq + far * h * I16
	const xqNumbers = new Int16Array(buffer, at.xq, (rows + 2 * far) * h)
	const headsIn = new Int32Array(buffer, at.heads, MOST_WORDS)

	function norm(name: string, i: number): Norm {
		const gamma = floats(header, buffer, `${name}.weight`)
		const beta = floats(header, buffer, `${name}.bias`)
		// No number is further from the mean than sqrt(h) standard deviations.
		let most = 0
		for (let j = 0; j < h; j++) most = Math.max(most, Math.abs(gamma[j]!) * Math.sqrt(h) + Math.abs(beta[j]!))
		if (i === 0) for (const v of root) most = Math.max(most, Math.abs(v))
		const factor = Math.fround(16383 / most)
		const scale = m.normScales + i * F32
		new Float32Array(buffer, scale, 1)[0] = 1 / factor
		return { gamma: gamma.byteOffset, beta: beta.byteOffset, factor, scale }
	}
	const enterNorm = norm('enter_norm', 0)
	const norms = m.blocks.map((_, i) => norm(`blocks.${i}.norm`, i + 1))
	const last = norms.at(-1) ?? enterNorm

	/** c = rows of 16-bit numbers times a matrix. */
	function product(
		w: Matrix,
		count: number,
		a: number,
		lda: number,
		jump: number,
		scale: number,
		step: number,
		c: number,
	) {
		kernel.gemm(count, w.n, w.k, w.segments, jump, a, lda, scale, step, w.weights, w.scale, w.bias, c, w.n * F32)
	}

	/** c = `count` rows of the activations, from row `from` on, times a matrix; a convolution reaches `reach` rows aside. */
	function fromX(matrix: Matrix, before: Norm, from: number, count: number, c: number, reach = 0): void {
		const row = h * I16
		product(matrix, count, xq + (from - reach) * row, row, reach * row, before.scale, 0, c)
	}

	/** c = rows of floats times a matrix; in q they become 16-bit numbers first. */
	function fromFloats(matrix: Matrix, count: number, a: number, q: number, c: number): void {
		kernel.quantize(count, matrix.k, a, matrix.k * F32, q, matrix.k * I16, at.rowScale)
		product(matrix, count, q, matrix.k * I16, 0, at.rowScale, F32, c)
	}

	/** What was computed in y becomes rows `from` and following of the activations. */
	function close({ gamma, beta, factor }: Norm, from: number, count: number, residual: 0 | 1): void {
		const to = at.x + from * h * F32
		kernel.gluNorm(
			count,
			h,
			at.y,
			2 * h * F32,
			to,
			h * F32,
			residual,
			gamma,
			beta,
			xq + from * h * I16,
			h * I16,
			factor,
		)
	}

	/** Works out the rows of words that are met for the first time. */
	function enter(words: readonly Word[]): void {
		words.forEach(({ codes }, i) => {
			tables.write(codes, 0, input, i * m.enter.k)
		})
		fromFloats(m.enter, words.length, at.features, at.featuresQ, at.y)
		close(enterNorm, 0, words.length, 0)
		words.forEach((word, i) => {
			const to = (far + i) * h
			word.entered = { x: x.slice(i * h, i * h + h), xq: xqNumbers.slice(to, to + h) }
		})
	}

	function encode(words: readonly Word[]): void {
		const all = words.length + 1
		const met = words.filter((word, i) => word.entered === null && words.indexOf(word) === i)
		if (met.length > 0) enter(met)
		xqNumbers.fill(0, 0, far * h)
		xqNumbers.fill(0, (far + all) * h, (far + all + far) * h)
		x.set(root, 0)
		kernel.quantizeBy(h, at.x, xq, enterNorm.factor)
		words.forEach(({ entered }, i) => {
			x.set(entered!.x, (1 + i) * h)
			xqNumbers.set(entered!.xq, (far + 1 + i) * h)
		})
		m.blocks.forEach((block, i) => {
			const before = i === 0 ? enterNorm : norms[i - 1]!
			if (block.kind === 'conv') fromX(block.lin, before, 0, all, at.y, block.dilation)
			else {
				fromX(block.lin, before, 0, all, at.y)
				kernel.scan(all, width, at.y, 4 * width * F32, at.s, 2 * width * F32)
				fromFloats(block.out, all, at.s, at.sq, at.y)
			}
			close(norms[i]!, 0, all, 1)
		})
	}

	function scoreArcs(n: number): Float32Array {
		fromX(m.dep, last, 1, n, at.dep)
		kernel.leaky(n * arc, at.dep)
		fromFloats(m.bilinear, n, at.dep, at.depQ, at.asked)
		fromX(m.head, last, 0, n + 1, at.head)
		kernel.leaky((n + 1) * arc, at.head)
		const row = arc * F32
		kernel.arcs(n, arc, at.asked, row, at.head, row, m.near + MOST_WORDS * F32, rootBias, at.arcs)
		return new Float32Array(buffer, at.arcs, n * (n + 1))
	}

	function scoreLabels(heads: Int32Array): Float32Array {
		const n = heads.length
		headsIn.set(heads)
		fromX(m.labelDep, last, 1, n, at.labelDep)
		fromX(m.labelHead, last, 0, n + 1, at.labelHead)
		kernel.pairs(n, rank, add, at.labelDep, at.labelHead, pair * F32, at.heads, at.z, pair * F32)
		fromFloats(m.label, n, at.z, at.zq, at.labels)
		return new Float32Array(buffer, at.labels, n * m.label.n)
	}

	return {
		header,
		tables,
		run(words) {
			const n = words.length
			encode(words)
			fromX(m.tag, last, 1, n, at.tags)
			return {
				tags: new Float32Array(buffer, at.tags, n * m.tag.n),
				tagStride: m.tag.n,
				arcs: scoreArcs(n),
				labels: scoreLabels,
				labelStride: m.label.n,
			}
		},
	}
}
