/**
 * Text to sentences of tokens with tags, lemmas and trees: the arrow of this floor. The model is handed in; no file is
 * opened here.
 */
import { lemmaOf } from './lemma/index.ts'
import type { Model, ParsedWord } from './parser/index.ts'
import type { Sentence, Token } from './schema.ts'
import { type SplitOptions, splitSentences, splitTokens } from './tokens/index.ts'

export { loadModel, type Model, openModel, type SharedModel } from './parser/index.ts'

export interface Reader {
	/** Sentences of a text in order; spans cut the text. */
	read(text: string, options?: SplitOptions): Sentence[]
	/** Tags and tree of words that are given. */
	parse(forms: readonly string[]): ParsedWord[]
}

export function createReader(model: Model): Reader {
	return {
		parse: (forms) => model.parse(forms),
		read(text, options = {}) {
			const cuts = splitSentences(text, options)
			const words = cuts.map((cut) => splitTokens(text, cut))
			const trees = model.parseAll(words.map((sentence) => sentence.map((word) => word.form)))
			return cuts
				.flatMap((cut, i): Sentence[] => {
					const tags = trees[i] ?? []
					const tokens = (words[i] ?? []).map((word, k): Token => {
						const tag = tags[k]!
						return { ...word, ...tag, lemma: lemmaOf(word.form, tag.upos, tag.xpos) }
					})
					return tokens.length === 0 ? [] : [{ ...cut, index: i, tokens, parsed: true }]
				})
				.map((sentence, index) => ({ ...sentence, index }))
		},
	}
}
