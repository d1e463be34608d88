/** The network over one sentence: rows of tables in, scores of tags, heads and relations out. */
import { type Header, readHeader } from './file.ts'
import { type Conv, layOut, MOST_WORDS, type SharedModel } from './layout.ts'
import { claim, FILE_AT, floats, type Matrix, Plan, roundUp } from './memory.ts'
import { openTables, type Tables } from './tables.ts'
import { instantiate } from './wasm.ts'
import { codesOf, Recent } from './words.ts'

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
	readonly tables: Tables
	/** Scores of a sentence of 1 to `MOST_WORDS` words. */
	run(words: readonly string[]): Scores
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

/** Most words of which is kept what can be worked out before their neighbours are looked at (6 KB each), and the longest. */
const MOST_KEPT = 6000
const LONGEST_KEPT = 40
/** Rows of what is kept: beyond either end of the sentence all is 0, then the root, then words; last room for overlong ones. */
const BEYOND = 0
const ROOT = 1
const FIRST_KEPT = 2

/** A network over shared memory, with scratch memory of its own. One for each worker; not re-entrant. */
export function openNetwork({ memory, length }: SharedModel): Network {
	const header = readHeader(new Uint8Array(memory.buffer, FILE_AT, length))
	const { h, width, arc, rank, add } = header
	const m = layOut(header, length)
	const kernel = instantiate(memory)

	const far = Math.max(1, ...m.blocks.map((b) => (b.kind === 'conv' ? b.reach : 0)))
	const rows = MOST_WORDS + 1
	const pair = rank + add
	/** A row of what is kept: activations, then their products with each part of the first convolution. */
	const outputs = m.first.parts[0]!.n
	const keptRow = (h + 3 * outputs) * F32
	const size = {
		features: MOST_WORDS * m.enter.k * F32,
		featuresQ: MOST_WORDS * m.enter.k * I16,
		rowScale: rows * F32,
		x: rows * h * F32,
		xq: (rows + 3 * far) * h * I16,
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
		headRows: rows * h * I16,
		near: (rows + 2 * m.first.reach) * 4,
		pairs: 4 * (rows / 2 + far) * h * I16,
		products: 4 * MOST_WORDS * outputs * F32,
		kept: (FIRST_KEPT + MOST_KEPT + MOST_WORDS) * keptRow,
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
	const xqNumbers = new Int16Array(buffer, at.xq, (rows + 3 * far) * h)
	const headsIn = new Int32Array(buffer, at.heads, MOST_WORDS)
	const bytes = new Uint8Array(buffer)
	const near = new Int32Array(buffer, at.near, rows + 2 * m.first.reach)
	const recent = new Recent(MOST_KEPT)

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
	const firstNorm = norm('blocks.0.norm', 1)
	const norms = m.blocks.map((_, i) => norm(`blocks.${i + 1}.norm`, i + 2))
	const last = norms.at(-1) ?? firstNorm

	/** c = rows of 16-bit numbers times a matrix. */
	function product(w: Matrix, count: number, a: number, lda: number, scale: number, step: number, c: number) {
		kernel.gemm(count, w.n, w.k, a, lda, scale, step, w.weights, w.scale, w.bias, c, w.n * F32)
	}

	/** c = the same as whole numbers, without scale and bias; its rows lie `ldc` bytes apart. */
	function sums(w: Matrix, count: number, a: number, c: number, ldc: number): void {
		kernel.gemm(count, w.n, w.k, a, w.k * I16, 0, 0, w.weights, w.scale, w.bias, c, ldc)
	}

	/** c = `count` rows of the activations, from row `from` on, times a matrix. */
	function fromX(matrix: Matrix, before: Norm, from: number, count: number, c: number): void {
		product(matrix, count, xq + from * h * I16, h * I16, before.scale, 0, c)
	}

	/** c = rows of floats times a matrix; in q they become 16-bit numbers first. */
	function fromFloats(matrix: Matrix, count: number, a: number, q: number, c: number): void {
		kernel.quantize(count, matrix.k, a, matrix.k * F32, q, matrix.k * I16, at.rowScale)
		product(matrix, count, q, matrix.k * I16, at.rowScale, F32, c)
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

	/** Keeps the first activations in the given rows, and what the first convolution makes of each alone. */
	function keep(keptRows: readonly number[]): void {
		const most = 3 * outputs * F32
		m.first.parts.forEach((part, i) => {
			sums(part, keptRows.length, xq, at.products + i * outputs * F32, most)
		})
		keptRows.forEach((row, i) => {
			const to = at.kept + row * keptRow
			bytes.copyWithin(to, at.x + i * h * F32, at.x + (i + 1) * h * F32)
			bytes.copyWithin(to + h * F32, at.products + i * most, at.products + (i + 1) * most)
		})
	}

	/** Lists where what is kept of each word of a sentence lies; what is met for the first time is worked out. */
	function look(words: readonly string[]): void {
		const newRows: number[] = []
		words.forEach((form, i) => {
			const found = form.length > LONGEST_KEPT ? MOST_KEPT + i : recent.find(form)
			const row = FIRST_KEPT + (found ?? recent.add(form))
			near[m.first.reach + 1 + i] = at.kept + row * keptRow
			if (found !== undefined && found < MOST_KEPT) return
			tables.write(codesOf(header, tables, form), 0, input, newRows.length * m.enter.k)
			newRows.push(row)
		})
		near.fill(at.kept + BEYOND * keptRow, m.first.reach + 1 + words.length)
		if (newRows.length === 0) return
		fromFloats(m.enter, newRows.length, at.features, at.featuresQ, at.y)
		close(enterNorm, 0, newRows.length, 0)
		keep(newRows)
	}
	near.fill(at.kept + BEYOND * keptRow, 0, m.first.reach)
	near[m.first.reach] = at.kept + ROOT * keptRow
	x.set(root, 0)
	kernel.quantizeBy(h, at.x, xq, enterNorm.factor)
	keep([ROOT])

	/** A convolution of the activations, by two rows at once. */
	function conv({ reach, parts }: Conv, before: Norm, all: number): void {
		const [{ n, scale, bias }] = parts as [Matrix]
		const pairs = Math.floor(all / (2 * reach)) * reach + Math.min(reach, all % (2 * reach))
		const [size, made] = [pairs * h * I16, pairs * n * F32]
		kernel.convPairs(all, h, reach, xq - reach * h * I16, at.pairs, size)
		parts.forEach((part, i) => {
			sums(part, pairs, at.pairs + i * size, at.products + i * made, n * F32)
		})
		kernel.convOut(all, n, reach, at.products, made, before.scale, scale, bias, at.y, n * F32)
	}

	function encode(words: readonly string[]): void {
		const all = words.length + 1
		look(words)
		const [{ n, scale, bias }] = m.first.parts as [Matrix]
		kernel.convKnown(all, n, h, m.first.reach, at.near, at.x, enterNorm.scale, scale, bias, at.y, n * F32)
		close(firstNorm, 0, all, 1)
		xqNumbers.fill(0, (far + all) * h, (far + all + 2 * far) * h)
		m.blocks.forEach((block, i) => {
			const before = norms[i - 1] ?? firstNorm
			if (block.kind === 'conv') conv(block, before, all)
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
		// Some four words in ten are the head of another: of those alone is asked what they are as heads.
		const places = new Int32Array(n + 1).fill(-1)
		const row = h * I16
		let count = 0
		heads.forEach((head, i) => {
			if (places[head]! < 0) {
				bytes.copyWithin(at.headRows + count * row, xq + head * row, xq + (head + 1) * row)
				places[head] = count++
			}
			headsIn[i] = places[head]!
		})
		fromX(m.labelDep, last, 1, n, at.labelDep)
		product(m.labelHead, count, at.headRows, row, last.scale, 0, at.labelHead)
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
