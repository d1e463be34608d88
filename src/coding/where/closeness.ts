/**
 * How near a place stands to an event: the steps up the tree from it to a word of the event, else to the verb that carries the
 * event ("Clashes broke out in Elm").
 */
import { ancestors, headAt, isUnder, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import { type Reading, speaksAt } from '../reading.ts'
import { isNoun } from './nominal.ts'

/** How far a place is that stands in the phrase of a deed without hanging on it. */
export const BEHIND = 3

/** Steps from a nominal up to a word of the event; null when another event's word comes first. */
export function closeness(
	reading: Reading,
	tree: Tree,
	i: number,
	own: ReadonlySet<number>,
	foreign: ReadonlySet<number>,
): number | null {
	const up = ancestors(tree, i)
	const first = Math.min(...own)
	let far = 0
	for (let step = 0; step < up.length; step++) {
		const at = up[step]!
		if (own.has(at)) return step + far
		if (foreign.has(at)) return null
		// "Hours before they met in Elm, a mine killed two near Ash": a place in a clause of its own comes after the event's.
		const isFronted = uposAt(tree, at) === 'VERB' && i < at && i < first
		if (relation(tree, at) === 'advcl' && (isFronted || kidsBy(tree, at, 'mark').length > 0)) far = BEHIND
	}
	// A place before the verb that governs the event: "In X, gunmen killed"; not "said in X that gunmen had killed"
	const root = up.at(-1) ?? i
	const isFirst =
		relation(tree, i) === 'obl' && up.length === 1 && i < first && !(i > root && speaksAt(reading, tree, root))
	return isFirst && [...own].some((t) => isUnder(tree, t, root)) ? FIRST : null
}
const FIRST = 4

/** A place of the carrying verb comes after the event's own. */
export const carried = (rank: number | null): number | null => (rank === null || rank > 3 ? null : rank + 3)

/**
 * The verb that an event hangs on and shares its place with: "Clashes broke out in X", "crossed at X and burned a farm",
 * "went off in X, killing three".
 */
export function carriersOf(reading: Reading, tree: Tree, token: number, foreign: ReadonlySet<number>): number[] {
	const noun = isNoun(tree, token)
	let at = token
	// "emergency rule", "a solidarity march": whichever of its words the tree hangs on the verb
	while (noun && ['compound', 'appos'].includes(relation(tree, at))) at = headAt(tree, at)
	const verb = headAt(tree, at)
	const ways = noun ? ['nsubj', ...(CARRIES.test(lemmaAt(tree, verb)) ? ['obj', 'obl'] : [])] : ['conj', 'advcl']
	const carries =
		ways.includes(relation(tree, at)) &&
		uposAt(tree, verb) === 'VERB' &&
		!foreign.has(verb) &&
		(relation(tree, at) !== 'advcl' || kidsBy(tree, token, 'mark').length === 0) &&
		(!speaksAt(reading, tree, verb) || (tree.tokens[at]?.deprel === 'nsubj:pass' && SEEN.test(lemmaAt(tree, verb))))
	return carries ? [verb] : []
}

/** "A march is planned in Elm", "shelling was reported in Elm". */
const SEEN = /^(?:plan|schedule|call|report|record|register|observe|organi[sz]e)$/

/** Verbs that say no more than that something took place. */
const CARRIES = /^(?:put|place|keep|hold|come|stage|mount|launch|carry|make|take|see|suffer|face|end|begin|start|open)$/
