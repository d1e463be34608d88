/** "two strikes on Elm on Monday": a day is said of what happened, not of the place before it. "Monday's raid" and "the raid on Monday" stay. */
import type { Rule } from './draft.ts'
import { EVENTS } from './words.ts'

const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)$/u

export const dayOfVerb: Rule = {
	name: 'day-of-verb',
	apply(tree) {
		for (let i = 3; i < tree.size; i++) {
			if (tree.relation(i) !== 'nmod' || !DAY.test(tree.form(i)) || tree.case(i) !== 'on') continue
			const noun = tree.head(i)
			if (noun > i || EVENTS.has(tree.lemma(noun)) || tree.upos(noun) !== 'PROPN') continue
			for (let at = tree.head(noun), n = 0; at >= 0 && n < 6; at = tree.head(at), n++) {
				if (tree.upos(at) !== 'VERB') continue
				if (at < i) tree.attach(i, at, 'obl')
				break
			}
		}
	},
}
