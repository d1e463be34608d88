/** A word between the parser and the sentence: tagged, lemmatised and placed in a tree, but not yet in a text. */
import type { ParsedWord } from './parser/index.ts'

export interface TaggedWord extends ParsedWord {
	readonly lemma: string
}
