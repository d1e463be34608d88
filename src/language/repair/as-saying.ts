/** "quoted police as saying gunmen had fled": what follows is what was said, though no "that" stands there. */
import type { Rule } from './draft.ts'
import { SAYING } from './words.ts'

export const asSaying: Rule = {
	name: 'as-saying',
	apply(tree) {
		for (let i = 3; i < tree.size - 2; i++) {
			if (tree.xpos(i) !== 'VBG' || tree.form(i - 1) !== 'as' || !SAYING.has(tree.lemma(i))) continue
			const clause = tree.kids(i, 'ccomp')[0] ?? behind(tree, i)
			if (clause < 0) continue
			if (tree.head(i - 1) === clause) tree.attach(i - 1, i, 'mark')
			if (tree.relation(clause) !== 'ccomp') tree.attach(clause, i, 'ccomp')
		}
	},
}

/** The first finite verb behind, with a subject of its own, that hangs beside it. */
function behind(tree: Parameters<Rule['apply']>[0], i: number): number {
	for (let k = i + 2; k < tree.size; k++) {
		if (!tree.finite(k)) continue
		const own = tree.kids(k, 'nsubj').some((s) => s > i)
		return own && (tree.head(k) === tree.head(i) || tree.head(k) === i) && !tree.has(k, 'cc') ? k : -1
	}
	return -1
}
