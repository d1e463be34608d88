/**
 * Reading English: text in, sentences of tagged, lemmatised and parsed tokens out. The model's bytes are opened by the
 * caller (`loadModel`), so that nothing here touches a disk. The same text always gives the same sentences.
 */
import type { Span } from '../report/span.ts'
import { lemmaOf } from './lemma/index.ts'
import type { Model, ParsedWord } from './parser/index.ts'
import { repairTree } from './repair/index.ts'
import type { Sentence, Token } from './schema.ts'
import type { TaggedWord } from './tagged.ts'
import { type SectionHint, splitSentences, splitTokens, type Word } from './tokens/index.ts'

export type { Model } from './parser/index.ts'
export { loadModel, openModel } from './parser/index.ts'
export type { Sentence, SentenceKind, Token, Upos } from './schema.ts'
export { UPOS } from './schema.ts'
export type { TaggedWord } from './tagged.ts'
export { drawTree } from './tree.ts'

/** What is needed of a model to read: `Model` has it. */
export type Parser = Pick<Model, 'parse' | 'parseAll'>

export interface ReadOptions {
	/** Stretches whose kind is known: headline, post. Sentences never cross their borders. */
	readonly sections?: readonly SectionHint[]
	/** Parse every sentence, whatever the gate says. */
	readonly parseAll?: boolean
}
export interface ParseOptions {
	/** False gives the trees as the model made them, which is what treebank scores are measured on. */
	readonly repair?: boolean
}
export interface ReaderOptions {
	/** Decides from its words whether a sentence is worth a parse; without a gate all are. */
	readonly gate?: (forms: readonly string[]) => boolean
}

export interface Reader {
	/** The sentences of the text, in order. Every span cuts the text as it was given. */
	read(text: string, options?: ReadOptions): Sentence[]
	/** Tags and tree for words that were cut elsewhere. */
	parse(forms: readonly string[], options?: ParseOptions): TaggedWord[]
}

export function createReader(model: Parser, { gate }: ReaderOptions = {}): Reader {
	return {
		read(text, { sections = [], parseAll = false } = {}) {
			const cuts = splitSentences(text, { sections })
			const words = cuts.map((cut) => splitTokens(text, cut))
			const forms = words.map((list) => list.map((w) => w.form))
			const open = gate && !parseAll ? forms.map(gate) : forms.map(() => true)
			const parsed = model.parseAll(forms.filter((_, i) => open[i]))
			let next = 0
			return cuts.map((cut, index): Sentence => {
				const tree = open[index] ? finish(forms[index]!, parsed[next++]!, true) : null
				const { start, end, kind, paragraph } = cut
				return {
					start,
					end,
					index,
					kind,
					paragraph,
					tokens: tokensOf(words[index]!, tree),
					parsed: tree !== null,
				}
			})
		},
		parse: (forms, { repair = true } = {}) => finish(forms, model.parse(forms), repair),
	}
}

/** Lemmas, and repairs where wanted. */
function finish(forms: readonly string[], tree: readonly ParsedWord[], repair: boolean): TaggedWord[] {
	const tagged = tree.map(({ upos, xpos, head, deprel }, i): TaggedWord => {
		const lemma = lemmaOf(forms[i]!, upos, xpos)
		return { upos, xpos, head, deprel, lemma }
	})
	return repair ? repairTree(forms, tagged) : tagged
}

/** One after the other into one list: what `map` makes is of two kinds, and what asks it then slow. */
function tokensOf(words: readonly (Word & Span)[], tree: readonly TaggedWord[] | null): Token[] {
	const tokens: Token[] = []
	for (const [i, word] of words.entries()) tokens.push(tokenOf(word, tree?.[i]))
	return tokens
}

function tokenOf(word: Word & Span, tag: TaggedWord | undefined): Token {
	const { start, end, form } = word
	if (!tag) return { start, end, form, lemma: form.toLowerCase(), upos: 'X', xpos: '', head: -1, deprel: 'dep' }
	const { lemma, upos, xpos, head, deprel } = tag
	return { start, end, form, lemma, upos, xpos, head, deprel }
}
