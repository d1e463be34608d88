/** Going about in a tree: children, relations without subtypes, everything below a token. */
import type { Sentence, Token } from '../schema.ts'

/** As much of a sentence as these questions need; any list of parsed tokens will do. */
export interface Parsed {
	readonly tokens: readonly Token[]
}

const known = new WeakMap<Parsed | Sentence, readonly (readonly number[])[]>()

/** Children of each token in text order, worked out once for each sentence. */
function kidsOf(sentence: Parsed): readonly (readonly number[])[] {
	let kids = known.get(sentence)
	if (!kids) {
		const made: number[][] = []
		for (let k = 0; k < sentence.tokens.length; k++) made.push([])
		sentence.tokens.forEach((t, i) => {
			made[t.head]?.push(i)
		})
		kids = made
		known.set(sentence, kids)
	}
	return kids
}

export function childrenOf(sentence: Parsed, i: number): readonly number[] {
	return kidsOf(sentence)[i] ?? []
}

/** The relation to the head without its subtype: `nsubj` of `nsubj:pass`; '' outside the sentence. */
export function relationOf(sentence: Parsed, i: number): string {
	return plainRelation(sentence.tokens[i]?.deprel ?? '')
}

/** There are some fifty relations: each is cut once. */
const plainRelations = new Map<string, string>()

export function plainRelation(full: string): string {
	let plain = plainRelations.get(full)
	if (plain === undefined) {
		const colon = full.indexOf(':')
		plain = colon < 0 ? full : full.slice(0, colon)
		if (plainRelations.size < 1000) plainRelations.set(full, plain)
	}
	return plain
}

/** Children whose relation, with or without subtype, is among those named. */
export function childrenBy(sentence: Parsed, i: number, ...relations: readonly string[]): number[] {
	return childrenOf(sentence, i).filter(
		(k) => relations.includes(sentence.tokens[k]!.deprel) || relations.includes(relationOf(sentence, k)),
	)
}

const knownWords = new WeakMap<Parsed | Sentence, readonly string[]>()

/** All forms in small letters, worked out once for each sentence. */
export function wordsOf(sentence: Parsed): readonly string[] {
	let words = knownWords.get(sentence)
	if (!words) {
		words = sentence.tokens.map((t) => t.form.toLowerCase())
		knownWords.set(sentence, words)
	}
	return words
}

/** The form in small letters; '' outside the sentence. */
export function wordAt(sentence: Parsed, i: number): string {
	return wordsOf(sentence)[i] ?? ''
}

/** Which of these phrases, given word by word, begins at `i`: "in view of". */
export function phraseAt(
	sentence: Parsed,
	i: number,
	phrases: readonly (readonly string[])[],
): readonly string[] | undefined {
	const first = wordAt(sentence, i)
	return phrases.find((words) => words[0] === first && words.every((word, k) => wordAt(sentence, i + k) === word))
}

export function lemmaAt(sentence: Parsed, i: number): string {
	return sentence.tokens[i]?.lemma.toLowerCase() ?? ''
}

/** The preposition that governs the token ("by", "because of"); '' for none. */
export function caseOf(sentence: Parsed, i: number): string {
	const found = childrenBy(sentence, i, 'case').filter((k) => sentence.tokens[k]!.xpos !== 'POS' && k < i)
	return found
		.flatMap((k) => [k, ...childrenBy(sentence, k, 'fixed')])
		.map((k) => wordAt(sentence, k))
		.join(' ')
}
