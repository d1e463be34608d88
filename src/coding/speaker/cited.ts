/** What a report cites: "citing two officials", "quoted the governor as saying …". */
import { argumentsOfVerb } from '../../language/names/arguments.ts'
import { isAs } from '../../language/names/clause.ts'
import { ancestors, below, caseOf, kidsBy, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import { entityAt, type Reading } from '../reading.ts'
import { canSpeak } from './can-speak.ts'

/** "quoted as saying", "cited as reporting". */
export const isAsSaying = (tree: Tree, verb: number): boolean => tree.tokens[verb]?.xpos === 'VBG' && isAs(tree, verb)

/** Whom a report cites: "citing two officials", "quoting state radio". */
export function citedBy(reading: Reading, tree: Tree, sentence: number, verb: number): number[] {
	return argumentsOfVerb(tree, verb).objects.filter((o) => {
		const entity = entityAt(reading, sentence, o)
		return canSpeak(entity) && caseOf(tree, o) === '' && entity.class !== 'facility'
	})
}

/** What the cited say: what the citing clause hangs on. */
export function citedClause(tree: Tree, verb: number): number[] {
	if (!['advcl', 'acl', 'parataxis'].includes(relation(tree, verb))) return []
	const near = ancestors(tree, verb).find((k) => uposAt(tree, k) === 'VERB')
	if (near === undefined) return []
	// "…, the agency reported, quoting police": what the agency reported.
	const above = relation(tree, near) === 'parataxis' ? (tree.tokens[near]?.head ?? near) : near
	const clauses = kidsBy(tree, above, 'ccomp', 'xcomp')
	const tops = clauses.length > 0 ? clauses : [above]
	const inside = (k: number): boolean => k === verb
	return tops.flatMap((top) => below(tree, top, inside))
}
