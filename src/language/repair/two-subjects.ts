/** "Thousands fled, the agency reported": the first of two subjects of a saying belongs to the verb behind it, which is what was said. */
import type { Draft, Rule } from './draft.ts'
import { SAYING } from './words.ts'

export const twoSubjects: Rule = {
	name: 'two-subjects',
	apply(tree) {
		for (let i = 3; i < tree.size; i++) {
			if (!SAYING.has(tree.lemma(i)) || tree.has(i, 'ccomp')) continue
			const [first, second] = tree.kids(i, 'nsubj')
			if (first === undefined || second === undefined || second > i || tree.relation(first) !== 'nsubj') continue
			const verb = tree
				.kids(first, 'acl')
				.find((k) => k < second && /^VB[DZP]$/u.test(tree.xpos(k)) && !tree.has(k, 'nsubj'))
			const last = tree.kids(i, 'nsubj').findLast((k) => k < i) ?? second
			if (tree.form(tree.leftEdge(last) - 1) !== ',' && tree.form(tree.leftEdge(last)) !== ',') continue
			// "Three of the dead were clerks, a doctor said": a whole clause was read as a subject.
			if (tree.has(first, 'cop') && tree.has(first, 'nsubj')) {
				tree.relabel(first, 'ccomp')
				continue
			}
			if (verb === undefined) {
				const [, third] = tree.kids(i, 'nsubj').filter((k) => k !== first)
				if (third !== undefined && third < i) named(tree, i, first, second)
				else copula(tree, i, first, second)
				continue
			}
			if (tree.attach(verb, i, 'ccomp')) tree.attach(first, verb, 'nsubj')
		}
	},
}

/** "Two of the dead were clerks, a nurse said": what they were was hung on the saying as a subject of it. */
function named(tree: Draft, saying: number, first: number, what: number): void {
	const be = tree.kids(saying, 'cop').find((k) => k > first && k < what)
	if (be === undefined || !tree.attach(what, saying, 'ccomp')) return
	tree.attach(first, what, 'nsubj')
	tree.attach(be, what, 'cop')
}

/** "Two men were among the dead, an official said": what they were among was hung on the saying. */
function copula(tree: Draft, saying: number, first: number, second: number): void {
	const state = tree
		.kids(saying, 'obl', 'advcl', 'xcomp')
		.find((k) => k > first && k < second && tree.has(k, 'case', 'cop'))
	if (state === undefined) return
	let be = first + 1
	while (be < state && tree.lemma(be) !== 'be') be++
	if (be === state || tree.upos(be) !== 'AUX') return
	tree.relabel(state, 'ccomp')
	tree.attach(first, state, 'nsubj')
	tree.attach(be, state, 'cop')
}
