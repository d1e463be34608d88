/**
 * "threatened retaliation for the raid", "launched an attack on the base": a phrase right behind a noun that asks for it
 * belongs to the noun and not to the verb.
 */
import type { Draft, Rule } from './draft.ts'
import { EVENTS, FOR_NOUNS, GATHERINGS, UNMARKED } from './words.ts'

export const nounPreposition: Rule = {
	name: 'noun-preposition',
	apply(tree) {
		for (let i = 2; i < tree.size; i++) {
			if (tree.deprel(i) !== 'obl' || !tree.nominal(i)) continue
			const preposition = tree.kids(i, 'case')[0]
			const verb = tree.head(i)
			if (preposition === undefined || verb > i || tree.upos(verb) !== 'VERB') continue
			const noun = preposition - 1
			// "died in mortar fire on a convoy": a nearer phrase of the verb that is itself an event.
			const nearer = tree.deprel(noun) === 'obl' && tree.has(noun, 'case')
			if (tree.head(noun) !== verb || (tree.deprel(noun) !== 'obj' && !nearer)) continue
			const word = tree.form(preposition)
			const fits =
				(word === 'for' && !nearer && FOR_NOUNS.has(tree.lemma(noun))) ||
				((word === 'on' || word === 'against') &&
					EVENTS.has(tree.lemma(noun)) &&
					!isTime(tree.lemma(i), tree.upos(i))) ||
				// "broke up a march by students": nobody acts twice in a verb that is active.
				(word === 'by' && isDone(tree.lemma(noun)) && isActive(tree, verb) && mayAct(tree, i))
			if (fits) tree.attach(i, noun, 'nmod')
		}
	},
}

const isDone = (noun: string): boolean => EVENTS.has(noun) || GATHERINGS.has(noun)
const isActive = (tree: Draft, verb: number): boolean =>
	!tree.has(verb, 'aux:pass', 'nsubj:pass') && (tree.xpos(verb) !== 'VBN' || tree.has(verb, 'aux'))

/** "by nightfall", "by force": a bare noun in the singular is a time or a means. */
const mayAct = (tree: Draft, i: number): boolean =>
	!isTime(tree.lemma(i), tree.upos(i)) && (tree.xpos(i) !== 'NN' || tree.has(i, 'det', 'nmod:poss', 'nummod'))

function isTime(lemma: string, upos: string): boolean {
	return upos === 'NUM' || UNMARKED.has(lemma)
}
