/** What was taken was fought for, where men fell: "The rebels captured the power station. Eighteen soldiers died defending it." */

import { isArmed } from '../../language/names/entity.ts'
import type { Draft } from '../draft.ts'
import { agrees, REAL } from './agrees.ts'

/** "The rebels captured the power station. Eighteen soldiers died defending it": what was taken was fought for. */
export function foughtFor(draft: Draft, before: readonly Draft[]): Draft | undefined {
	if (draft.triggers.every((t) => t.word.harm !== 'killed' && t.word.frame !== 'die')) return undefined
	const fell = draft.targets.some(
		({ entity: e }) => isArmed(e) || e.status === 'combatant' || e.sectors.includes('MIL'),
	)
	if (!fell && !draft.tree.tokens.some((t) => /^(?:defend|fight|fighting|battle|combat|clash)$/i.test(t.lemma)))
		return undefined
	const taken = before.findLast(
		(d) =>
			draft.sentence - d.sentence <= 1 &&
			d.type === 'COERCE' &&
			d.modes.includes('seize') &&
			REAL.has(d.factuality) &&
			d.actors.some((r) => isArmed(r.entity)) &&
			d.targets.some((r) => r.entity.class === 'place' || r.entity.class === 'facility') &&
			agrees(draft, d),
	)
	if (!taken) return undefined
	taken.type = 'ASSAULT'
	taken.modes = taken.modes.filter((mode) => mode !== 'seize')
	return taken
}
