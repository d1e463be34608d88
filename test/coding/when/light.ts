/**
 * Sentences without tags or tree, for tests of what words alone can say. Splitting is naive on purpose: the tests of the
 * reader are elsewhere.
 */
import type { Sentence, SentenceKind, Token } from '../../../src/language/schema.ts'

const WORD = /\d+(?:[.,:]\d+)*|[\p{L}\p{N}]+(?:\.(?=[\p{L}]))?|[^\s\p{L}\p{N}]/gu

export function light(text: string, kind: SentenceKind = 'prose'): Sentence[] {
	const sentences: Sentence[] = []
	const cut = /[^\n]+?(?:(?<=[a-z\d)"'\u201d][.!?]["'\u201d]?)(?= +["\u201c]?[A-Z`])|$)/gmu
	for (const match of text.matchAll(cut)) {
		const start = match.index + (match[0].length - match[0].trimStart().length)
		const end = start + match[0].trim().length
		if (end > start)
			sentences.push({
				start,
				end,
				index: sentences.length,
				kind,
				paragraph: 0,
				tokens: tokensOf(text, start, end),
				parsed: false,
			})
	}
	return sentences
}

function tokensOf(text: string, start: number, end: number): Token[] {
	return [...text.slice(start, end).matchAll(WORD)].map((match) => ({
		start: start + match.index,
		end: start + match.index + match[0].length,
		form: match[0],
		lemma: match[0].toLowerCase(),
		upos: 'X' as const,
		xpos: '',
		head: -1,
		deprel: 'dep',
	}))
}
