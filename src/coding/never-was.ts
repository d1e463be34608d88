/**
 * What did not happen, and nobody says that it did. "No shots were fired", "raiders had never come so far", "if there is
 * another attack", "for fear of reprisals": the writer speaks of a kind of deed and of none that was done, is planned or is
 * threatened. With a day of its own it is told of one that somebody may have expected, and who denies a deed of somebody's
 * denies one.
 */

import { isParty } from '../language/names/entity.ts'
import { isOwn } from './background.ts'
import { anchorOf, type Draft } from './draft.ts'
import { isSpokenOf } from './echo.ts'
import { setOf } from './set-of.ts'
import type { Saying } from './speaker/saying.ts'

/** Told of by a negation, and not by a denial. */
const NEGATED = setOf('factuality/no factuality/nobody factuality/not factuality/without')

/** Thought of: under a condition, feared, prevented, asked for, or what something else is called. */
const THOUGHT_OF = setOf(
	'factuality/any factuality/ask factuality/beg factuality/condition factuality/demand factuality/expect-passive factuality/fear factuality/foil factuality/invite factuality/modal factuality/noun-fear factuality/noun-hope factuality/oppose factuality/prevent factuality/stop factuality/tell factuality/urge',
)
const VIOLENT: ReadonlySet<string> = new Set(['ASSAULT', 'PROTEST'])
/** Violence that somebody calls for, or calls a deed: a march that is called for is a plan. */
const CALLED = 'factuality/call'

/** Beside other news; where nothing else is told, it is the news that nothing happened, or that something may. */
export function neverWas(draft: Draft, drafts: readonly Draft[], sayings: readonly Saying[]): boolean {
	const { factuality, type } = draft
	if (isCounted(draft) || isDated(draft) || !drafts.some(isTold)) return false
	if (factuality === 'denied') return is(draft, NEGATED) && !isSpokenOf(draft, sayings) && !isDisowned(draft, sayings)
	return (
		factuality === 'hypothetical' &&
		((VIOLENT.has(type) && is(draft, THOUGHT_OF)) || (type === 'ASSAULT' && draft.rules.includes(CALLED)))
	)
}

/** Done, said to have been done, threatened or planned. */
const isTold = ({ factuality }: Draft): boolean => factuality !== 'denied' && factuality !== 'hypothetical'

const is = ({ rules }: Draft, marks: ReadonlySet<string>): boolean => rules.some((rule) => marks.has(rule))

/** Harm that is counted was done, whatever the sentence denies or weighs. */
const isCounted = ({ harms }: Draft): boolean => harms.some(({ count }) => (count.max ?? count.min ?? 0) > 0)

const isDated = ({ whens }: Draft): boolean => whens.some((when) => isOwn(when) && when.value.basis !== 'inferred')

/** "The army said that its men had not fired on the crowd" */
const isDisowned = (draft: Draft, sayings: readonly Saying[]): boolean =>
	draft.actors.some(({ entity }) => entity.pronoun || isParty(entity)) &&
	sayings.some(({ sentence, said }) => sentence === draft.sentence && said.has(anchorOf(draft)))
