/** Times that stand with an event and are of something else: of a thing in its name, or of what a clause tells of somebody. */
import { ancestors, caseOf, hasKid, headAt, kidsBy, relation, type Tree } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'

/** "the 2018 truce": the year of what is named so, whatever became of it since. */
export const isOfThing = (tree: Tree, token: number, drafts: readonly Draft[]): boolean =>
	['nummod', 'compound', 'amod', 'nmod'].includes(relation(tree, token)) &&
	caseOf(tree, token) === '' &&
	kidsBy(tree, headAt(tree, token), 'det', 'nmod:poss').length > 0 &&
	headAt(tree, token) > token &&
	!drafts.some((d) => isTold(d) && d.triggers.some((t) => t.token === headAt(tree, token)))
const isTold = ({ type }: Draft): boolean => type === 'ASSAULT' || type === 'PROTEST'

/**
 * "killed a deputy who broke with the rebels in 2016", "shot a man who had fled on Monday": a clause about somebody has a time of
 * its own, but for the day on which both happened.
 */
export function isOfOtherClause(tree: Tree, token: number, oneDay: boolean, drafts: readonly Draft[]): boolean {
	const isEvent = (at: number): boolean => drafts.some((d) => d.triggers.some((t) => t.tokens.includes(at)))
	const clause = [token, ...ancestors(tree, token)].find((at) => isEvent(at) || tree.tokens[at]?.deprel === 'acl:relcl')
	if (clause === undefined || isEvent(clause) || isEvent(headAt(tree, clause))) return false
	if (hasKid(tree, clause, 'aux', 'have')) return true
	return !oneDay && !drafts.some((d) => d.triggers.some((t) => headAt(tree, t.token) === clause))
}
