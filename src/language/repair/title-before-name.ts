/** "Mr Orr said", "shot student Ada Orr": a title or calling that was read as a second subject or object belongs to the name behind it. */
import type { Rule } from './draft.ts'

export const titleBeforeName: Rule = {
	name: 'title-before-name',
	apply(tree) {
		for (let i = 0; i + 1 < tree.size; i++) {
			if (!/^(?:PROPN|NOUN)$/u.test(tree.upos(i)) || tree.upos(i + 1) !== 'PROPN') continue
			if (tree.head(i) !== tree.head(i + 1) || tree.relation(i) !== tree.relation(i + 1)) continue
			if (!/^(?:nsubj|obj|iobj)$/u.test(tree.relation(i))) continue
			const calling = tree.upos(i) === 'NOUN'
			// "gave student Ada Orr", but "told police Monday": a name that stands for somebody has no other noun before it.
			if (
				calling &&
				(/^(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY$/iu.test(tree.form(i + 1)) || tree.has(i + 1, 'case'))
			)
				continue
			tree.attach(
				i,
				i + 1,
				calling || /^(?:mr|mrs|ms|miss|dr|gen|col|lt|sgt|capt|maj)\.?$/u.test(tree.form(i)) ? 'nmod:desc' : 'compound',
			)
		}
	},
}
