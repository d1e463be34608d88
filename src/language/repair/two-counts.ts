/** "three killed and nine wounded": each participle says what befell the number before it. */
import type { Rule } from './draft.ts'

export const twoCounts: Rule = {
	name: 'two-counts',
	apply(tree) {
		for (let i = 3; i < tree.size; i++) {
			if (tree.deprel(i) !== 'conj' || tree.xpos(i) !== 'VBN') continue
			const [first, count] = [tree.head(i), i - 1]
			if (first > i || tree.xpos(first) !== 'VBN' || tree.relation(first) !== 'acl') continue
			if (tree.upos(tree.head(first)) !== 'NUM' || tree.upos(count) !== 'NUM') continue
			if (tree.head(count) === tree.head(first) || tree.head(count) === i || tree.head(count) === first) {
				if (tree.head(count) !== tree.head(first)) tree.attach(count, tree.head(first), 'conj')
				tree.attach(i, count, 'acl')
			}
		}
	},
}
