/** "hinted that more could come, telling reporters …": who tells is who hinted, not what could come. */
import type { Rule } from './draft.ts'
import { SAYING } from './words.ts'

export const sayingParticiple: Rule = {
	name: 'saying-participle',
	apply(tree) {
		for (let i = 2; i < tree.size; i++) {
			if (
				tree.xpos(i) !== 'VBG' ||
				tree.relation(i) !== 'advcl' ||
				!SAYING.has(tree.lemma(i)) ||
				tree.form(i - 1) !== ','
			)
				continue
			const clause = tree.head(i)
			if (clause > i || tree.relation(clause) !== 'ccomp') continue
			const governor = tree.head(clause)
			if (governor < clause && tree.finite(governor) && tree.has(governor, 'nsubj')) tree.attach(i, governor, 'advcl')
		}
	},
}
