/** "Mountain Corps drones struck a depot": two nouns in a row are one subject, whose drones they are stands before it. */
import type { Rule } from './draft.ts'

export const ownerBeforeSubject: Rule = {
	name: 'owner-before-subject',
	apply(tree) {
		for (let i = 1; i < tree.size; i++) {
			const before = i - 1
			if (tree.upos(i) !== 'NOUN' || tree.relation(i) !== 'nsubj') continue
			if (tree.upos(before) !== 'PROPN' || tree.relation(before) !== 'nsubj') continue
			if (tree.head(before) === i || tree.head(before) === tree.head(i)) tree.attach(before, i, 'compound')
		}
	},
}
