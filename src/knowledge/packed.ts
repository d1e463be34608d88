/**
 * A list of strings in few bytes: blocks of sixteen, the first of a block whole, the others as "so many letters as before,
 * then these". Read in place, so that a gazetteer of half a million names costs its file and nothing more.
 * Layout: u32 count, u32 blocks, u32 byte offset of each block (from the end of that table), the blocks.
 */

const BLOCK = 16
const decoder = new TextDecoder()
const encoder = new TextEncoder()

export class PackedStrings {
	readonly count: number
	readonly byteLength: number
	readonly #view: DataView
	readonly #bytes: Uint8Array
	readonly #table: number
	readonly #body: number

	constructor(bytes: Uint8Array, at: number) {
		this.#bytes = bytes
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
		this.count = this.#view.getUint32(at, true)
		const blocks = this.#view.getUint32(at + 4, true)
		this.#table = at + 12
		this.#body = this.#table + blocks * 4
		this.byteLength = this.#body - at + this.#view.getUint32(at + 8, true)
	}

	/** The string at a position; the caller asks only for 0 <= index < count. */
	at(index: number): string {
		return this.#read(Math.floor(index / BLOCK), index % BLOCK)
	}

	/** Position of the first string that is not less than `wanted`, in byte order; `count` when all are less. For lists sorted so. */
	lowerBound(wanted: string): number {
		const key = encoder.encode(wanted)
		let low = 0
		let high = Math.ceil(this.count / BLOCK)
		while (low < high) {
			const middle = (low + high) >> 1
			if (this.#headIsLess(middle, key)) low = middle + 1
			else high = middle
		}
		return low === 0 ? 0 : this.#within(low - 1, key)
	}

	/** Position of exactly this string, -1 for none. */
	indexOf(wanted: string): number {
		const index = this.lowerBound(wanted)
		return index < this.count && this.at(index) === wanted ? index : -1
	}

	#headIsLess(block: number, key: Uint8Array): boolean {
		const bytes = this.#bytes
		const at = this.#body + this.#view.getUint32(this.#table + block * 4, true)
		const size = bytes[at]!
		for (let i = 0; i < size; i++) {
			const difference = i < key.length ? bytes[at + 1 + i]! - key[i]! : 1
			if (difference !== 0) return difference < 0
		}
		return size < key.length
	}

	/** The first of a block that is not less than the key, or the place behind the block. */
	#within(block: number, key: Uint8Array): number {
		const bytes = this.#bytes
		let at = this.#body + this.#view.getUint32(this.#table + block * 4, true)
		const size = Math.min(BLOCK, this.count - block * BLOCK)
		// How many bytes of the key the string before agrees with: it was less, so what shares more with it than that is less too.
		let agreed = 0
		for (let i = 0; i < size; i++) {
			const shared = i === 0 ? 0 : bytes[at++]!
			const added = bytes[at++]!
			if (shared < agreed) return block * BLOCK + i
			if (shared === agreed) {
				let k = 0
				while (k < added && agreed < key.length && bytes[at + k] === key[agreed]) {
					k++
					agreed++
				}
				const ended = k === added
				if (ended ? agreed === key.length : agreed === key.length || bytes[at + k]! > key[agreed]!)
					return block * BLOCK + i
			}
			at += added
		}
		return block * BLOCK + size
	}

	/** Rebuilds only the string that is asked for: each one overwrites the end of the one before. */
	#read(block: number, within: number): string {
		const bytes = this.#bytes
		let at = this.#body + this.#view.getUint32(this.#table + block * 4, true)
		let length = 0
		let ascii = true
		for (let i = 0; i <= within; i++) {
			const shared = i === 0 ? 0 : bytes[at++]!
			const added = bytes[at++]!
			for (let k = 0; k < added; k++) SCRATCH[shared + k] = bytes[at + k]!
			at += added
			length = shared + added
		}
		let text = ''
		for (let k = 0; k < length && ascii; k++) {
			ascii = SCRATCH[k]! < 128
			text += String.fromCharCode(SCRATCH[k]!)
		}
		return ascii ? text : decoder.decode(SCRATCH.subarray(0, length))
	}
}

const SCRATCH = new Uint8Array(512)

/** Writes the layout above. Used when the files are built; kept beside the reader so that the two cannot drift apart. */
export function packStrings(words: readonly string[]): Uint8Array {
	const offsets: number[] = []
	const body: number[] = []
	let before: Uint8Array = new Uint8Array(0)
	words.forEach((text, i) => {
		const word = encoder.encode(text)
		if (word.length > 255) throw new RangeError(`too long for the packed list: ${text}`)
		let shared = 0
		if (i % BLOCK === 0) offsets.push(body.length)
		else {
			while (shared < word.length && shared < before.length && word[shared] === before[shared]) shared++
			body.push(shared)
		}
		body.push(word.length - shared)
		for (let k = shared; k < word.length; k++) body.push(word[k]!)
		before = word
	})
	const bytes = new Uint8Array(12 + offsets.length * 4 + body.length)
	const view = new DataView(bytes.buffer)
	view.setUint32(0, words.length, true)
	view.setUint32(4, offsets.length, true)
	view.setUint32(8, body.length, true)
	offsets.forEach((offset, i) => {
		view.setUint32(12 + i * 4, offset, true)
	})
	bytes.set(body, 12 + offsets.length * 4)
	return bytes
}
