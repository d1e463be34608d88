/**
 * What a report speaks of: which of the violent events told before is meant by words that name none ("blamed the Front", "denied
 * it", "there was only smoke"). What the sentence or the one before tells is at hand; else it is what the report tells of most.
 */
import type { Entity } from '../../language/names/entity.ts'
import { isBareHarm } from '../carry-on/bare-harm.ts'
import type { Draft } from '../draft.ts'
import { partyName } from '../same.ts'

/** The mention that first tells of the event of a mention. */
export type First = (draft: Draft) => Draft

/** Sentences back at which an event is at hand. */
const AT_HAND = 1
/** And in one paragraph. */
const IN_PARAGRAPH = 3

/** Of the events told before a sentence the one that is spoken of; what the report only recalls counts where nothing else is told. */
export function topicAt(
	{ sentence, tree }: Pick<Draft, 'sentence' | 'tree'>,
	before: readonly Draft[],
	first: First,
): Draft | null {
	const news = before.filter((d) => !d.background)
	const told = news.length > 0 ? news : before
	const atHand = told.filter(
		(d) => d.sentence >= sentence - AT_HAND && !isBareHarm(first(d)) && !isPassing(d, told, first),
	)
	const most = mostTold(told, first)
	// "claimed the attack to avenge its leader, who died in a raid": the attack, which the report tells of.
	const near = atHand.findLast((d) => most !== null && first(d) === first(most)) ?? atHand.at(-1)
	if (near || !most) return near ?? most
	// What stands between speaks of it, too: a paragraph of its own is about its event.
	const own = most.tree.sentence.paragraph !== tree.sentence.paragraph
	const beside = told.findLast(
		(d) =>
			d.sentence >= sentence - IN_PARAGRAPH &&
			d.tree.sentence.paragraph === tree.sentence.paragraph &&
			!isBareHarm(first(d)) &&
			!isPassing(d, told, first),
	)
	return own && beside ? beside : most
}

/** Told once, without a day, a place, a figure or anybody: "who was hit in the arm". */
const isPassing = (draft: Draft, told: readonly Draft[], first: First): boolean =>
	draft.harms.length === 0 &&
	[...draft.whens, ...draft.wheres].every(({ rule }) => rule.endsWith('/same-scene')) &&
	draft.actors.every(({ entity }) => entity.pronoun) &&
	!told.some((d) => d !== draft && first(d) === first(draft))

/** The last mention of the event with the most mentions; of two alike the one told first. */
function mostTold(told: readonly Draft[], first: First): Draft | null {
	const mentions = new Map<Draft, Draft[]>()
	for (const draft of told) {
		const event = first(draft)
		mentions.set(event, [...(mentions.get(event) ?? []), draft])
	}
	let most: readonly Draft[] = []
	for (const of of mentions.values()) if (of.length > most.length) most = of
	return most.at(-1) ?? null
}

/**
 * Of the events told before those that may be the deed of a party: what is known to be another's is not. Who denies a deed means
 * one that it was said to have done, if there is any.
 */
export function deedsOf(party: Entity, before: readonly Draft[], first: First, denies: boolean): readonly Draft[] {
	const name = partyName(party)
	if (!name) return before
	const doers = new Map<Draft, Set<string>>()
	for (const draft of before) {
		const names = doers.get(first(draft)) ?? new Set()
		doers.set(first(draft), names)
		for (const { entity } of draft.actors) names.add(partyName(entity) ?? '')
	}
	const of = (draft: Draft): string[] => [...(doers.get(first(draft)) ?? [])].filter((doer) => doer !== '')
	const own = denies ? before.filter((draft) => of(draft).includes(name)) : []
	if (own.length > 0) return own
	const open = before.filter((draft) => of(draft).length === 0 || of(draft).includes(name))
	return open.length > 0 ? open : before
}
