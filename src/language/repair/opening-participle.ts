/**
 * "Asked if they would attack, Mr Orr said …", "Speaking in Elm, the minister said …": an opening participle is an aside of
 * the clause behind the comma, never what was said and never the main clause itself.
 */
import type { Draft, Rule } from './draft.ts'

export const openingParticiple: Rule = {
	name: 'opening-participle',
	apply(tree) {
		const first = firstWord(tree)
		if (first < 0 || tree.upos(first) !== 'VERB' || !/^VB[NGD]$/u.test(tree.xpos(first))) return
		// "Published: 12 March" is a label.
		if (tree.has(first, 'nsubj', 'aux', 'expl') || tree.form(first + 1) === ':') return
		const head = tree.head(first)
		if (head < 0) takeOver(tree, first)
		else if (
			head > first &&
			/^(?:ccomp|xcomp|csubj|parataxis|obl|nsubj|dep|acl)$/u.test(tree.relation(first)) &&
			hasComma(tree, first, head)
		) {
			if (tree.upos(head) === 'VERB' || tree.has(head, 'cop')) tree.attach(first, head, 'advcl')
		}
		if (tree.relation(first) === 'advcl' && tree.xpos(first) === 'VBD') {
			tree.retag(first, { xpos: 'VBN' })
		}
	},
}

function firstWord(tree: Draft): number {
	for (let i = 0; i < Math.min(3, tree.size); i++) if (tree.upos(i) !== 'PUNCT') return i
	return -1
}

/** The finite clause behind the comma becomes the main one. */
function takeOver(tree: Draft, first: number): void {
	const verb = tree
		.kids(first, 'ccomp', 'parataxis', 'conj', 'advcl', 'dep')
		.find(
			(k) =>
				tree.finite(k) &&
				tree.has(k, 'nsubj') &&
				!tree.has(k, 'mark', 'cc') &&
				hasComma(tree, first, tree.leftEdge(k) + 1),
		)
	if (verb === undefined || !tree.swap(verb, first, 'advcl')) return
	for (const k of tree.kids(first)) if (k > verb) tree.attach(k, verb, tree.deprel(k))
}

function hasComma(tree: Draft, from: number, to: number): boolean {
	for (let i = from + 1; i < to; i++) if (tree.form(i) === ',') return true
	return false
}
