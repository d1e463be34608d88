/** "among those killed", "those taken hostage": "those" is the noun and the participle says what happened to them. */
import type { Draft, Rule } from './draft.ts'

export const thoseDone: Rule = {
	name: 'those-done',
	apply(tree) {
		for (let i = 0; i + 1 < tree.size; i++) {
			if (
				tree.form(i) === 'those' &&
				tree.xpos(i + 1) === 'VBN' &&
				tree.head(i + 1) === i + 2 &&
				tree.head(i + 2) === i
			) {
				// "those taken hostage", the last word read as a noun beside.
				for (const k of tree.kids(i + 2, 'cop')) tree.attach(k, i, 'cop')
				tree.attach(i + 1, i, 'acl')
				tree.attach(i + 2, i + 1, 'xcomp')
			}
			if (tree.form(i) !== 'those' || tree.deprel(i) !== 'det' || !/^VB[ND]$/u.test(tree.xpos(i + 1))) continue
			const head = tree.head(i)
			if (head === i + 1) lift(tree, i, head)
			else if (tree.head(i + 1) === head && tree.xpos(head) === 'NN' && head === i + 2) {
				// "those taken hostage"; "those wounded men" keeps its noun.
				lift(tree, i, head)
				tree.attach(i + 1, i, 'acl')
				tree.attach(head, i + 1, 'xcomp')
			}
		}
	},
}

/** "those" takes the place of its noun and what hung on the noun before it. */
function lift(tree: Draft, those: number, noun: number): void {
	if (!tree.swap(those, noun, 'acl')) return
	tree.retag(those, { upos: 'PRON' })
	for (const k of tree.kids(noun)) {
		const outer =
			k < those || tree.deprel(k) === 'punct' || /^(?:cop|nsubj|mark|advcl|parataxis|conj)$/u.test(tree.relation(k))
		if (outer) tree.attach(k, those, tree.deprel(k))
	}
}
