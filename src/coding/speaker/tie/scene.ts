/** What a report tells, as far as a statement may be about it: its events, each with its mentions, and what it speaks of where. */
import { grouped } from '../../../report/grouped.ts'
import { isMain, isVerbal } from '../../background.ts'
import { anchorOf, type Draft, isReal } from '../../draft.ts'
import type { Saying } from '../saying.ts'
import { type First, topicAt } from '../topic.ts'

/** One event, with its mentions in the order of the text. */
export interface Told {
	readonly mentions: readonly Draft[]
	/** Specific enough for a list of incidents. */
	readonly main: boolean
}

export interface Scene {
	readonly events: readonly Told[]
	readonly sayings: readonly Saying[]
	/** The event that the report speaks of where a saying stands; of the violent ones, or of all that is more than words. */
	topicOf(saying: Saying, kind: 'violence' | 'deed'): Told | null
}

export function sceneOf(
	drafts: readonly Draft[],
	sayings: readonly Saying[],
	first: First,
	specific: (draft: Draft) => boolean,
): Scene {
	const events = new Map(
		[...grouped(drafts, first)].map(([key, mentions]) => [key, { mentions, main: mentions.some(specific) }]),
	)
	const deeds = drafts.filter((d) => isReal(d) && isMain(d) && !isVerbal(d))
	const violence = deeds.filter(({ type }) => type === 'ASSAULT')
	return {
		events: [...events.values()],
		sayings,
		topicOf(saying, kind) {
			const before = (kind === 'violence' ? violence : deeds).filter((d) => isBefore(d, saying))
			const topic = before.length > 0 ? topicAt(saying.sentence, before, first) : null
			return topic && (events.get(first(topic)) ?? null)
		},
	}
}

/** Told before the word of saying. */
export const isBefore = (d: Draft, { sentence, token }: Saying): boolean =>
	d.sentence < sentence || (d.sentence === sentence && (token < 0 || anchorOf(d) < token))

/** Mentions that stand inside what is said. */
export const insideOf = ({ mentions }: Told, { sentence, said, token }: Saying): Draft[] =>
	mentions.filter((d) => d.sentence === sentence && d.triggers.some((t) => said.has(t.token) && t.token !== token))
