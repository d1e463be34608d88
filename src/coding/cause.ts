/**
 * Cause and effect as a sentence states them: "because of", "led to", "marched to demand", "leaving four dead", "was arrested for".
 * What brought about, what came of it, and the words that tie them. Whether it is true is the speaker's affair.
 */
import { phraseAt } from '../language/chunks/tree-walk.ts'
import { caseOf, headAt, lemmaAt, relation, type Tree, uposAt } from '../language/names/tree.ts'
import { aimOf, causeOfVerb } from './cause/of-verb.ts'
import { BECAUSE, PHRASES, PROTESTS, WHEN } from './cause/words.ts'

export interface Cause {
	/** Heads of what brought about and of what came of it. */
	readonly cause: number
	readonly effect: number
	/** The tokens that say so. */
	readonly signal: readonly number[]
	readonly rule: string
}

/** All causes that the tree of a sentence states. */
export function causesIn(tree: Tree): Cause[] {
	const found: Cause[] = []
	for (let i = 0; i < tree.tokens.length; i++) {
		const cause = causeAt(tree, i)
		if (cause) found.push(cause)
	}
	return found
}

/** The cause that the word at token `i` states. */
export function causeAt(tree: Tree, i: number): Cause | null {
	const lemma = lemmaAt(tree, i)
	const rel = relation(tree, i)
	const head = headAt(tree, i)
	const above = head >= 0 ? headAt(tree, head) : -1
	const phrase = phraseAt(tree.sentence, i, PHRASES)
	if (phrase) {
		const signal = phrase.map((_, k) => i + k)
		const effect = outside(tree, signal)
		return {
			cause: Math.min(i + phrase.length, tree.tokens.length - 1),
			effect,
			signal,
			rule: `cause/${phrase.join('-')}`,
		}
	}
	if ((rel === 'mark' || rel === 'case' || rel === 'advmod') && head >= 0) {
		if (BECAUSE.has(lemma) && above >= 0) return { cause: head, effect: above, signal: [i], rule: `cause/${lemma}` }
		if (
			(rel !== 'advmod' || (lemma === 'when' && relation(tree, head) === 'advcl')) &&
			WHEN.has(lemma) &&
			above >= 0 &&
			isHappening(tree, head)
		)
			return { cause: head, effect: above, signal: [i], rule: `cause/${lemma}` }
		if (lemma === 'in' && lemmaAt(tree, head) === 'protest' && above >= 0)
			return { cause: head, effect: above, signal: [i, head], rule: 'cause/in-protest' }
	}
	// "following the incident", "picketed offices against the tax": whatever the noun is.
	if (rel === 'case' && above >= 0 && (lemma === 'follow' || lemma === 'following'))
		return { cause: head, effect: above, signal: [i], rule: 'cause/following' }
	if (
		rel === 'case' &&
		above >= 0 &&
		lemma === 'against' &&
		tree.tokens.some((_, k) => PROTESTS.has(lemmaAt(tree, k)) || lemmaAt(tree, k) === 'slogan')
	)
		return { cause: head, effect: above, signal: [i], rule: 'cause/against' }
	if (
		rel === 'case' &&
		above >= 0 &&
		lemma === 'over' &&
		(PROTESTS.has(lemmaAt(tree, above)) ||
			['concern', 'tension', 'controversy', 'row', 'criticism', 'violence'].includes(lemmaAt(tree, above)))
	)
		return { cause: head, effect: above, signal: [i], rule: 'cause/over' }
	if (uposAt(tree, i) === 'VERB') return causeOfVerb(tree, i, lemma, rel, head)
	if (uposAt(tree, i) === 'NOUN' && PROTESTS.has(lemma)) return aimOf(tree, i)
	if (lemma === 'result' && caseOf(tree, i) === 'as')
		return { cause: i, effect: head, signal: [i], rule: 'cause/as-a-result' }
	return null
}

/** Where a phrase hangs: the head of its first word that is not in it. */
function outside(tree: Tree, tokens: readonly number[]): number {
	let at = tokens[0] ?? 0
	for (let steps = 0; steps < 6 && tokens.includes(at); steps++) at = headAt(tree, at)
	return at < 0 ? tree.root : at
}

/** A clause, or a noun that tells of something done. */
function isHappening(tree: Tree, i: number): boolean {
	if (uposAt(tree, i) === 'VERB' || uposAt(tree, i) === 'ADJ') return true
	return /(?:ing|ion|ment|al|ence|ance|ath|ack|ike|ash|ast|est|der|ot|id|ide|sh)$/.test(lemmaAt(tree, i))
}
