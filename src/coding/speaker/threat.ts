/** A threat that is an event of its own is what its speaker says: "warned that it would walk away", "promised a reply in kind". */

import { isArmed } from '../../language/names/entity.ts'
import { kidsBy, lemmaAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { VIOLENT } from './deed.ts'
import { isCaller, isMessage } from './messages.ts'
import type { Saying } from './saying.ts'

/** The threat that the word of saying itself tells. */
export const threatOf = (saying: Saying, drafts: readonly Draft[]): Draft | null =>
	(saying.act === 'warning' && !isOfOwn(saying)
		? null
		: drafts.find(
				(d) =>
					d.type === 'THREATEN' &&
					d.tree === saying.tree &&
					d.factuality !== 'denied' &&
					d.triggers.some((t) => t.token === saying.token || t.light === saying.token),
			)) ?? null

/** What else a group that warns of it will do. */
const HARM = setOf(
	'operation action blow response retaliation reprisal revenge consequence bloodshed war punishment death violence fire hell blood ' +
		'escalation answer price reckoning martyr bomb rocket missile',
)
/** "warned that it would walk away"; "warned that prices would rise" threatens nobody. "The Front warned of more attacks": its own. */
const isOfOwn = ({ tree, head, entity, takes }: Saying): boolean =>
	(takes.has('of') &&
		entity !== null &&
		(VIOLENT.test(lemmaAt(tree, head)) || HARM.has(lemmaAt(tree, head))) &&
		((isArmed(entity) && entity.class !== 'force') || isMessage(entity) || isCaller(entity))) ||
	kidsBy(tree, head, 'nsubj').some((k) => /^(?:it|we|they|he|she|i)$/.test(lemmaAt(tree, k)))

/** What was taken for a warning or a promise and is a threat as an event is one as a statement. */
export function settleThreats(sayings: readonly Saying[], drafts: readonly Draft[]): void {
	for (const saying of sayings) {
		if (saying.stance === 'declines' || saying.stance === 'denies' || !threatOf(saying, drafts)) continue
		saying.act = 'threat'
		saying.stance = 'threatens'
	}
}
