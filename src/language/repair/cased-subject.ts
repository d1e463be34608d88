/**
 * "was planted by rebels killed a driver", "a bomber disguised as a monk blew himself up": a noun with "by" or "as" right behind a
 * participle hangs on it and is no subject of the next verb.
 */
import type { Rule } from './draft.ts'

export const casedSubject: Rule = {
	name: 'cased-subject',
	apply(tree) {
		for (let i = 2; i < tree.size; i++) {
			const how = tree.relation(i) === 'nsubj' ? tree.case(i) : ''
			if (how !== 'by' && how !== 'as') continue
			const by = tree.kids(i, 'case')[0]!
			const verb = by - 1
			if (tree.xpos(verb) === 'VBN' && tree.upos(verb) === 'VERB' && by < i)
				tree.attach(i, verb, how === 'by' ? 'obl:agent' : 'obl')
		}
	},
}
