/** "the deaths of three guards and the abduction of two others": events are joined with events, not with the people they befell. */
import type { Draft, Rule } from './draft.ts'
import { EVENTS } from './words.ts'

const DEEDS =
	/(?:^(?:death|arrest|injury|loss|disappearance|rape|torture|theft|siege|capture|release|rescue)|[^n]ation|ction|sion|nment|wounding|burning|looting|hanging|beheading|destruction)$/u

export const eventConjunct: Rule = {
	name: 'event-conjunct',
	apply(tree) {
		for (let i = 4; i < tree.size; i++) {
			if (tree.relation(i) !== 'conj' || !isDeed(tree, i) || !takesOf(tree, i)) continue
			const person = tree.head(i)
			const deed = tree.head(person)
			if (person > i || isDeed(tree, person) || tree.relation(person) !== 'nmod' || tree.case(person) !== 'of') continue
			if (deed >= 0 && deed < person && isDeed(tree, deed)) tree.attach(i, deed, 'conj')
		}
	},
}

function isDeed(tree: Draft, i: number): boolean {
	return tree.upos(i) === 'NOUN' && (EVENTS.has(tree.lemma(i)) || DEEDS.test(tree.lemma(i)))
}

function takesOf(tree: Draft, i: number): boolean {
	return tree.kids(i, 'nmod').some((k) => tree.case(k) === 'of')
}
