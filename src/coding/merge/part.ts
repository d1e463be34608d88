/** What the questions of joining ask of one draft: its word, and whether doer, cause or number are told with it. */

import { lemmaAt, uposAt } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'

/** Words of harm alone, which do not say what was done. */
export const HARM_FRAMES = new Set(['harm', 'die', 'toll', 'flee'])

export const isViolent = (draft: Draft): boolean => draft.type === 'ASSAULT'
export const frameOf = (draft: Draft): string => draft.triggers[0]!.word.frame

export const bothNouns = (a: Draft, b: Draft): boolean => [a, b].every((d) => uposAt(d.tree, anchorOf(d)) === 'NOUN')
export const isSeveral = (draft: Draft): boolean => draft.tree.tokens[anchorOf(draft)]?.xpos === 'NNS'

/** "and a bomb wounded three more": what did it is told, so it is another. */
export const hasCause = (draft: Draft): boolean =>
	draft.triggers[0]!.subjects.some((e) => ['weapon', 'platform', 'event'].includes(e.class) && !e.definite)
export const noDoer = (draft: Draft): boolean => draft.actors.length === 0

export const isHarm = (draft: Draft): boolean =>
	HARM_FRAMES.has(frameOf(draft)) || (frameOf(draft) === 'noun' && draft.triggers[0]!.word.harm === 'killed')

/** "The ambush unleashed a wave of killings": what one deed lets loose is another. */
export const isLetLoose = ({ tree, triggers }: Draft): boolean =>
	triggers.some(({ token, light }) => [token, light].some((k) => k >= 0 && lemmaAt(tree, k) === 'unleash'))
