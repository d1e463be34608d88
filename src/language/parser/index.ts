/**
 * Tags and parses the words of a sentence: universal and Penn tags, heads and relations. The model file is handed in as
 * bytes; no file is opened here. How text is cut into words and sentences is the business of `../tokens/`.
 *
 * Sharing between workers: the model lies in one shared WebAssembly memory. Post `model.shared` to a worker and call
 * `openModel(shared)` there: tables and matrices are used in place, only some 7 MB of scratch memory are taken,
 * and up to 36 MB more as words are met.
 */
import type { Upos } from '../schema.ts'
import { MOST_WORDS, newShared, type SharedModel } from './layout.ts'
import { openNetwork } from './network.ts'
import { pieces } from './pieces.ts'
import { bestTree } from './tree.ts'
import { vectorRow } from './words.ts'

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

/** A model over memory that another worker has filled. Use it from one worker only. */
export function openModel(shared: SharedModel): Model {
	const { header, tables, run } = openNetwork(shared)
	const tags = header.tags.map((tag) => {
		const [upos = 'X', xpos = ''] = tag.split('|')
		return { upos: upos as Upos, xpos }
	})
	const rootLabel = header.labels.indexOf('root')

	function parsePiece(forms: readonly string[]): ParsedWord[] {
		const n = forms.length
		const scores = run(forms)
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
