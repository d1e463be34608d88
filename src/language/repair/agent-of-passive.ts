/** "were collected from kiosks by policemen": people made no kiosk, so they are who did it. */
import type { Rule } from './draft.ts'
import { DOERS, EVENTS } from './words.ts'

const WHERE = /^(?:from|in|at|on|near|outside|inside|into|off|through|to|behind|beside)$/u

export const agentOfPassive: Rule = {
	name: 'agent-of-passive',
	apply(tree) {
		for (let i = 4; i < tree.size; i++) {
			if (tree.deprel(i) !== 'nmod' || tree.case(i) !== 'by' || !DOERS.test(tree.lemma(i))) continue
			const place = tree.head(i)
			const verb = tree.head(place)
			if (place > i || tree.relation(place) !== 'obl' || !WHERE.test(tree.case(place))) continue
			if (tree.upos(place) !== 'NOUN' || EVENTS.has(tree.lemma(place)) || MADE.test(tree.lemma(place))) continue
			if (tree.upos(verb) !== 'VERB' || !tree.has(verb, 'aux:pass') || tree.has(verb, 'obl:agent')) continue
			tree.attach(i, verb, 'obl:agent')
		}
	},
}
/** What people do, make or say. */
const MADE =
	/(?:ing|ion|ment|age|ure|ry)$|^(?:report|letter|statement|article|book|film|song|call|note|message|deal|order|survey|move|plan|offer|bid|visit|speech|vote|claim|threat|appeal|request|search|swoop|sweep|check|trial|hand|post|response|reply|charge|step|push|drive|advance|march|protest|sit-in|revolt|coup|work|ploy|trap|court|tribunal)$/u
