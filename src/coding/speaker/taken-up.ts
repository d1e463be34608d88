/**
 * What a speaker takes up by a noun, to blame somebody for it, deny, claim or condemn it: "attributed the raid to the Front",
 * "disowned the killing". It was told before, and the noun says of which kind it is: a killing killed, a blast was one.
 */
import { isUnder, kidsBy, lemmaAt, tokenAt, uposAt } from '../../language/names/tree.ts'
import { isMain } from '../background.ts'
import type { Draft } from '../draft.ts'
import { differentDoers, type SameAs } from '../same.ts'
import { setOf } from '../set-of.ts'
import type { Saying } from './saying.ts'
import { type First, topicAt } from './topic.ts'

const TAKES_UP = setOf('blame denial claim-of-responsibility condemnation confirmation')
const KILLS = setOf('killing murder massacre assassination slaughter execution death lynching carnage bloodbath')

/** The event is the object of the saying, by a definite noun without a day or a place of its own. */
export function isTakenUp(draft: Draft, saying: Saying): boolean {
	const { tree, token } = draft.triggers[0]!
	return (
		TAKES_UP.has(saying.act) &&
		draft.definite &&
		uposAt(tree, token) === 'NOUN' &&
		(token === saying.head || tree.tokens[token]?.head === saying.token) &&
		draft.wheres.every(({ rule }) => rule.endsWith('/same-scene')) &&
		// "claimed the raid in a broadcast on Tuesday": the day of the claim.
		draft.whens.every(
			({ rule, span }) => rule.endsWith('/same-scene') || !isUnder(tree, tokenAt(tree, span.start), token),
		)
	)
}

/** The event that was told before: the one it was likened to, unless another is of the kind that the noun names. */
export function takenUp(draft: Draft, before: readonly Draft[], known: readonly SameAs[], first: First): Draft | null {
	const told = before.filter(
		(d) =>
			d.type === 'ASSAULT' &&
			d.sentence < draft.sentence &&
			(d.factuality === 'happened' || d.factuality === 'alleged') &&
			isMain(d) &&
			!differentDoers(draft, d),
	)
	const kills = KILLS.has(lemmaAt(draft.tree, draft.triggers[0]!.token))
	const hasKilled = (d: Draft): boolean =>
		told.some((o) => first(o) === first(d) && o.harms.some(({ kind, count }) => kind === 'killed' && count.max !== 0))
	const fits = kills && told.some(hasKilled) ? told.filter(hasKilled) : told
	const likened = known.filter((l) => l.from === draft).sort((a, b) => b.score - a.score)[0]?.to
	if (likened && (fits.includes(likened) || fits.some((d) => first(d) === first(likened)))) return likened
	return topicAt(draft, fits, first)
}

/** "condemned both attacks": the last two that were told, each in its last mention. */
export function bothOf(told: readonly Draft[], drafts: readonly Draft[], first: First): Draft[] {
	const both = told.find(({ tree, triggers }) =>
		kidsBy(tree, triggers[0]!.token, 'det', 'cc:preconj', 'nummod').some((k) =>
			/^(?:both|two)$/.test(lemmaAt(tree, k)),
		),
	)
	if (!both?.definite || both.type !== 'ASSAULT') return []
	const last = new Map<Draft, Draft>()
	for (const d of drafts)
		if (d.type === 'ASSAULT' && d.sentence < both.sentence && d.factuality === 'happened' && isMain(d)) {
			last.delete(first(d))
			last.set(first(d), d)
		}
	return [...last.values()].filter((d) => first(d) !== first(both)).slice(first(both) === both ? -2 : -1)
}
