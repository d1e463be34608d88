/**
 * What a report speaks of: which of the violent events told before is meant by words that name none ("blamed the Front", "denied
 * it", "there was only smoke"). What the sentence or the one before tells is at hand; else it is what the report tells of most.
 */
import { isBareHarm } from '../carry-on.ts'
import type { Draft } from '../draft.ts'

/** The mention that first tells of the event of a mention. */
export type First = (draft: Draft) => Draft

/** Sentences back at which an event is at hand. */
const AT_HAND = 1

/** Of the events told before a sentence the one that is spoken of; what the report only recalls counts where nothing else is told. */
export function topicAt(sentence: number, before: readonly Draft[], first: First): Draft | null {
	const news = before.filter((d) => !d.background)
	const told = news.length > 0 ? news : before
	const near = told.findLast((d) => d.sentence >= sentence - AT_HAND && !isBareHarm(first(d)))
	return near ?? mostTold(told, first)
}

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
