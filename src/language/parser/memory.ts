/**
 * Where everything lies in the memory of the kernel:
 *
 *     0     the number of the first free byte (claimed by workers one after the other)
 *     64    the model file as it is: vector and feature tables are read from here
 *           the matrices, widened and packed for the kernel
 *           one scratch area for each worker that uses the memory
 *
 * The layout follows from the header alone, so a worker that is handed the memory works it out for itself.
 */
import type { Header, Section } from './file.ts'
import { newWasmMemory, PAGE, type WasmMemory } from './wasm.ts'

/** The file begins here. */
export const FILE_AT = 64

/** A matrix as the kernel takes it. */
export interface Matrix {
	/** Rows (outputs), rounded up to 16. */
	readonly n: number
	/** Inputs, rounded up to 8. */
	readonly k: number
	readonly weights: number
	readonly scale: number
	readonly bias: number
}

export const roundUp = (n: number, to: number) => Math.ceil(n / to) * to

/** Hands out stretches of memory on 16-byte boundaries. */
export class Plan {
	end: number
	constructor(from: number) {
		this.end = roundUp(from, 16)
	}
	take(bytes: number): number {
		const at = this.end
		this.end = roundUp(at + bytes, 16)
		return at
	}
}

/** The section of that name; the model is broken when it is missing. */
export function sectionOf(header: Header, name: string): Section {
	const found = header.sections.find((s) => s.name === name)
	if (!found) throw new Error(`parser model without section ${name}`)
	return found
}

/** A section of floats, in place. */
export function floats(header: Header, buffer: SharedArrayBuffer, name: string): Float32Array {
	const { at, shape } = sectionOf(header, name)
	const count = shape.reduce((a, b) => a * b, 1)
	return new Float32Array(buffer, FILE_AT + at, count)
}

/**
 * How many times each stretch of the columns of the file goes into a matrix. A convolution has three, one for each row that
 * it reads; all else has one.
 */
export type Mix = readonly number[]

/** Room for a matrix. */
export function planMatrix(header: Header, plan: Plan, name: string, mix: Mix): Matrix {
	const [rows = 0, columns = 0] = sectionOf(header, `${name}.weight`).shape
	const n = roundUp(rows, 16)
	const k = roundUp(columns / mix.length, 8)
	return { n, k, weights: plan.take(n * k * 2), scale: plan.take(n * 4), bias: plan.take(n * 4) }
}

/** Widens the int8 rows of a matrix to 16 bits, in the order in which the kernel reads them. */
export function packMatrix(header: Header, buffer: SharedArrayBuffer, name: string, matrix: Matrix, mix: Mix): void {
	const from = sectionOf(header, `${name}.weight`)
	const [rows = 0, columns = 0] = from.shape
	const width = columns / mix.length
	const source = new Int8Array(buffer, FILE_AT + from.at, rows * columns)
	const packed = new Int16Array(buffer, matrix.weights, matrix.n * matrix.k)
	for (let row = 0; row < rows; row++) {
		const panel = (row - (row % 16)) * matrix.k + (row % 16) * 2
		for (let k = 0; k < width; k++) {
			let sum = 0
			for (let i = 0; i < mix.length; i++) sum += mix[i]! * source[row * columns + i * width + k]!
			packed[panel + (k >> 1) * 32 + (k & 1)] = sum
		}
	}
	new Float32Array(buffer, matrix.scale, matrix.n).set(floats(header, buffer, `${name}.weight.scale`))
	new Float32Array(buffer, matrix.bias, matrix.n).set(floats(header, buffer, `${name}.bias`))
}

/** A memory with the file in it and room for `bytes` in all. */
export function newMemory(file: Uint8Array, bytes: number): WasmMemory {
	const memory = newWasmMemory(bytes)
	new Uint8Array(memory.buffer).set(file, FILE_AT)
	Atomics.store(new Int32Array(memory.buffer, 0, 1), 0, roundUp(bytes, PAGE))
	return memory
}

/** A stretch of memory for one worker alone. */
export function claim(memory: WasmMemory, bytes: number): number {
	const size = roundUp(bytes, PAGE)
	const at = Atomics.add(new Int32Array(memory.buffer, 0, 1), 0, size)
	const missing = at + size - memory.buffer.byteLength
	if (missing > 0) memory.grow(missing / PAGE)
	return at
}
