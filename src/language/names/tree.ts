/**
 * A sentence with its tree turned round: children by token, and the small questions that every other file of this floor
 * asks of it. Token numbers are indexes into `sentence.tokens`.
 */
import type { Span } from '../../report/span.ts'
import { plainRelation } from '../chunks/index.ts'
import type { Sentence, Token } from '../schema.ts'

export interface Tree {
	readonly sentence: Sentence
	readonly tokens: readonly Token[]
	/** Form and lemma in small letters and relation without its subtype of each token: what is asked most, made once. */
	readonly forms: readonly string[]
	readonly lemmas: readonly string[]
	readonly relations: readonly string[]
	/** Children of each token, in text order. */
	readonly kids: readonly (readonly number[])[]
	readonly root: number
}

/** Turns a sentence's heads into children lists. */
export function treeOf(sentence: Sentence): Tree {
	const { tokens } = sentence
	const forms: string[] = []
	const lemmas: string[] = []
	const relations: string[] = []
	const kids: number[][] = []
	for (const { form, lemma, deprel } of tokens) {
		forms.push(form.toLowerCase())
		lemmas.push(lemma.toLowerCase())
		relations.push(plainRelation(deprel))
		kids.push([])
	}
	let root = 0
	for (const [i, { head }] of tokens.entries()) {
		if (head >= 0) kids[head]?.push(i)
		else root = i
	}
	return { sentence, tokens, forms, lemmas, relations, kids, root }
}

/** The relation without its subtype: `nsubj` of `nsubj:pass`. */
export function relation(tree: Tree, i: number): string {
	return tree.relations[i] ?? ''
}

/** Children of `i` whose relation, with or without subtype, is one of those named. */
export function kidsBy(tree: Tree, i: number, ...relations: readonly string[]): number[] {
	const kids = tree.kids[i]
	if (kids === undefined || kids.length === 0) return NONE
	const found: number[] = []
	for (const k of kids) {
		if (relations.includes(tree.relations[k]!) || relations.includes(tree.tokens[k]!.deprel)) found.push(k)
	}
	return found
}
/** Asked of leaves more than of all else. */
const NONE = Object.freeze<number[]>([]) as number[]

export function lemmaAt(tree: Tree, i: number): string {
	return tree.lemmas[i] ?? ''
}

/** The word as it stands there, in small letters. */
export function formAt(tree: Tree, i: number): string {
	return tree.forms[i] ?? ''
}

export function uposAt(tree: Tree, i: number): string {
	return tree.tokens[i]?.upos ?? 'X'
}

/** What `i` hangs on; -1 for the root and outside the sentence. */
export function headAt(tree: Tree, i: number): number {
	return tree.tokens[i]?.head ?? -1
}

/** Has `i` a child of these relations that is one of these words? "to punish" is `hasKid(tree, i, 'mark', 'to')`. */
export function hasKid(
	tree: Tree,
	i: number,
	relations: string | readonly string[],
	...words: readonly string[]
): boolean {
	const isAsked = (r: string): boolean => (typeof relations === 'string' ? r === relations : relations.includes(r))
	for (const k of tree.kids[i] ?? [])
		if (words.includes(tree.lemmas[k]!) && (isAsked(tree.relations[k]!) || isAsked(tree.tokens[k]!.deprel))) return true
	return false
}

/** All tokens below `i` and itself, in text order; children for which `leave` says true are not entered. */
export function below(tree: Tree, i: number, leave: (kid: number) => boolean = () => false): number[] {
	const found: number[] = []
	let inOrder = true
	const add = (at: number): void => {
		if (found.length > 0 && found.at(-1)! > at) inOrder = false
		found.push(at)
	}
	const walk = (at: number): void => {
		let isAdded = false
		for (const kid of tree.kids[at] ?? []) {
			if (kid > at && !isAdded) {
				add(at)
				isAdded = true
			}
			if (!leave(kid)) walk(kid)
		}
		if (!isAdded) add(at)
	}
	walk(i)
	// Only trees with crossing arcs come out otherwise.
	return inOrder ? found : found.sort((a, b) => a - b)
}

/** True when `i` is `top` or lies anywhere below it. */
export function isUnder(tree: Tree, i: number, top: number): boolean {
	for (let at = i, steps = 0; at >= 0 && steps < 512; at = headAt(tree, at), steps++) if (at === top) return true
	return false
}

/** The governors of `i`, nearest first. */
export function ancestors(tree: Tree, i: number): number[] {
	const found: number[] = []
	for (let at = headAt(tree, i); at >= 0 && found.length < 512; at = headAt(tree, at)) found.push(at)
	return found
}

/** Of the words of a name or phrase the one that the others hang on. */
export const headOf = (tree: Tree, tokens: readonly number[]): number =>
	tokens.find((t) => !tokens.includes(tree.tokens[t]?.head ?? -1)) ?? tokens[0]!

/** The words from the first to the last of these tokens as a span of the text. */
export function spanOf(tree: Tree, tokens: readonly number[]): Span {
	let start = Number.POSITIVE_INFINITY
	let end = 0
	for (const i of tokens) {
		const token = tree.tokens[i]
		if (!token) continue
		start = Math.min(start, token.start)
		end = Math.max(end, token.end)
	}
	return { start, end }
}

/** The prepositions of an oblique or nominal modifier, as one string: "because of", "in". Empty for none. */
export function caseOf(tree: Tree, i: number): string {
	let words = ''
	for (const k of tree.kids[i] ?? []) {
		if (tree.relations[k] !== 'case') continue
		words += words === '' ? lemmaAt(tree, k) : ` ${lemmaAt(tree, k)}`
		for (const fixed of kidsBy(tree, k, 'fixed')) words += ` ${lemmaAt(tree, fixed)}`
	}
	return words
}

/** The token number that covers a place in the text, or -1. */
export function tokenAt(tree: Tree, offset: number): number {
	return tree.tokens.findIndex((t) => t.start <= offset && offset < t.end)
}
