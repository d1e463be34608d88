/**
 * "the killing on Saturday of a judge", "Following the murder of a clerk last weekend, police arrested 43": a time that
 * stands inside the phrase of an event, or ends the phrase that a sentence opens with, is the time of that event.
 */
import type { Draft, Rule } from './draft.ts'
import { EVENTS } from './words.ts'

const TIME =
	/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|weekend|week|month|year|night|morning|afternoon|evening|january|february|march|april|may|june|july|august|september|october|november|december)$/u

export const dayOfEvent: Rule = {
	name: 'day-of-event',
	apply(tree) {
		for (let i = 2; i < tree.size; i++) {
			if (!isTime(tree, i) || !['obl', 'nmod'].includes(tree.relation(i))) continue
			if (tree.relation(i) === 'obl') endsOpening(tree, i)
			splitsPhrase(tree, i)
		}
	},
}

/** A march is no month. */
const isTime = (tree: Draft, i: number): boolean =>
	TIME.test(tree.form(i)) && (tree.upos(i) !== 'NOUN' || !/^(?:march|may)$/u.test(tree.form(i)))

/** Adjacent to an event phrase that hangs on the same verb, both before the comma in front of the main clause. */
function endsOpening(tree: Draft, i: number): void {
	const verb = tree.head(i)
	const left = tree.leftEdge(i)
	if (verb < i || tree.upos(verb) !== 'VERB' || tree.form(tree.rightEdge(i) + 1) !== ',') return
	const event = tree
		.kids(verb, 'obl')
		.find((k) => k < left && EVENTS.has(tree.lemma(k)) && tree.has(k, 'case') && lastWord(tree, k) + 1 === left)
	if (event !== undefined) tree.attach(i, event, 'nmod')
}

/** The last word of a phrase, but for a comma that the parser hung on it. */
function lastWord(tree: Draft, i: number): number {
	for (let k = tree.size - 1; k > i; k--) if (tree.under(k, i) && tree.upos(k) !== 'PUNCT') return k
	return i
}

/** Between an event and the "of" that says whom it befell. */
function splitsPhrase(tree: Draft, i: number): void {
	const event = tree.leftEdge(i) - 1
	if (!EVENTS.has(tree.lemma(event)) || tree.upos(event) !== 'NOUN' || tree.form(i + 1) !== 'of') return
	const whom = tree.head(i + 1)
	if (whom <= i || tree.deprel(i + 1) !== 'case' || (tree.head(whom) !== i && tree.head(whom) !== event)) return
	tree.attach(i, event, 'nmod')
	tree.attach(whom, event, 'nmod')
}
