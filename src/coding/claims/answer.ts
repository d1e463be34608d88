/** What a saying claims of a charge or of an event that it takes up: that one did not do it, that it was, or was not. */
import type { Entity } from '../../language/names/entity.ts'
import type { Draft } from '../draft.ts'
import { isAnswer, isOwnDeed } from '../speaker/about.ts'
import type { Saying } from '../speaker.ts'
import { actorValue } from './actor.ts'
import { eventValue, type Said } from './of-saying.ts'

/** "denied the charge": of oneself, where it was one's own deed or one is accused; else of the event that was told. */
export function claimAnswer(said: Said, self: Entity | null, told: Draft | undefined): void {
	const { maker, people, saying, sayings, drafts, keys, about, who } = said
	const denies = saying.act === 'denial'
	const own = self && (isOwnDeed(saying) || isAccused(saying, drafts, sayings)) ? self : null
	const cleared = denies ? (own ?? clearedOf(saying, sayings, drafts, told)) : null
	if (cleared) {
		for (const key of about)
			maker.add('actor', actorValue(cleared, people), [cleared.span], key, { ...who, factuality: 'denied' })
		return
	}
	if (!told || !(denies || saying.act === 'condemnation' || saying.act === 'confirmation')) return
	const answers = isAnswer(saying) || (denies && told.sentence !== saying.sentence)
	if (saying.act !== 'condemnation' && saying.takes.has('clause') && !isNamed(told, saying) && !answers) return
	// "condemned both attacks": each of them.
	const each = saying.act === 'condemnation' ? drafts.filter((d) => about.includes(keys.get(d)!)) : [told]
	for (const draft of each)
		maker.add('event', eventValue(draft), [saying.anchor], keys.get(draft)!, {
			...who,
			factuality: denies ? 'denied' : draft.factuality,
		})
}

/** Sentences between a charge and the answer to it. */
const NEAR = 2

/** "dismissed the charge": whoever was accused last did not do it, whoever says so; "my clients had nothing to do with it": who was told to have done it. */
function clearedOf(
	saying: Saying,
	sayings: readonly Saying[],
	drafts: readonly Draft[],
	told: Draft | undefined,
): Entity | null {
	const { sentence, speaker } = saying
	if (!isOwnDeed(saying) && !isAnswer(saying)) return null
	const charge = sayings.findLast(
		(s) =>
			s.act === 'blame' &&
			s.sentence <= sentence &&
			s.sentence >= sentence - NEAR &&
			s.anchor.start < saying.anchor.start &&
			s.speaker.name !== speaker.name,
	)
	if (charge?.alleged && !charge.alleged.pronoun) return charge.alleged
	if (!isOwnDeed(saying) || told?.type !== 'ASSAULT') return null
	const doer = drafts
		.filter((d) => d.type === 'ASSAULT' && d.sentence < sentence && d.sentence >= told.sentence)
		.flatMap(({ actors }) => actors)
		.findLast(({ entity }) => !entity.pronoun)
	return doer?.entity ?? null
}

/** Who answers a charge was accused before: its denial is of who did it. */
function isAccused(saying: Saying, drafts: readonly Draft[], sayings: readonly Saying[]): boolean {
	const { entity, sentence } = saying
	if (!entity || !isAnswer(saying)) return false
	const isSelf = (other: Entity | null): boolean =>
		other !== null &&
		(other.name === entity.name ||
			(other.ref !== null && other.ref === entity.ref) ||
			(other.country !== null && other.country === entity.country))
	return (
		sayings.some((s) => s !== saying && s.sentence <= sentence && s.act === 'blame' && isSelf(s.alleged)) ||
		drafts.some((d) => d.sentence < sentence && d.type === 'ASSAULT' && d.actors.some((r) => isSelf(r.entity)))
	)
}

/** The event is the object itself, not told in a clause: "denied the strike". */
const isNamed = (draft: Draft, { head }: Saying): boolean => draft.triggers.some(({ token }) => token === head)
