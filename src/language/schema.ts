/**
 * What reading English yields: sentences of tokens with offsets, tags, lemmas and a dependency tree.
 * Plain data, so that it crosses to a worker or into a test table unchanged.
 */
import type { Span } from '../report/span.ts'

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export const UPOS = [
	'ADJ',
	'ADP',
	'ADV',
	'AUX',
	'CCONJ',
	'DET',
	'INTJ',
	'NOUN',
	'NUM',
	'PART',
	'PRON',
	'PROPN',
	'PUNCT',
	'SCONJ',
	'SYM',
	'VERB',
	'X',
] as const
export type Upos = (typeof UPOS)[number]

/** One syntactic word. "don't" is two: "do" and "n't", each with its own span. */
export interface Token extends Span {
	/** The words as they stand in the text: always `text.slice(start, end)`. */
	readonly form: string
	/** Dictionary form, lower case except for names. */
	readonly lemma: string
	readonly upos: Upos
	/** Penn Treebank tag as in UD English. */
	readonly xpos: string
	/** Index of the governing token in the same sentence, -1 for the root. */
	readonly head: number
	/** UD relation with its subtype, for example `nsubj:pass`. */
	readonly deprel: string
}

/** What kind of line a sentence is: it decides how it is read. */
export type SentenceKind = 'prose' | 'headline' | 'dateline' | 'bullet' | 'post'

export interface Sentence extends Span {
	/** Position in the report, from 0. */
	readonly index: number
	readonly kind: SentenceKind
	/** Number of the paragraph (stretch between blank lines, or one line where lines are paragraphs), from 0. */
	readonly paragraph: number
	readonly tokens: readonly Token[]
	/** False when the gate left it unparsed: tags and tree are then empty guesses (head -1, deprel `dep`). */
	readonly parsed: boolean
}
