/**
 * "The killing", "his death", "this strike": who says "the" speaks of one that is known. What may, would or should come of
 * it, and what is asked because of it, leaves the deed itself done: "might have paid for the killing", "if the bombing goes
 * on", "called for an inquiry into the massacre", "which called the strike".
 */
import { caseOf, headAt, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { setOf } from '../set-of.ts'

/** What is said of the deed, and does not make it one to come. */
const SAID_OF_IT = setOf('called condition future modal stop would')
/** What is asked for: something else, where the deed only tells what that is about. */
const ASKED = setOf('ask beg call demand fear invite oppose tell urge warn')
/** What is denied. */
const DENIED = setOf('deny dispute reject dismiss refute disclaim any denied-above')
/** What somebody has in a deed. */
const isPartIn = (tree: Tree, noun: number): boolean =>
	/^(?:part|role|hand|share|involvement|responsibility|complicity|participation|link|connection|blame)$/.test(
		lemmaAt(tree, noun),
	) || /^(?:responsible|involve|participate|take)$/.test(lemmaAt(tree, noun))
/** Verbs by which a deed comes about. */
const COMES_ABOUT = setOf(
	'begin bring carry commence conduct execute happen hold launch lead make mount occur order organize organise plan prepare repeat stage start take undertake unleash',
)

/** Does the noun go back to a deed that was done, whatever `rule` makes of the clause that it stands in? */
export function isKnownDeed(tree: Tree, token: number, rule: string): boolean {
	if (uposAt(tree, token) !== 'NOUN' || !isDefinite(tree, token)) return false
	const at = headAt(tree, token)
	const mark = rule.replace('factuality/', '')
	// "denied any part in the raid": not that there was one.
	if (DENIED.has(mark)) return isPartIn(tree, at) || caseOf(tree, token) === 'behind'
	// "called for the killing of", and not "called the raid a violation of the truce".
	if (ASKED.has(mark)) return lemmaAt(tree, at) !== mark || (mark === 'call' && caseOf(tree, token) === '')
	return SAID_OF_IT.has(mark) && !comesAbout(tree, at)
}

const isDefinite = (tree: Tree, noun: number): boolean =>
	kidsBy(tree, noun, 'det').some((k) => ['the', 'this', 'that', 'these', 'those'].includes(lemmaAt(tree, k))) ||
	kidsBy(tree, noun, 'nmod:poss').length > 0

/** "The attack will begin", "should the offensive go ahead". */
const comesAbout = (tree: Tree, verb: number): boolean =>
	COMES_ABOUT.has(lemmaAt(tree, verb)) || (lemmaAt(tree, verb) === 'go' && lemmaAt(tree, verb + 1) === 'ahead')
