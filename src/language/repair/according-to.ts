/** "…, according to officials.": a source at either end of the sentence vouches for the main clause, not for a part of it. */
import type { Draft, Rule } from './draft.ts'

export const accordingTo: Rule = {
	name: 'according-to',
	apply(tree) {
		for (let i = 1; i < tree.size; i++) {
			const source = tree.kids(i, 'case').find((k) => tree.form(k) === 'according')
			if (source === undefined || !tree.nominal(i)) continue
			if (!/^[,—–;-]$/u.test(tree.form(source - 1)) || !endsSentence(tree, i)) continue
			const main = mainOf(tree, tree.head(i))
			if (main !== tree.head(i)) tree.attach(i, main, 'obl')
		}
	},
}

/** Up from relative clauses, participles and nouns to the clause they stand in; what is said or joined on stays. */
function mainOf(tree: Draft, from: number): number {
	let at = from
	for (let n = 0; n < tree.size; n++) {
		const head = tree.head(at)
		if (head < 0) return at
		const clause = /^(?:VERB|AUX)$/u.test(tree.upos(at)) || tree.has(at, 'cop')
		if (clause && !/^(?:acl|advcl|xcomp)$/u.test(tree.relation(at))) return at
		at = head
	}
	return from
}

function endsSentence(tree: Draft, i: number): boolean {
	for (let k = tree.rightEdge(i) + 1; k < tree.size; k++) if (tree.upos(k) !== 'PUNCT') return false
	return true
}
