/** Places of which a clause tells the event, wherever the tree hangs them: "Elm, where a barracks was overrun". */
import { caseOf, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'

export const placesOfClause = (tree: Tree, own: ReadonlySet<number>): number[] => [
	...whereClauses(tree, own),
	...saidToBeIn(tree, own),
]

/** "Elm, where a barracks was overrun": the places of which a clause with "where" tells the event. */
function whereClauses(tree: Tree, own: ReadonlySet<number>): number[] {
	return [...own].flatMap((token) => {
		let verb = uposAt(tree, token) === 'VERB' ? token : (tree.tokens[token]?.head ?? -1)
		while (relation(tree, verb) === 'conj') verb = tree.tokens[verb]?.head ?? -1
		const tells = tree.tokens[verb]?.deprel === 'acl:relcl'
		const where = tells && kidsBy(tree, verb, 'advmod').some((k) => lemmaAt(tree, k) === 'where')
		return where ? [tree.tokens[verb]!.head] : []
	})
}

/** "The worst fighting was in Elm": the place is what the sentence says of it. */
const saidToBeIn = (tree: Tree, own: ReadonlySet<number>): number[] =>
	[...own].flatMap((token) => {
		const said = tree.tokens[token]?.head ?? -1
		const tells = relation(tree, token) === 'nsubj' && kidsBy(tree, said, 'cop').length > 0
		return tells && ['in', 'at', 'near', 'outside', 'around', 'on'].includes(caseOf(tree, said)) ? [said] : []
	})
