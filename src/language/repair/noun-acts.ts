/**
 * "In the old town, police shot and killed seven": a noun right before a finite verb without a subject is its subject; also where "shot"
 * was read as one more noun.
 */
import type { Draft, Rule } from './draft.ts'

export const nounActs: Rule = {
	name: 'noun-acts',
	apply(tree) {
		for (let i = 1; i < tree.size; i++) {
			if (isShot(tree, i)) tree.retag(i, { upos: 'VERB', xpos: 'VBD', lemma: 'shoot' })
			if (tree.upos(i) !== 'VERB' || !/^VB[DPZ]$/u.test(tree.xpos(i))) continue
			if (tree.head(i - 1) !== i || tree.relation(i - 1) !== 'compound' || tree.upos(i - 1) !== 'NOUN') continue
			if (!tree.has(i, 'nsubj', 'csubj', 'aux')) tree.relabel(i - 1, 'nsubj')
		}
	},
}

/** "police shot and killed" */
const isShot = (tree: Draft, i: number): boolean =>
	tree.form(i) === 'shot' &&
	tree.upos(i) === 'NOUN' &&
	tree.head(i - 1) === i &&
	tree.upos(i - 1) === 'NOUN' &&
	!tree.has(i, 'det', 'case') &&
	tree.kids(i, 'conj').some((k) => /^VB[DN]$/u.test(tree.xpos(k)) && tree.has(k, 'obj'))
