/** Of two that one sentence sets against each other and that were both taken for one earlier event, the one that is another. */
import { kidsBy } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import type { SameAs } from '../same.ts'
import type { EventLink } from './link.ts'

export type { EventLink } from './link.ts'

/** "shelled the ridges in response to the bombing": what is answered was told, what answers it is new. */
const isToldBefore = (to: Draft, from: Draft): boolean => to.definite && !from.definite

/** "the attack was a reply to the death in custody of a member": a bare word goes back, one with words of its own may be new. */
const isBare = (d: Draft): boolean => kidsBy(d.tree, anchorOf(d), 'nmod', 'nmod:poss', 'acl', 'compound').length === 0

/**
 * Of two that one sentence sets against each other and that were both taken for one earlier event, the one that goes back to it
 * less surely: it is another. Where one of them is that event, the other is not.
 */
export function mistaken(
	responses: readonly EventLink[],
	again: readonly SameAs[],
	first: (draft: Draft) => Draft,
): Map<Draft, Draft> {
	const wrong = new Map<Draft, Draft>()
	const sure = (draft: Draft): number => Math.max(0, ...again.filter((l) => l.from === draft).map((l) => l.score))
	for (const link of responses) {
		const { from, to } = link
		const one = first(from)
		if (one !== first(to)) continue
		// "bombed a depot hours after shells killed two": those shells are answered and answer nothing.
		const isEarlier = responses.some((l) => l !== link && first(l.to) === one && first(l.from) !== one)
		const bareAnswer = from.definite && isBare(from) && !isBare(to)
		const isAnswer =
			from === one || (to !== one && !isEarlier && (bareAnswer || (!isToldBefore(to, from) && sure(from) >= sure(to))))
		wrong.set(isAnswer ? to : from, one)
	}
	return wrong
}
