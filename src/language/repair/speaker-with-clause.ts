/**
 * "An officer, who would not be named, said …", "…, two engineers who saw it said": a clause stands between a speaker and the
 * verb of saying, and the parser hung the speaker elsewhere.
 */
import type { Draft, Rule } from './draft.ts'
import { SAYING, TELLING } from './words.ts'

export const speakerWithClause: Rule = {
	name: 'speaker-with-clause',
	apply(tree) {
		for (let verb = 2; verb < tree.size; verb++) {
			if (!SAYING.has(tree.lemma(verb)) && !TELLING.has(tree.lemma(verb))) continue
			if (!/^VB[DZP]$/u.test(tree.xpos(verb)) || tree.has(verb, 'aux')) continue
			fromContent(tree, verb)
			fromBefore(tree, verb)
		}
	},
}

/** The first of two subjects of what is said stands before the verb of saying: it is who says it. */
function fromContent(tree: Draft, verb: number): void {
	if (tree.has(verb, 'nsubj')) return
	const content = tree.kids(verb, 'ccomp').find((k) => k > verb)
	if (content === undefined) return
	const [first, second] = tree.kids(content, 'nsubj')
	if (first === undefined || first > verb || second === undefined || second < verb) return
	if (tree.has(first, 'case')) return
	tree.attach(first, verb, 'nsubj')
}

/** A noun behind a comma whose own clause reaches to the verb. */
function fromBefore(tree: Draft, verb: number): void {
	if (tree.kids(verb, 'nsubj').some((k) => k >= verb - 2 || tree.rightEdge(k) >= verb - 2)) return
	const end = tree.form(verb - 1) === ',' ? verb - 2 : verb - 1
	for (let noun = verb - 2; noun > 2; noun--) {
		if (!tree.nominal(noun) || tree.has(noun, 'case', 'cc', 'mark')) continue
		if (!/^(?:conj|appos|nmod|dep|obl|obj|parataxis|list)$/u.test(tree.relation(noun))) continue
		if (!tree.has(noun, 'acl', 'appos', 'nmod') || tree.rightEdge(noun) < end || tree.rightEdge(noun) > verb) continue
		const left = tree.leftEdge(noun)
		if (!/^[,;]$/u.test(tree.form(left)) && !/^[,;]$/u.test(tree.form(left - 1))) continue
		const beside = tree.relation(verb) === 'parataxis' && tree.head(verb) < noun ? tree.head(verb) : -1
		if (beside >= 0 && tree.finite(beside)) {
			tree.attach(noun, verb, 'nsubj')
			return
		}
		const content = tree
			.kids(verb, 'ccomp', 'advcl')
			.find((k) => k < noun && tree.finite(k) && !tree.has(k, 'mark') && !tree.has(k, 'advmod'))
		if (content === undefined || !tree.attach(noun, verb, 'nsubj')) return
		tree.relabel(content, 'ccomp')
		// The subject of what is said was hung on the saying too.
		const other = tree.kids(verb, 'nsubj').find((k) => k < content)
		if (other !== undefined && !tree.has(content, 'nsubj'))
			tree.attach(other, content, tree.has(content, 'aux:pass') ? 'nsubj:pass' : 'nsubj')
		return
	}
}
