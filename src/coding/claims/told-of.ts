/** What a saying claims of an event that only the report around it tells: what it was, or its weapon, doer or target. */
import type { Entity } from '../../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, spanOf, uposAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { entityAt } from '../reading.ts'
import { aspectOf } from '../speaker/field.ts'
import { deniesOwn } from '../speaker/meant.ts'
import type { Saying } from '../speaker.ts'
import { actorValue } from './actor.ts'
import type { Claimed } from './maker.ts'
import { eventValue, type Said, wordsOf } from './of-saying.ts'

/** "The minister called it a disgrace": the event itself; "said the rocket was home-made": what it was hit with. */
export function claimMeant(said: Said, meant: Draft, self: Entity | null): void {
	const { maker, reading, people, saying, about, who } = said
	const rules = [...who.rules, 'speaker/meant']
	const denies = deniesOwn(saying)
	const asTold = { ...who, factuality: meant.factuality, score: 0.5, rules }
	if (saying.stance === 'asserts' && !denies && aspectClaim(said, meant, asTold)) return
	// "Our units did not fire": it was not they who did it.
	if (denies && self) {
		const value = actorValue(self, people)
		maker.add('actor', value, [self.span], about[0]!, { ...asTold, stance: 'denies', factuality: 'denied' })
		return
	}
	// "denied that any foreigners were involved": who did it is what is denied.
	const cleared = saying.stance === 'denies' ? whoIsCleared(saying) : null
	if (cleared !== null) {
		const value = actorValue(people.resolve(entityAt(reading, saying.sentence, cleared), saying.sentence), people)
		maker.add('actor', value, [spanOf(saying.tree, [cleared])], about[0]!, { ...asTold, factuality: 'denied' })
		return
	}
	maker.add('event', eventValue(meant), wordsOf(saying), about[0]!, {
		...asTold,
		stance: denies ? 'denies' : saying.stance,
		factuality: saying.stance === 'denies' || denies ? 'denied' : meant.factuality,
	})
}

/** Whoever is denied to have had a part: "that officers were involved", "that the Front was behind it". */
function whoIsCleared({ tree, head, said }: Saying): number | null {
	if (head < 0) return null
	const subject = kidsBy(tree, head, 'nsubj', 'nsubj:pass')[0]
	if (subject === undefined || !said.has(subject) || uposAt(tree, subject) === 'PRON') return null
	const has = kidsBy(tree, head, 'obj').some((o) => /^(?:part|role|hand|involvement)$/.test(lemmaAt(tree, o)))
	const is =
		/^(?:involved|involve|responsible|implicate|complicit)$/.test(lemmaAt(tree, head)) ||
		caseOf(tree, head) === 'behind'
	return has || is ? subject : null
}

/** What is said of the weapon, of who was hit or of the doer is a claim of that, in the value that the report gives. */
function aspectClaim({ maker, reading, people, saying, about }: Said, meant: Draft, who: Claimed): boolean {
	const told = aspectOf(saying, meant)
	if (!told) return false
	const spans = [spanOf(saying.tree, [told.token])]
	if (told.aspect === 'weapon') {
		const weapon = meant.weapons[0]
		if (!weapon) return false
		const value = {
			kind: weapon.kind,
			...(weapon.type ? { type: weapon.type } : {}),
			...(weapon.count ? { count: weapon.count } : {}),
		}
		maker.add('weapon', value, spans, about[0]!, who)
		return true
	}
	const own = entityAt(reading, saying.sentence, told.token)
	const isWho = /^who/i.test(own.name)
	const role = (told.aspect === 'actor' ? meant.actors : meant.targets).find(({ entity }) => !entity.pronoun)
	if (!role && !isWho && told.aspect === 'target') return false
	const value = isWho
		? ({ name: own.name, unnamed: true, kind: 'unknown' } as const)
		: actorValue(role ? people.resolve(role.entity, meant.sentence) : own, people)
	maker.add(told.aspect, value, spans, about[0]!, who)
	return true
}
