/** "Residents heard six explosions": what was heard is what was told, unless they heard it somewhere else. */
import { lemmaAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { nearest, opensAnother, REACH } from './before.ts'

const SOUNDS = new Set(['explosion', 'blast', 'gunfire', 'shooting', 'shot', 'gunshot', 'shelling', 'bang', 'firing'])
const SENSES = new Set(['hear', 'feel', 'see', 'witness', 'notice'])

export function heard(draft: Draft, before: readonly Draft[]): Draft | undefined {
	const { tree, token } = draft.triggers[0]!
	if (!SOUNDS.has(lemmaAt(tree, token)) || draft.type !== 'ASSAULT') return undefined
	if (!SENSES.has(lemmaAt(tree, tree.tokens[token]?.head ?? -1)) || opensAnother(draft)) return undefined
	return nearest(
		draft,
		before.filter((d) => d.type === 'ASSAULT' && d.modes.length > 0),
		REACH,
	)
}
