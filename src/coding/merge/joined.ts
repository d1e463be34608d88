/** Several drafts of one event made one: the word that tells it best stands for it. */

import { uposAt } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { HARM_FRAMES } from './part.ts'

/** How good a word is as the anchor: an event noun or verb of attack before a word of harm. */
function weight(draft: Draft): number {
	const { word } = draft.triggers[0]!
	// "Shot dead" tells how, "killed" only what came of it.
	if (HARM_FRAMES.has(word.frame)) return word.mode !== null && word.mode !== '' && word.mode !== 'targeted' ? 2 : 0
	if (word.frame === 'noun' && word.mode) return 4
	if (word.frame === 'noun') return 3
	return 2
}

export function joined(group: readonly Draft[], rules: readonly string[]): Draft {
	const fought = rules.includes('merge/taken-in-battle')
	const taken = fought || rules.includes('merge/raid-for-arrest')
	// The verb tells it, and the noun only weighs it or names the fire.
	const verbal = rules.some((rule) => rule === 'merge/superlative' || rule === 'merge/with-fire')
	const rank = (d: Draft): number =>
		taken && d.type === 'COERCE' ? 9 : verbal && uposAt(d.tree, anchorOf(d)) === 'NOUN' ? -1 : weight(d)
	const [first, ...rest] = [...group].sort((a, b) => rank(b) - rank(a) || anchorOf(a) - anchorOf(b))
	const draft = first!
	for (const other of rest) {
		draft.triggers.push(...other.triggers)
		const named = new Set([...draft.actors, ...draft.targets].map((r) => r.entity.head))
		draft.actors.push(...other.actors.filter((r) => !named.has(r.entity.head)))
		draft.targets.push(...other.targets.filter((r) => !named.has(r.entity.head)))
		draft.modes = [...new Set([...draft.modes, ...other.modes])]
		draft.contexts = [...new Set([...draft.contexts, ...other.contexts])]
		draft.delivery ??= other.delivery
		draft.rules.push(...other.rules)
	}
	if (fought) {
		draft.type = 'ASSAULT'
		draft.modes = draft.modes.filter((mode) => mode !== 'seize')
	}
	draft.rules.push(...new Set(rules))
	return draft
}
