/** Who did it, by what a saying does: those it blames, or the group that it claims the deed for. */
import { withConjuncts } from '../../language/names/arguments.ts'
import { type Entity, isParty } from '../../language/names/entity.ts'
import type { Draft } from '../draft.ts'
import { entityAt, type Reading } from '../reading.ts'
import { isOmission } from '../speaker/else.ts'
import { isAnswered } from '../speaker/motive.ts'
import type { Saying } from '../speaker.ts'
import { actorValue } from './actor.ts'
import { claimantOf } from './claimant.ts'
import { eventValue, type Said, wordsOf } from './of-saying.ts'

/** Those who are blamed, or who own up to it, of each event that is no answer of another's; whether there are any. */
export function claimDoers(
	{ maker, reading, people, saying, about, drafts, keys, who }: Said,
	self: Entity | null,
): boolean {
	const claims = saying.act === 'claim-of-responsibility'
	const alleged = saying.alleged ?? (claims && self ? claimantOf(reading, saying) : null)
	if (!alleged) return false
	const factuality = claims ? 'happened' : 'alleged'
	if (isOmission(saying)) {
		for (const key of about) {
			const draft = drafts.find((d) => keys.get(d) === key)
			if (draft) maker.add('event', eventValue(draft), wordsOf(saying), key, { ...who, factuality: draft.factuality })
		}
		return true
	}
	for (const each of withOthers(reading, saying, alleged))
		for (const key of notAnswered(about, drafts, keys))
			maker.add('actor', actorValue(each, people), [each.span], key, { ...who, factuality })
	return true
}

/** "said it had done it to avenge a raid": the raid was another's. */
function notAnswered(about: readonly string[], drafts: readonly Draft[], keys: ReadonlyMap<Draft, string>): string[] {
	const answered = new Set(
		drafts.filter((d) => d.triggers.some(({ tree, token }) => isAnswered(tree, token))).map((d) => keys.get(d)),
	)
	const own = about.filter((key) => !answered.has(key))
	return own.length > 0 ? own : [...about]
}

/** "blamed X and Y": all of them. */
function withOthers(reading: Reading, { tree, sentence }: Saying, alleged: Entity): Entity[] {
	if (alleged.tree !== tree) return [alleged]
	const others = withConjuncts(tree, alleged.head).filter((k) => k > alleged.head)
	return [alleged, ...others.map((k) => entityAt(reading, sentence, k)).filter((e) => isParty(e) && !e.pronoun)]
}
