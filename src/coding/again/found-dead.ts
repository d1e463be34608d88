/** "Nine bodies were found in a ditch. Each had been shot in the head": how those died who were found. */
import { kidsBy, lemmaAt, uposAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { NEXT, nearest, opensAnother } from './before.ts'

const BY_HAND = new Set(['firearms', 'primitive', 'beat', 'targeted', 'torture'])

export function foundDead(draft: Draft, before: readonly Draft[]): Draft | undefined {
	const { tree, token } = draft.triggers[0]!
	const had = kidsBy(tree, token, 'aux').some((k) => tree.tokens[k]?.form.toLowerCase() === 'had')
	if (!had || uposAt(tree, token) !== 'VERB' || kidsBy(tree, token, 'aux:pass').length === 0) return undefined
	if (draft.type !== 'ASSAULT' || !draft.modes.some((m) => BY_HAND.has(m)) || opensAnother(draft)) return undefined
	if (draft.actors.length > 0 || draft.whens.some(({ value }) => value.basis !== 'inferred')) return undefined
	return nearest(draft, before.filter(isOfBodies), NEXT)
}

const isOfBodies = (d: Draft): boolean =>
	d.type === 'ASSAULT' &&
	d.triggers.some((t) => t.word.frame === 'found' || /^(?:body|corpse|remains)$/.test(lemmaAt(t.tree, t.token)))
