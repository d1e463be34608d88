/**
 * The words of a sentence that tell of an event, with the sense that holds there and the company they keep: in "rebels shelled the
 * town", "shelled" with the rebels as subject and the town as object. A draft is made of one or several.
 */
import type { EventWord } from '../knowledge/events.ts'
import type { Entity } from '../language/names/entity.ts'
import type { Tree } from '../language/names/tree.ts'

export interface Trigger {
	readonly sentence: number
	readonly tree: Tree
	/** The token that stands for the event. */
	readonly token: number
	/** All tokens of the trigger: "carrying … strikes", "opened fire". */
	readonly tokens: readonly number[]
	readonly word: EventWord
	readonly subjects: readonly Entity[]
	readonly objects: readonly Entity[]
	readonly recipients: readonly Entity[]
	readonly obliques: readonly { readonly by: string; readonly entity: Entity }[]
	/** Noun and adjective modifiers of an event noun. */
	readonly modifiers: readonly Entity[]
	readonly possessors: readonly Entity[]
	/** The verb that carries an event noun: "carried out", "launched", "suffered"; -1 for none. */
	readonly light: number
	readonly rules: readonly string[]
}

type Company = Pick<Trigger, 'sentence' | 'tree' | 'tokens' | 'word' | 'subjects' | 'objects' | 'rules'>

/** A trigger of which only its words and who does what to whom are told. */
export const bareTrigger = (told: Company): Trigger => ({
	...told,
	token: told.tokens[0]!,
	recipients: [],
	obliques: [],
	modifiers: [],
	possessors: [],
	light: -1,
})

/** A sense of a verb that stands in no list: "must", "or else". */
export const unlisted = (told: Pick<EventWord, 'parts' | 'type' | 'frame'> & Partial<EventWord>): EventWord => ({
	pos: 'v',
	mode: null,
	harm: null,
	delivery: null,
	contexts: [],
	needs: null,
	...told,
})
