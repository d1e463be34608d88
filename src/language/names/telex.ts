/** Telegrams in capitals alone: "THE UNIVERSITY", "AT DAWN" and "THE LABOR UNION OFFICES" name nobody, though the tagger thinks so. */
import type { Knowledge } from '../../knowledge/index.ts'
import { lemmaOf } from '../lemma/index.ts'
import type { Sentence, Token } from '../schema.ts'

/** The sentence with its common nouns as such. Words with small letters in them show by themselves what is a name. */
export function withCommonNouns(sentence: Sentence, knowledge: Knowledge): Sentence {
	const { tokens } = sentence
	if (tokens.some(({ form }) => /\p{Ll}{2}/u.test(form)) || !tokens.some(({ upos }) => upos === 'PROPN'))
		return sentence
	const read: Token[] = []
	for (const [i, token] of tokens.entries()) read.push(commonNoun(tokens, i, knowledge) ?? token)
	if (read.every((token, i) => token === tokens[i])) return sentence
	const { start, end, index, kind, paragraph, parsed } = sentence
	return { start, end, index, kind, paragraph, tokens: read, parsed }
}

function commonNoun(tokens: readonly Token[], i: number, knowledge: Knowledge): Token | null {
	const token = tokens[i]!
	const isName = (k: number): boolean => tokens[k]?.upos === 'PROPN'
	if (!isName(i) || isName(i - 1) || isName(i + 1) || !/^\p{Lu}{4,}$/u.test(token.form)) return null
	const [xpos, lemma] = [
		['NN', lemmaOf(token.form, 'NOUN', 'NN')] as const,
		['NNS', lemmaOf(token.form, 'NOUN', 'NNS')] as const,
	].find(([, one]) => knowledge.nouns.info(one.toLowerCase()) !== null) ?? [null, '']
	if (xpos === null || isCountry(token.form, knowledge)) return null
	if (knowledge.actors.longestMatch([token.form], 0)) return null
	const before = tokens[i - 1]
	const article = tokens.some((t, k) => t.head === i && t.upos === 'DET' && k < i)
	const time = before?.upos === 'ADP' && knowledge.nouns.classOf(lemma.toLowerCase()) === 'time'
	const within = token.deprel === 'compound' && before?.upos === 'NOUN' && before.head === i
	if (!article && !time && !within) return null
	const { start, end, form, head, deprel } = token
	return { start, end, form, lemma: lemma.toLowerCase(), upos: 'NOUN', xpos, head, deprel }
}

const isCountry = (form: string, { countries }: Knowledge): boolean =>
	countries.find(form) !== null || countries.demonym(form) !== null || countries.metonym(form) !== null
