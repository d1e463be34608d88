/** "ordered the arrest of two officers for killing a nurse": the reason hangs on the noun, and those taken are who did it. */

import type { Rule } from './draft.ts'
import { TAKING } from './words.ts'

export const arrestFor: Rule = {
	name: 'arrest-for',
	apply(tree) {
		for (let i = 3; i < tree.size; i++) {
			if (tree.xpos(i) !== 'VBG' || !tree.kids(i, 'mark', 'case').some((k) => tree.form(k) === 'for' && k < i)) continue
			for (let noun = i - 2; noun > Math.max(0, i - 12); noun--) {
				if (!tree.nominal(noun) || !TAKING.has(tree.lemma(noun))) continue
				const whom = tree.kids(noun, 'nmod').some((k) => k < i && tree.case(k) === 'of')
				if (whom && !tree.under(noun, i)) tree.attach(i, noun, 'acl')
				break
			}
		}
	},
}
