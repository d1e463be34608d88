/** What stands beside a token: the other members of its list, and the other names of the same thing. */
import { childrenBy, type Parsed, relationOf } from './tree-walk.ts'

/** All members of the coordination that the token belongs to, itself included, in text order. */
export function conjuncts(sentence: Parsed, i: number): number[] {
	let first = i
	for (let n = 0; relationOf(sentence, first) === 'conj' && n < sentence.tokens.length; n++) {
		first = sentence.tokens[first]!.head
	}
	return reach(sentence, first, 'conj')
}

/** The tokens that name the same as this one by apposition, not itself: "the minister, Orla Venn" from either side. */
export function appositions(sentence: Parsed, i: number): number[] {
	let first = i
	for (let n = 0; relationOf(sentence, first) === 'appos' && n < sentence.tokens.length; n++) {
		first = sentence.tokens[first]!.head
	}
	return reach(sentence, first, 'appos').filter((k) => k !== i)
}

/** The token and what hangs on it by the relation, directly or through another of the kind. */
function reach(sentence: Parsed, first: number, relation: string): number[] {
	const found = [first]
	for (let at = 0; at < found.length; at++) found.push(...childrenBy(sentence, found[at]!, relation))
	return found.sort((a, b) => a - b)
}
