/** The matrices of the network and where they lie; putting a model file into memory. */
import { type Header, readHeader } from './file.ts'
import { FILE_AT, floats, type Matrix, type Mix, newMemory, Plan, packMatrix, planMatrix } from './memory.ts'
import type { WasmMemory } from './wasm.ts'

/** More words than this in one sentence are read in pieces: the scores of heads grow with the square. */
export const MOST_WORDS = 256

/** A model that can be handed to another worker: nothing of it is copied. */
export interface SharedModel {
	readonly memory: WasmMemory
	/** Length of the model file in it. */
	readonly length: number
}

/** A convolution over three rows, `reach` apart. Its weights stand mixed in several matrices. */
export interface Conv {
	readonly kind: 'conv'
	readonly reach: number
	readonly parts: readonly Matrix[]
}

export interface Recur {
	readonly kind: 'recur'
	readonly lin: Matrix
	readonly out: Matrix
}

/** All of a matrix. */
const WHOLE: Mix = [1]
/** A matrix for each of the three rows. */
const EACH: readonly Mix[] = [
	[1, 0, 0],
	[0, 1, 0],
	[0, 0, 1],
]
/** Four matrices for two output rows at once: `convPairs` of the kernel says why. */
const PAIRS: readonly Mix[] = [
	[1, 0, 0],
	[1, 1, 1],
	[1, -1, 1],
	[0, 0, 1],
]

export interface Layout {
	readonly enter: Matrix
	/** Reads words alone, which are known: its parts are those of `EACH`, those of the other convolutions `PAIRS`. */
	readonly first: Conv
	readonly blocks: readonly (Conv | Recur)[]
	readonly tag: Matrix
	readonly dep: Matrix
	readonly head: Matrix
	readonly bilinear: Matrix
	readonly labelDep: Matrix
	readonly labelHead: Matrix
	readonly label: Matrix
	/** Room for one number for each norm. */
	readonly normScales: number
	/** Numbers for each distance between word and head, the middle one for distance 0. */
	readonly near: number
	readonly end: number
}

/** Lays everything out behind the file; `each` is told of every matrix. */
export function layOut(
	header: Header,
	length: number,
	each: (name: string, matrix: Matrix, mix: Mix) => void = () => {},
): Layout {
	const plan = new Plan(FILE_AT + length)
	const matrix = (name: string, mix: Mix = WHOLE): Matrix => {
		const planned = planMatrix(header, plan, name, mix)
		each(name, planned, mix)
		return planned
	}
	const block = (name: string, i: number): Conv | Recur => {
		if (name === 's') return { kind: 'recur', lin: matrix(`blocks.${i}.lin`), out: matrix(`blocks.${i}.out`) }
		const parts = (i === 0 ? EACH : PAIRS).map((mix) => matrix(`blocks.${i}.lin`, mix))
		return { kind: 'conv', reach: Number(name.slice(1)), parts }
	}
	const [first, ...blocks] = header.blocks.split(' ').map(block)
	if (first?.kind !== 'conv') throw new Error('parser model that does not begin with a convolution')
	const laid = {
		enter: matrix('enter'),
		first,
		blocks,
		tag: matrix('tag'),
		dep: matrix('dep'),
		head: matrix('head'),
		bilinear: matrix('bilinear'),
		labelDep: matrix('label_dep'),
		labelHead: matrix('label_head'),
		label: matrix('label'),
		normScales: plan.take((blocks.length + 2) * 4),
		near: plan.take((2 * MOST_WORDS + 1) * 4),
	}
	return { ...laid, end: plan.end }
}

/** Puts a model file into memory that workers can share. */
export function newShared(file: Uint8Array): SharedModel {
	const header = readHeader(file)
	const memory = newMemory(file, layOut(header, file.length).end)
	const { buffer } = memory
	const { near } = layOut(header, file.length, (name, matrix, mix) => packMatrix(header, buffer, name, matrix, mix))
	const distance = floats(header, buffer, 'distance')
	const table = new Float32Array(buffer, near, 2 * MOST_WORDS + 1)
	for (let d = -MOST_WORDS; d <= MOST_WORDS; d++) table[d + MOST_WORDS] = distance[bucket(d, header.distances)]!
	return { memory, length: file.length }
}

/** Distances up to 12 have a bucket each, further ones three to a doubling. */
function bucket(distance: number, most: number): number {
	const far = Math.abs(distance)
	let step = Math.min(far, 12)
	// Third powers against powers of two, since logarithms differ between engines.
	for (let power = 2; power * 1728 <= far ** 3 && step < most; power *= 2) step++
	return distance < 0 ? most - step : most + step
}
