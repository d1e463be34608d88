/** What a report tells, to be asked for doers: its deeds and sayings, which mentions are of one event, and what is one item of news. */
import type { People } from '../../language/names/who-is.ts'
import { type Draft, isInHeadline } from '../draft.ts'
import type { Reading } from '../reading.ts'
import type { Saying } from '../speaker.ts'

export interface Told {
	readonly reading: Reading
	readonly people: People
	readonly drafts: readonly Draft[]
	readonly sayings: readonly Saying[]
	/** The mentions of one event, itself among them. */
	readonly mentions: (draft: Draft) => readonly Draft[]
	/** Are these two sentences of one item? */
	readonly isOneItem: (a: number, b: number) => boolean
}

/** The mentions in the text: what a headline tells is told there again. */
export const inText = (mentions: readonly Draft[]): readonly Draft[] => {
	const text = mentions.filter((d) => !isInHeadline(d))
	return text.length > 0 ? text : mentions
}
