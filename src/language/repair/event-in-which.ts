/**
 * "condemned in the strongest terms the ambush in which three were killed": a relative clause that opens with "in which" belongs
 * to the event that stands right before it.
 */
import type { Rule } from './draft.ts'
import { EVENTS } from './words.ts'

const FAR = 18
const HURTS = new Set(['kill', 'die', 'wound', 'injure', 'hurt', 'perish', 'lose', 'murder', 'slay'])

export const eventInWhich: Rule = {
	name: 'event-in-which',
	apply(tree) {
		for (let i = 3; i < tree.size; i++) {
			if (tree.deprel(i) !== 'acl:relcl') continue
			const which = tree.kids(i, 'obl', 'nmod').find((k) => tree.form(k) === 'which' && k < i)
			if (which === undefined || !['in', 'during'].includes(tree.form(which - 1))) continue
			// "an ambush near Elm on October 21 in which": over its day and place.
			// "the attack on a convoy on the Elm road in which two were killed": over all that hangs on it, for who came to harm in it.
			const over = HURTS.has(tree.lemma(i)) ? /^(?:PROPN|NUM|ADP|PUNCT|DET|ADJ|NOUN)$/u : /^(?:PROPN|NUM|ADP|PUNCT)$/u
			let before = which - 2
			while (
				before > which - FAR &&
				over.test(tree.upos(before)) &&
				tree.form(before) !== '.' &&
				!EVENTS.has(tree.lemma(before))
			)
				before--
			if (before < 0) continue
			if (before === tree.head(i) || EVENTS.has(tree.lemma(tree.head(i)))) continue
			if (tree.upos(before) === 'NOUN' && EVENTS.has(tree.lemma(before)) && tree.attach(i, before, 'acl:relcl')) {
				// "… were killed and five others injured": the second verb and its people come along.
				for (const k of tree.kids(i)) if (k < i && tree.under(k, before) === false) tree.attach(k, i, tree.deprel(k))
			}
		}
	},
}
