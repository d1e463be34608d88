/** "was shot by gunmen in Elm province": where it happened is said of the shooting, not of the gunmen. */
import type { Rule } from './draft.ts'
import { EVENTS } from './words.ts'

export const placeOfPassive: Rule = {
	name: 'place-of-passive',
	apply(tree) {
		for (let i = 2; i < tree.size; i++) {
			if (
				tree.deprel(i) !== 'nmod' ||
				tree.upos(i) === 'NUM' ||
				!/^(?:in|at|near|outside|on|during)$/u.test(tree.case(i))
			)
				continue
			const agent = tree.head(i)
			// "by an attack on Elm" keeps its target.
			if (tree.deprel(agent) !== 'obl:agent' || agent > i || EVENTS.has(tree.lemma(agent))) continue
			const verb = tree.head(agent)
			// "by men in uniform", "by rebels in control": a bare common noun describes them.
			const named = tree.upos(i) === 'PROPN' || tree.kids(i).some((k) => tree.xpos(k).startsWith('NNP'))
			if (!named && !tree.has(i, 'det', 'compound', 'nmod:poss')) continue
			if (verb >= 0 && tree.upos(verb) === 'VERB' && verb < agent) tree.attach(i, verb, 'obl')
		}
	},
}
