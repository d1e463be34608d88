/** "said it carried out the attack": an "it" that does something to something is a subject, and no filler. */
import type { Rule } from './draft.ts'

/** Verbs whose "it" only stands in for the clause that follows. */
const FILLED =
	/^(?:be|take|seem|appear|become|make|rain|snow|happen|cost|remain|matter|help|surprise|emerge|follow|turn|prove|bother|strike|occur|feel|look|sound)$/u

export const itActs: Rule = {
	name: 'it-acts',
	apply(tree) {
		for (let i = 0; i < tree.size; i++) {
			if (tree.form(i) !== 'it' || tree.relation(i) !== 'expl') continue
			const verb = tree.head(i)
			if (verb < i || tree.upos(verb) !== 'VERB' || FILLED.test(tree.lemma(verb)) || !tree.has(verb, 'obj')) continue
			if (tree.has(verb, 'nsubj', 'csubj', 'ccomp', 'aux:pass', 'xcomp')) continue
			tree.relabel(i, 'nsubj')
		}
	},
}
