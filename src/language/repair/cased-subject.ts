/** "was planted by rebels killed a driver": a noun with "by" right behind a passive is its agent and no subject of the next verb. */
import type { Rule } from './draft.ts'

export const casedSubject: Rule = {
	name: 'cased-subject',
	apply(tree) {
		for (let i = 2; i < tree.size; i++) {
			if (tree.relation(i) !== 'nsubj' || tree.case(i) !== 'by') continue
			const by = tree.kids(i, 'case')[0]!
			const verb = by - 1
			if (tree.xpos(verb) === 'VBN' && tree.upos(verb) === 'VERB' && by < i) tree.attach(i, verb, 'obl:agent')
		}
	},
}
