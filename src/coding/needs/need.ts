/** What a line of the event list may ask of the company that its word keeps: "armed-subj", an armed party as subject. */
import type { Arguments } from '../../language/names/arguments.ts'
import { type Entity, headLemma } from '../../language/names/entity.ts'
import type { Tree } from '../../language/names/tree.ts'
import type { Trigger } from '../trigger.ts'

export type Need = (trigger: Trigger, args: Arguments | null) => boolean

/** Needs by the name that the event list has for them. */
export type Needs = Readonly<Record<string, Need>>

export const hasWord = (tree: Tree, words: RegExp): boolean => tree.lemmas.some((lemma) => words.test(lemma))

/** Those behind one of these prepositions. */
export const behind = ({ obliques }: Trigger, ...names: readonly string[]): Entity[] =>
	obliques.filter((o) => names.includes(o.by)).map((o) => o.entity)

/** One of them is of these words. */
export const anyOf = (entities: readonly Entity[], words: RegExp): boolean =>
	entities.some((e) => words.test(headLemma(e)))

/** Behind any preposition. */
export const besides = ({ obliques }: Trigger): Entity[] => obliques.map((o) => o.entity)
