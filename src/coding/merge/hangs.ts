/** How one clause hangs on another: by "when", as a participle, or beside it with the same doer and place. */

import { isPassive } from '../../language/names/arguments.ts'
import { caseOf, hasKid, headAt, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'

/** "shut its airspace and will close the border": one is done, the other is not. */
export const willBe = (tree: Tree, verb: number): boolean =>
	hasKid(tree, verb, 'aux', 'will', 'shall', 'would', 'may', 'might')

/** A participle with "before", "after" or "while", and no doer, day or place of its own. */
export const isBeforeDoing = (tree: Tree, x: number, y: number): boolean =>
	relation(tree, y) === 'advcl' &&
	headAt(tree, y) === x &&
	tree.tokens[y]?.xpos === 'VBG' &&
	marks(tree, y, 'before', 'after', 'while') &&
	kidsBy(tree, y, 'nsubj', 'advmod').every((k) => relation(tree, k) === 'advmod') &&
	!hasOwnPlace(tree, y)

/** The verb to which a clause with "when", "as" or "after" is tied, looked for from the clause's verb or one coordinated with it; -1 for none. */
export function clauseOver(tree: Tree, x: number, words = ['when', 'as', 'after']): number {
	let at = x
	while (relation(tree, at) === 'conj' && uposAt(tree, at) === 'VERB') at = headAt(tree, at)
	return relation(tree, at) === 'advcl' && marks(tree, at, ...words) ? headAt(tree, at) : -1
}

export function isFarParticiple(tree: Tree, y: number): boolean {
	return (
		tree.tokens[y]?.xpos === 'VBG' && tree.tokens[y - 1]?.form === ',' && kidsBy(tree, y, 'nsubj', 'mark').length === 0
	)
}

/** Two verbs of one subject, the second with no subject, time or place of its own. */
export function sharesClause(tree: Tree, x: number, y: number): boolean {
	if (uposAt(tree, x) !== 'VERB' || uposAt(tree, y) !== 'VERB' || isPassive(tree, x) !== isPassive(tree, y))
		return false
	if (kidsBy(tree, y, 'nsubj', 'nsubj:pass', 'nsubj:outer').length > 0) return false
	if (hasKid(tree, y, 'advmod', 'then', 'later', 'also', 'earlier')) return false
	// "killed a chief and burned his house near Elm on Sunday": where and when stand behind both.
	return !hasOwnPlace(tree, y) || (y - x < NEAR && !kidsBy(tree, x, 'obl').some((k) => k < y))
}
/** How many words two verbs may stand apart to share what is told behind the second. */
const NEAR = 8

const hasOwnPlace = (tree: Tree, verb: number): boolean =>
	kidsBy(tree, verb, 'obl').some(
		(k) => ['in', 'at', 'near', 'on', 'outside'].includes(caseOf(tree, k)) && tree.tokens[k]?.upos === 'PROPN',
	)

export function isUnderParticiple(tree: Tree, verb: number, event: number): boolean {
	const head = headAt(tree, verb)
	return participle(tree, head) && relation(tree, head) === 'advcl' && headAt(tree, head) === event
}

export const participle = (tree: Tree, i: number): boolean =>
	tree.tokens[i]?.xpos === 'VBG' || tree.tokens[i]?.xpos === 'VBN'

function marks(tree: Tree, i: number, ...words: readonly string[]): boolean {
	return kidsBy(tree, i, 'mark', 'advmod').some((k) => words.includes(lemmaAt(tree, k)) && !isSpanBefore(tree, k))
}

/** "were murdered, hours after a rocket hit the plane", "two days after the army burned the crops": so long after, it was another deed. */
const isSpanBefore = (tree: Tree, mark: number): boolean =>
	/^(?:hour|day|week|fortnight|month|year|decade)$/.test(lemmaAt(tree, mark - 1)) && lemmaAt(tree, mark) !== 'when'
