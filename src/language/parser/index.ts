/**
 * Tags and parses the words of a sentence: universal and Penn tags, heads and relations. The model file is handed in as
 * bytes; no file is opened here. How text is cut into words and sentences is the business of `../tokens/`.
 *
 * Sharing between workers: the model lies in one shared WebAssembly memory. Post `model.shared` to a worker and call
 * `openModel(shared)` there: tables and matrices are used in place, only some 4 MB of scratch memory are taken.
 */
import type { Upos } from '../schema.ts'
import { hash, hashedKeys, vectorKeys } from './features.ts'
import { MOST_WORDS, newShared, type SharedModel } from './layout.ts'
import { openNetwork, type Word } from './network.ts'
import { pieces } from './pieces.ts'
import type { Tables } from './tables.ts'
import { bestTree } from './tree.ts'

export type { SharedModel } from './layout.ts'

/** Tags and place in the tree of one word. */
export interface ParsedWord {
	readonly upos: Upos
	/** Penn Treebank tag. */
	readonly xpos: string
	/** Index of the head in the same sentence, -1 for the root. */
	readonly head: number
	/** UD relation with its subtype. */
	readonly deprel: string
}

export interface Model {
	/** One tree for the words of one sentence: exactly one root, no cycles. No words, no tree: `[]`. */
	parse(forms: readonly string[]): ParsedWord[]
	/** The same for many sentences, with the same results to the bit. */
	parseAll(sentences: readonly (readonly string[])[]): ParsedWord[][]
	/** The vector of a word (GloVe, 100 numbers), looked for as the parser does; null when there is none. */
	vector(form: string): Float32Array | null
	/** What a worker needs for `openModel`; can be posted, and is not copied then. */
	readonly shared: SharedModel
}

/** A model from the bytes of its file (they may lie in shared memory; they are copied once). */
export function loadModel(bytes: Uint8Array): Model {
	return openModel(newShared(bytes))
}

/** Most forms whose numbers are remembered (some 1.5 KB each), and the longest that is. */
const REMEMBERED = 8_000
const LONGEST_REMEMBERED = 40

/** A model over memory that another worker has filled. Use it from one worker only. */
export function openModel(shared: SharedModel): Model {
	const { header, tables, run } = openNetwork(shared)
	const tags = header.tags.map((tag) => {
		const [upos = 'X', xpos = ''] = tag.split('|')
		return { upos: upos as Upos, xpos }
	})
	const rootLabel = header.labels.indexOf('root')
	const remembered = new Map<string, Word>()

	function wordOf(form: string): Word {
		let word = remembered.get(form)
		if (word) return word
		const codes = Int32Array.from([
			vectorRow(tables, form),
			...hashedKeys(form).map((key, i) => hash(i + 1, key) % header.tables[i]!.rows),
		])
		word = { codes, entered: null }
		if (remembered.size >= REMEMBERED) remembered.clear()
		if (form.length <= LONGEST_REMEMBERED) remembered.set(form, word)
		return word
	}

	function parsePiece(forms: readonly string[]): ParsedWord[] {
		const n = forms.length
		const scores = run(forms.map(wordOf))
		const heads = bestTree(scores.arcs, n)
		const labels = scores.labels(heads)
		return forms.map((_, i) => {
			const { upos, xpos } = tags[best(scores.tags, i * scores.tagStride, tags.length, -1)]!
			const head = heads[i]! - 1
			const label = head < 0 ? rootLabel : best(labels, i * scores.labelStride, header.labels.length, rootLabel)
			return { upos, xpos, head, deprel: header.labels[label]! }
		})
	}

	const parse = (forms: readonly string[]) => pieces(forms, MOST_WORDS, parsePiece)
	return {
		parse,
		parseAll: (sentences) => sentences.map(parse),
		vector(form) {
			const row = vectorRow(tables, form)
			return row < 0 ? null : tables.vector(row)
		},
		shared,
	}
}

/** Index of the largest of `count` numbers from `at` on, the first of equals; `not` is passed over. */
function best(numbers: Float32Array, at: number, count: number, not: number): number {
	let most = -Infinity
	let found = 0
	for (let i = 0; i < count; i++) {
		if (numbers[at + i]! > most && i !== not) {
			most = numbers[at + i]!
			found = i
		}
	}
	return found
}

/** Row of a word in the vector table, -1 when it has none. Words are known by 40 bits of fingerprint. */
function vectorRow(tables: Tables, form: string): number {
	for (const key of vectorKeys(form)) {
		const row = tables.find(hash(101, key), hash(102, key) & 255)
		if (row >= 0) return row
	}
	return -1
}
