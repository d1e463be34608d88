/** Places of which a clause tells the event, wherever the tree hangs them: "Elm, where a barracks was overrun". */
import { caseOf, hasKid, headAt, kidsBy, relation, type Tree, uposAt } from '../../language/names/tree.ts'

export const placesOfClause = (tree: Tree, own: ReadonlySet<number>): number[] => [
	...whereClauses(tree, own),
	...saidToBeIn(tree, own),
]

/** "Elm, where a barracks was overrun": the places of which a clause with "where" tells the event. */
function whereClauses(tree: Tree, own: ReadonlySet<number>): number[] {
	return [...own].flatMap((token) => {
		let verb = uposAt(tree, token) === 'VERB' ? token : headAt(tree, token)
		while (relation(tree, verb) === 'conj') verb = headAt(tree, verb)
		const tells = tree.tokens[verb]?.deprel === 'acl:relcl'
		const where = tells && hasKid(tree, verb, 'advmod', 'where')
		return where ? [headAt(tree, verb)] : []
	})
}

/** "The worst fighting was in Elm": the place is what the sentence says of it. */
const saidToBeIn = (tree: Tree, own: ReadonlySet<number>): number[] =>
	[...own].flatMap((token) => {
		const said = headAt(tree, token)
		const tells = relation(tree, token) === 'nsubj' && kidsBy(tree, said, 'cop').length > 0
		return tells && ['in', 'at', 'near', 'outside', 'around', 'on'].includes(caseOf(tree, said)) ? [said] : []
	})
