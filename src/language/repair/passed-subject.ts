/** "Nine men were killed when the bomber, dressed as a porter, blew himself up": who stands before a verb and is hung on one that hangs on that verb is its subject. */
import type { Rule } from './draft.ts'

export const passedSubject: Rule = {
	name: 'passed-subject',
	apply(tree) {
		for (let verb = 2; verb < tree.size; verb++) {
			if (tree.upos(verb) !== 'VERB' || tree.has(verb, 'nsubj', 'expl', 'csubj')) continue
			const [first] = tree.kids(verb, 'aux', 'aux:pass')
			if (first === undefined || first > verb) continue
			const subject = passed(tree, first - 1)
			if (subject < 0) continue
			const low = tree.head(subject)
			if (low <= verb || !tree.under(low, verb) || tree.kids(low, 'nsubj').length < 2) continue
			tree.attach(subject, verb, tree.has(verb, 'aux:pass') ? 'nsubj:pass' : 'nsubj')
		}
	},
}

/** The subject whose words end at a token; -1 where none does. */
function passed(tree: Parameters<Rule['apply']>[0], last: number): number {
	for (let k = last; k >= 0; k = tree.head(k)) {
		if (tree.relation(k) === 'nsubj') return tree.rightEdge(k) === last ? k : -1
		if (tree.head(k) > k || tree.head(k) < 0) return -1
	}
	return -1
}
