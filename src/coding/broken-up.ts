/**
 * "Police fired tear gas on Monday to break up a march", "opened fire on a rally in Elm": the march is of the same day and place
 * as what was done to it, though it is a noun within that clause and has neither of its own.
 */
import { ancestors, caseOf, kidsBy, lemmaAt, relation, uposAt } from '../language/names/tree.ts'
import { type Draft, isReal } from './draft.ts'

const AGAINST = new Set(['', 'on', 'at', 'against', 'into', 'during', 'from', 'upon'])

/** What was done to a protest that the same sentence names, or null. */
export function brokenUpBy(protest: Draft, here: readonly Draft[]): Draft | null {
	const { tree, triggers } = protest
	const from = triggers[0]!.token
	if (protest.type !== 'PROTEST' || !isReal(protest) || uposAt(tree, from) !== 'NOUN') return null
	const path = [from, ...ancestors(tree, from)]
	const deed = here.find(
		(d) =>
			d !== protest &&
			(d.type === 'ASSAULT' || d.type === 'COERCE') &&
			isReal(d) &&
			d.triggers.some(({ token, light }) => path.includes(token) || (light >= 0 && path.includes(light))),
	)
	if (!deed) return null
	const over = path.findIndex((k) => deed.triggers.some(({ token, light }) => k === token || k === light))
	const isWithin = (k: number): boolean => {
		switch (relation(tree, k)) {
			case 'obj':
			case 'xcomp':
			case 'compound':
				return true
			case 'obl':
			case 'nmod':
				return AGAINST.has(caseOf(tree, k))
			case 'advcl':
				return kidsBy(tree, k, 'mark').every((m) => lemmaAt(tree, m) === 'to')
			default:
				return false
		}
	}
	return path.slice(0, over).every(isWithin) ? deed : null
}
