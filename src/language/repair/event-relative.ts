/**
 * "an attack on a base in Elm that killed two": bases and towns do not kill. A relative clause of harm on a noun that is
 * only where or what was attacked belongs to the event. "had killed" tells of something earlier and stays.
 */
import type { Draft, Rule } from './draft.ts'
import { EVENTS, HARMING, PLACING } from './words.ts'

export const eventRelative: Rule = {
	name: 'event-relative',
	apply(tree) {
		for (let i = 2; i < tree.size; i++) {
			if (tree.deprel(i) !== 'acl:relcl' || !HARMING.has(tree.lemma(i)) || tree.has(i, 'nsubj:pass', 'aux:pass'))
				continue
			const pronoun = tree.kids(i, 'nsubj').find((k) => /^(?:that|which)$/u.test(tree.form(k)))
			if (pronoun === undefined || tree.kids(i, 'aux').some((k) => tree.lemma(k) === 'have')) continue
			const event = eventAbove(tree, tree.head(i))
			if (event >= 0) tree.attach(i, event, 'acl:relcl')
		}
	},
}

/** The event that the noun is only the place or target of; -1 when the noun is one itself or acts in it ("by", "with"). */
function eventAbove(tree: Draft, noun: number): number {
	let at = noun
	for (let n = 0; n < 5; n++) {
		if (EVENTS.has(tree.lemma(at))) return at === noun ? -1 : at
		if (!isPlaced(tree, at)) return -1
		const head = tree.head(at)
		if (head < 0 || head > at) return -1
		if (tree.upos(head) === 'VERB') {
			// "launched an attack at a base that killed two": the event is the object before the place.
			const object = tree.kids(head, 'obj').find((k) => k < at && EVENTS.has(tree.lemma(k)))
			return object ?? -1
		}
		at = head
	}
	return -1
}

function isPlaced(tree: Draft, i: number): boolean {
	const relation = tree.relation(i)
	if (relation === 'conj' || relation === 'appos') return true
	if (relation !== 'nmod' && relation !== 'obl') return false
	const preposition = tree.case(i)
	// "the southern city of Elm", "north of Elm", and a name right behind a comma: "in Elm, Norland".
	return (
		PLACING.has(preposition) ||
		preposition === 'of' ||
		preposition === '' ||
		/^(?:north|south|east|west)$/u.test(tree.form(i))
	)
}
