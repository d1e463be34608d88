/** The model file: a header in JSON and sections of numbers. `tools/train/export.py` writes it and describes the format. */

export interface Section {
	readonly name: string
	readonly type: 'i8' | 'u8' | 'u16' | 'u32' | 'f32'
	readonly shape: readonly number[]
	/** Offset from the beginning of the file. */
	readonly at: number
}

/** Sizes and names; the numbers themselves are in the sections. */
export interface Header {
	readonly language: string
	/** Width of the network. */
	readonly h: number
	/** For example `c1 c2 s`: gated convolutions of dilation 1 and 2, then a pair of recurrences. */
	readonly blocks: string
	readonly width: number
	readonly arc: number
	readonly rank: number
	readonly add: number
	/** Buckets of distance on each side. */
	readonly distances: number
	/** What one step of `words.scale` is worth. */
	readonly vectorUnit: number
	readonly tables: readonly { readonly rows: number; readonly width: number }[]
	/** `UPOS|XPOS` */
	readonly tags: readonly string[]
	readonly labels: readonly string[]
	readonly sections: readonly Section[]
}

const MAGIC = 'ATTPARSE'
const VERSION = 1

/** The header with offsets made absolute. Throws when the bytes are no model of this version. */
export function readHeader(bytes: Uint8Array): Header {
	// A decoder does not take bytes of shared memory, so they are copied first.
	const text = (from: number, to: number) => new TextDecoder().decode(bytes.slice(from, to))
	const number = (at: number) => bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)
	if (bytes.length < 16 || text(0, 8) !== MAGIC)
		throw new Error('not a parser model: the file does not begin with ATTPARSE')
	if (number(8) !== VERSION)
		throw new Error(`parser model of format ${number(8)}; this program reads format ${VERSION}`)
	const base = 16 + number(12)
	const header = JSON.parse(text(16, base)) as Header
	return { ...header, sections: header.sections.map((s) => ({ ...s, at: base + s.at })) }
}
