/** "condemned the burning of the mosque by settlers": who did it stands right behind the deed and is not how it was condemned. */
import type { Draft, Rule } from './draft.ts'
import { DOERS, EVENTS, TAKING } from './words.ts'

export const agentOfEvent: Rule = {
	name: 'agent-of-event',
	apply(tree) {
		for (let i = 5; i < tree.size; i++) {
			if (tree.deprel(i) !== 'obl' || tree.case(i) !== 'by' || !DOERS.test(tree.lemma(i))) continue
			const verb = tree.head(i)
			if (tree.upos(verb) !== 'VERB' || verb > i || tree.has(verb, 'aux:pass')) continue
			const deed = deedBefore(tree, tree.kids(i, 'case')[0]! - 1, verb)
			if (deed >= 0) tree.attach(i, deed, 'nmod')
		}
	},
}

/** The deed whose phrase ends here, below the verb: it has an object of its own with "of". */
function deedBefore(tree: Draft, last: number, verb: number): number {
	for (let at = last; at >= 0 && at !== verb; at = tree.head(at)) {
		const lemma = tree.lemma(at)
		const names = tree.upos(at) === 'NOUN' && (EVENTS.has(lemma) || TAKING.has(lemma) || /ing$/u.test(lemma))
		if (names && tree.kids(at, 'nmod').some((k) => tree.case(k) === 'of' || tree.case(k) === 'on')) return at
	}
	return -1
}
