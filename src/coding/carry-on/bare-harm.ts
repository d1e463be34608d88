/** Told by words of harm alone, with no doer and no weapon: "Three people were wounded." With nothing that explains it, it is an accident or an illness, and no event. */

import { lemmaAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import type { SameAs } from '../same.ts'
import { diesInCustody } from './apart.ts'

const HARM_FRAMES = new Set(['harm', 'die', 'toll'])
/** Verbs of harm that need a doer by their sense. */
const WILFUL = new Set([
	'murder',
	'assassinate',
	'execute',
	'massacre',
	'behead',
	'slaughter',
	'kidnap',
	'abduct',
	'shoot',
	'stab',
	'gun',
	'lynch',
	'arrest',
	'detain',
	'apprehend',
	'jail',
	'capture',
	'hijack',
	'slay',
	'hack',
	'club',
	'beat',
	'strangle',
	'poison',
	'hang',
	'mow',
	'alive',
	'battle',
	'combat',
	'fighting',
])

/** Told by words of harm alone, with no doer and no weapon. */
export function isBareHarm(draft: Draft): boolean {
	// Those who are held were taken by somebody.
	if (draft.type === 'COERCE') return false
	if (!draft.triggers.every((t) => HARM_FRAMES.has(t.word.frame))) return false
	const isWilful = ({ word, tokens, tree }: Draft['triggers'][number]): boolean =>
		word.harm === 'abducted' || word.mode !== null || tokens.some((k) => WILFUL.has(lemmaAt(tree, k)))
	if (draft.triggers.some(isWilful)) return false
	return draft.actors.every((r) => r.entity.pronoun || r.entity.class === 'thing') && draft.weapons.length === 0
}

/** "gunshot wounds", "killed by shrapnel": arms did it, whoever bore them. */
export const isOfArms = ({ tree, harms }: Draft): boolean =>
	harms.some((h) => h.count.min !== null) &&
	tree.tokens.some(
		(_, i) => OF_ARMS.test(lemmaAt(tree, i)) && /^(?:wound|injury)$/.test(lemmaAt(tree, tree.tokens[i]?.head ?? -1)),
	)
const OF_ARMS = /^(?:gunshot|bullet|shrapnel|stab|knife|machete|shell|grenade)$/

/** "The number of those held was nine": told in the wake of an arrest alone. */
export const isHeld = (d: Draft): boolean => d.type === 'COERCE' && d.rules.includes('what/in-the-wake')

/** People leave: told by words of flight alone. */
export const isFlight = (d: Draft): boolean => d.triggers.every((t) => t.word.frame === 'flee')

/** Bare harm that nothing explains is no event. */
export function isUnexplained(draft: Draft, links: readonly SameAs[], grave: boolean, violent: boolean): boolean {
	// "Thousands fled the heat": nobody drove them out where nothing violent is told.
	if (isFlight(draft)) return !grave && !violent && !links.some((l) => l.from === draft || l.to === draft)
	if (isHeld(draft)) return !links.some((l) => l.from === draft)
	if (!isBareHarm(draft) || isOfArms(draft)) return false
	if (links.some((l) => l.from === draft || l.to === draft)) return false
	if (draft.rules.includes('what/in-the-wake')) return true
	const kills = draft.triggers.some((t) => t.word.harm === 'killed' && t.word.frame === 'harm')
	return !((kills && (grave || violent)) || (violent && (isOwnLoss(draft) || diesInCustody(draft))))
}

/** "the deaths on Saturday of 27 villagers in Torsang", where violence is told: a deed with a day and a town of its own. */
const isOwnLoss = ({ harms, whens, wheres }: Draft): boolean =>
	harms.some((h) => h.kind === 'killed' && (h.count.min ?? 0) > 0) &&
	whens.some(({ value }) => value.basis !== 'inferred') &&
	wheres.some(({ value }) => value.level !== 'country')
