/** The event on whose branch of the tree words of time hang: "A bomb killed two on Monday"; what a verb of saying takes for itself is of the saying. */
import { ancestors, hasKid, headAt, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { isJudgedOrRemembered, speaksOf } from '../recalled.ts'
import { carries, reported } from './carried.ts'
import { beside, meantBy, under, VERBAL } from './deed.ts'

/** The draft on whose branch the words of time hang; a verb of saying on the way up takes them for itself. */
export function ownerOf(
	tree: Tree,
	token: number,
	drafts: readonly Draft[],
	speaking: ReadonlySet<number>,
): Draft | null {
	if (token < 0) return null
	const has = (at: number): Draft | undefined => drafts.find((d) => d.triggers.some((t) => t.tokens.includes(at)))
	const own = has(token)
	if (own) return own
	const up = ancestors(tree, token)
	let clause = false
	for (const at of up) {
		const draft = has(at)
		if (draft) return clause && VERBAL.has(draft.type) ? null : meantBy(tree, at, token, draft, drafts)
		// "cannot be ruled out in the fire that destroyed a mill on Monday": the day of the fire.
		if (tree.tokens[at]?.deprel === 'acl:relcl') clause = true
		const seen = reported(tree, at, drafts)
		if (seen) return seen
		// "bombed what it described as depots before dawn": the naming has no time of its own.
		const says = speaking.has(at) || (uposAt(tree, at) === 'VERB' && speaksOf(lemmaAt(tree, at)))
		if (says && token > at) {
			const low = under(tree, at, token, drafts)
			if (low || tree.tokens[at]?.xpos === 'VBG') return low
		}
		if (says && !isNaming(tree, at)) return beside(tree, up.slice(0, up.indexOf(at)), speaking, drafts)
		// Time on a verb that only carries the event: "came on Monday", "took place", "was followed January 3 by an airstrike".
		const carried = carries(tree, at, token, drafts)
		if (carried && uposAt(tree, at) === 'VERB') return carried
	}
	return fronted(tree, token, up, drafts) ?? beside(tree, up, speaking, drafts)
}

/** "what it described as two depots", "what he called a warning". */
const isNaming = (tree: Tree, verb: number): boolean =>
	relation(tree, verb) === 'acl' && lemmaAt(tree, headAt(tree, verb)) === 'what'

/** A fronted time before a verb of saying parsed as root: "On Monday, …". */
function fronted(tree: Tree, token: number, up: readonly number[], drafts: readonly Draft[]): Draft | null {
	const [only, ...more] = drafts
	if (!only || more.length > 0 || relation(tree, token) !== 'obl' || up.length > 1) return null
	// "Bells rang on Sunday, a year after soldiers killed nine": a time behind its verb is that verb's.
	if (up[0] !== undefined && up[0] < token && speakingOrMarked(tree, up[0], only)) return null
	// "gathered on Sunday to commemorate the shelling"
	return isJudgedOrRemembered(only) ? null : only
}

/** The event stands in what is said, or in a clause of another time. */
const speakingOrMarked = (tree: Tree, verb: number, draft: Draft): boolean => {
	const up = [draft.triggers[0]!.token, ...ancestors(tree, draft.triggers[0]!.token)]
	return up
		.slice(0, Math.max(0, up.indexOf(verb)))
		.some(
			(k) => relation(tree, k) === 'ccomp' || hasKid(tree, k, 'mark', 'after', 'since', 'before', 'because', 'that'),
		)
}
