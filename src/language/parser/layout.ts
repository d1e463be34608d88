/** The matrices of the network and where they lie; putting a model file into memory. */
import { type Header, readHeader } from './file.ts'
import { FILE_AT, floats, type Matrix, newMemory, Plan, packMatrix, planMatrix } from './memory.ts'
import type { WasmMemory } from './wasm.ts'

/** More words than this in one sentence are read in pieces: the scores of heads grow with the square. */
export const MOST_WORDS = 256

/** A model that can be handed to another worker: nothing of it is copied. */
export interface SharedModel {
	readonly memory: WasmMemory
	/** Length of the model file in it. */
	readonly length: number
}

export type Block =
	| { readonly kind: 'conv'; readonly dilation: number; readonly lin: Matrix }
	| { readonly kind: 'recur'; readonly lin: Matrix; readonly out: Matrix }

export interface Layout {
	readonly enter: Matrix
	readonly blocks: readonly Block[]
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
	each: (name: string, matrix: Matrix) => void = () => {},
): Layout {
	const plan = new Plan(FILE_AT + length)
	const matrix = (name: string, segments = 1): Matrix => {
		const planned = planMatrix(header, plan, name, segments)
		each(name, planned)
		return planned
	}
	const blocks = header.blocks.split(' ').map((name, i): Block => {
		if (name === 's') return { kind: 'recur', lin: matrix(`blocks.${i}.lin`), out: matrix(`blocks.${i}.out`) }
		return { kind: 'conv', dilation: Number(name.slice(1)), lin: matrix(`blocks.${i}.lin`, 3) }
	})
	const laid = {
		enter: matrix('enter'),
		blocks,
		tag: matrix('tag'),
		dep: matrix('dep'),
		head: matrix('head'),
		bilinear: matrix('bilinear'),
		labelDep: matrix('label_dep'),
		labelHead: matrix('label_head'),
		label: matrix('label'),
		normScales: plan.take((blocks.length + 1) * 4),
		near: plan.take((2 * MOST_WORDS + 1) * 4),
	}
	return { ...laid, end: plan.end }
}

/** Puts a model file into memory that workers can share. */
export function newShared(file: Uint8Array): SharedModel {
	const header = readHeader(file)
	const memory = newMemory(file, layOut(header, file.length).end)
	const { buffer } = memory
	const { near } = layOut(header, file.length, (name, matrix) => packMatrix(header, buffer, name, matrix))
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
