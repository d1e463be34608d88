/** "Mr Orr said", "General Orr": a title that was read as a second subject belongs to the name behind it. */
import type { Rule } from './draft.ts'

export const titleBeforeName: Rule = {
	name: 'title-before-name',
	apply(tree) {
		for (let i = 0; i + 1 < tree.size; i++) {
			if (tree.upos(i) !== 'PROPN' || tree.upos(i + 1) !== 'PROPN') continue
			if (tree.head(i) !== tree.head(i + 1) || tree.relation(i) !== tree.relation(i + 1)) continue
			if (!/^(?:nsubj|obj|iobj)$/u.test(tree.relation(i))) continue
			tree.attach(
				i,
				i + 1,
				/^(?:mr|mrs|ms|miss|dr|gen|col|lt|sgt|capt|maj)\.?$/u.test(tree.form(i)) ? 'nmod:desc' : 'compound',
			)
		}
	},
}
