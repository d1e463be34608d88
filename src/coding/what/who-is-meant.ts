/**
 * Whom a pronoun means that stands in what somebody says: "Halvenia said it would lend them oil", "the Front claimed that they had
 * shot two men". Asked only to see which sense of a word fits; who did it is resolved over the whole report elsewhere.
 */
import { type Entity, isParty } from '../../language/names/entity.ts'
import { ancestors, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'

/** How far above the pronoun's verb the word of saying may stand. */
const FAR = 4

/** The subject of the clause above that the pronoun may go back to, null where none fits. */
export function whoIsMeant(e: Entity, verb: number, asEntity: (head: number) => Entity): Entity | null {
	const { tree, pronoun, head } = e
	if (!pronoun || !THIRD.test(lemmaAt(tree, head))) return null
	let from = verb
	for (const at of ancestors(tree, verb).slice(0, FAR)) {
		if (!/^(?:ccomp|xcomp|conj|advcl|parataxis)$/.test(relation(tree, from))) return null
		const subject = kidsBy(tree, at, 'nsubj').find((k) => ['NOUN', 'PROPN'].includes(uposAt(tree, k)) && k !== head)
		if (subject !== undefined) {
			const meant = asEntity(subject)
			return agrees(tree, head, meant) ? meant : null
		}
		from = at
	}
	return null
}

const THIRD = /^(?:it|they|he|she)$/

function agrees(tree: Tree, pronoun: number, meant: Entity): boolean {
	if (!isParty(meant)) return false
	const one = meant.class === 'person' || meant.class === 'people'
	const many = /^NNP?S$/.test(meant.tree.tokens[meant.head]?.xpos ?? '')
	switch (lemmaAt(tree, pronoun)) {
		case 'it':
			return !one && !many
		case 'they':
			return many || !one
		default:
			return one && !many
	}
}
