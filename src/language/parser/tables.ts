/** The tables that words are looked up in: vectors and hashed features, read from the model file in place. */
import type { Header } from './file.ts'
import { FILE_AT, floats, sectionOf } from './memory.ts'

export interface Tables {
	/** Numbers of a word in all: its vector, then a row of each table. */
	readonly width: number
	/** Writes the numbers of a word to `out` at `to`. A code is its vector row (-1: none), then a row of each table. */
	write(codes: Int32Array, at: number, out: Float32Array, to: number): void
	/** The vector in a row. */
	vector(row: number): Float32Array
	/** Row of the word with this fingerprint and check byte, -1 when there is none. */
	find(fingerprint: number, check: number): number
}

export function openTables(header: Header, buffer: SharedArrayBuffer): Tables {
	const at = (name: string) => FILE_AT + sectionOf(header, name).at
	const [count = 0, size = 0] = sectionOf(header, 'words').shape
	const keys = new Uint32Array(buffer, at('words.key'), count)
	const checks = new Uint8Array(buffer, at('words.check'), count)
	const vectors = new Int8Array(buffer, at('words'), count * size)
	const scales = new Uint16Array(buffer, at('words.scale'), count)
	const unknown = floats(header, buffer, 'unknown')
	const tables = header.tables.map(({ rows, width }, i) => ({
		width,
		numbers: new Int8Array(buffer, at(`tables.${i}.weight`), rows * width),
		scale: floats(header, buffer, `tables.${i}.weight.scale`)[0]!,
	}))
	const scaleOf = (row: number) => Math.fround(scales[row]! * header.vectorUnit)

	return {
		width: size + tables.reduce((sum, t) => sum + t.width, 0),
		write(codes, from, out, start) {
			const row = codes[from]!
			let to = start
			if (row < 0) out.set(unknown, to)
			else copy(vectors, row * size, size, scaleOf(row), out, to)
			to += size
			tables.forEach(({ width, numbers, scale }, i) => {
				copy(numbers, codes[from + 1 + i]! * width, width, scale, out, to)
				to += width
			})
		},
		vector(row) {
			const out = new Float32Array(size)
			copy(vectors, row * size, size, scaleOf(row), out, 0)
			return out
		},
		find(fingerprint, check) {
			let low = 0
			let high = count
			while (low < high) {
				const middle = (low + high) >> 1
				if (keys[middle]! < fingerprint) low = middle + 1
				else high = middle
			}
			return keys[low] === fingerprint && checks[low] === check ? low : -1
		},
	}
}

function copy(from: Int8Array, at: number, count: number, scale: number, out: Float32Array, to: number): void {
	for (let i = 0; i < count; i++) out[to + i] = from[at + i]! * scale
}
