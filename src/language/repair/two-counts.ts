/** "three killed and nine wounded": each participle says what befell the number before it. */
import type { Draft, Rule } from './draft.ts'

const deadBeside = (tree: Draft, number: number): number =>
	[...tree.kids(number, 'amod'), ...tree.kids(tree.head(number), 'xcomp')].find(
		(k) => k === number + 1 && tree.form(k) === 'dead',
	) ?? -1

export const twoCounts: Rule = {
	name: 'two-counts',
	apply(tree) {
		for (let i = 3; i < tree.size; i++) {
			if (tree.deprel(i) !== 'conj' || !/^VB[ND]$/u.test(tree.xpos(i))) continue
			const [first, count] = [tree.head(i), i - 1]
			// "counted 11 dead and 43 wounded", "lost 11 dead and 43 wounded": of the number before it, and nothing that they did.
			const dead =
				tree.upos(count) === 'NUM' && tree.relation(count) === 'conj' ? deadBeside(tree, tree.head(count)) : -1
			if (dead >= 0) {
				if (!tree.has(i, 'obj', 'aux:pass', 'aux')) tree.attach(i, count, 'acl')
				continue
			}
			if (tree.xpos(i) !== 'VBN') continue
			if (first > i || tree.xpos(first) !== 'VBN' || tree.relation(first) !== 'acl') continue
			if (tree.upos(tree.head(first)) !== 'NUM' || tree.upos(count) !== 'NUM') continue
			if (tree.head(count) === tree.head(first) || tree.head(count) === i || tree.head(count) === first) {
				if (tree.head(count) !== tree.head(first)) tree.attach(count, tree.head(first), 'conj')
				tree.attach(i, count, 'acl')
			}
		}
	},
}
