/**
 * What shares its place with what is told beside it: "signed a truce in Elm" is a signing and a truce, "met in Elm and agreed to
 * share gas" an agreement in Elm.
 */
import { ancestors, caseOf, kidsBy, relation, type Tree, uposAt } from '../language/names/tree.ts'
import type { Draft, Where } from './draft.ts'

/** The place of the event that shares the verb, or of the one told before it of the same people. */
export function placeOfSameClause(draft: Draft, here: readonly Draft[]): Where | null {
	const own = verbOf(draft)
	for (const other of here) {
		const where = other.wheres.find(({ value, rule }) => value.lat !== undefined && rule !== 'where/same-scene')
		if (other === draft || !where || other.background !== draft.background) continue
		const theirs = verbOf(other)
		if (own < 0 || theirs < 0) continue
		if (
			(own === theirs && isWithin(draft, own)) ||
			(isNextOfSame(draft.tree, own, theirs) && isBefore(where, draft.tree, own))
		)
			return where
	}
	return null
}

function verbOf({ tree, triggers }: Draft): number {
	const { token, light } = triggers[0]!
	const from = light >= 0 ? light : token
	return [from, ...ancestors(tree, from)].find((k) => uposAt(tree, k) === 'VERB') ?? -1
}

/** "arrested in Elm after a march": the march may have been anywhere. */
const isWithin = ({ tree, triggers }: Draft, verb: number): boolean =>
	[triggers[0]!.token, ...ancestors(tree, triggers[0]!.token)]
		.filter((k, i, all) => k !== verb && all.indexOf(verb) > i)
		.every((k) => !APART.test(caseOf(tree, k)))
const APART = /\b(?:after|before|since|following|over|because|despite|for|against|until|by|about)\b/

/** "met … and agreed": joined, with no doer of its own. */
const isNextOfSame = (tree: Tree, verb: number, first: number): boolean =>
	relation(tree, verb) === 'conj' && tree.tokens[verb]?.head === first && kidsBy(tree, verb, 'nsubj').length === 0

const isBefore = ({ spans }: Where, tree: Tree, verb: number): boolean =>
	spans.every(({ end }) => end <= tree.tokens[verb]!.start)
