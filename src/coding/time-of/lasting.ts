/** Times that are no day of the event but a term or what has lasted since: "gave them until Friday", "has been held since Monday". */

import { lemmaAt, uposAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'

/** "has been under arrest since Monday": it was done then, and not again since. */
export const isHeld = ({ tree, triggers, type }: Draft): boolean =>
	(type === 'COERCE' || type === 'ASSAULT') &&
	triggers.some(
		({ token }) =>
			HELD.test(lemmaAt(tree, token)) ||
			(uposAt(tree, token) === 'NOUN' && /^(?:arrest|detention)$/.test(lemmaAt(tree, token))),
	)
const HELD = /^(?:captive|captivity|custody|hold|hostage|imprison|missing)$/

/** "gave them until midnight on Friday": the term that is set, and not when it was set. */
export const isTerm = ({ type, triggers, tree }: Draft, token: number): boolean =>
	(type === 'REQUEST' || type === 'THREATEN') &&
	triggers.some(
		(t) =>
			/^(?:give|set|allow|grant)$/.test(lemmaAt(tree, t.token)) &&
			t.token < token &&
			tree.lemmas.slice(t.token, token).some((lemma) => lemma === 'until' || lemma === 'till'),
	)
