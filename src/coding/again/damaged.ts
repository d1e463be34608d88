/** "A store of shells was destroyed", "a shed burned down", by nobody told, right after an attack: done by it. */
import { kidsBy, lemmaAt, uposAt } from '../../language/names/tree.ts'
import { type Draft, isReal } from '../draft.ts'
import { isElsewhere, NEXT, nearest, REACH } from './before.ts'

const RUINS = new Set(['destroy', 'damage', 'burn', 'wreck', 'demolish', 'flatten', 'gut', 'collapse', 'raze'])

export function damaged(draft: Draft, before: readonly Draft[]): Draft | undefined {
	const { tree, token } = draft.triggers[0]!
	if (!RUINS.has(lemmaAt(tree, token)) || uposAt(tree, token) !== 'VERB') return undefined
	if (!isReal(draft) || isElsewhere(draft)) return undefined
	if (kidsBy(tree, token, 'obj', 'obl:agent').length > 0 || draft.actors.length > 0) return undefined
	if (draft.whens.length > 0 || draft.wheres.some((w) => w.value.level === 'town' && w.value.place !== undefined))
		return undefined
	const attacks = before.filter((d) => d.type === 'ASSAULT')
	// "Twenty houses were burned", further down, where the raid set houses on fire.
	return (
		nearest(draft, attacks, NEXT) ??
		nearest(
			draft,
			attacks.filter((d) => !d.background && d.modes.includes('destroy')),
			REACH,
		)
	)
}
