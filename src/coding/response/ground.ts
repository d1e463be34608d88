/** "in view of these events", "citing the storming of a post", "gave as its reason": a ground for a measure, named as such. */
import { phraseAt } from '../../language/chunks/tree-walk.ts'
import { ancestors, headAt, isUnder, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { type Around, at } from './around.ts'
import { isToldAsAnswer } from './as-answer.ts'
import { answer, type LinkRule } from './link.ts'
import { meant } from './meant.ts'
import { named } from './named.ts'
import { lastBy } from './told.ts'
import { under, withAnd } from './under.ts'
import { COMES, GROUNDS, MEASURES, STEPS } from './words.ts'

/** "In view of these events a curfew will be in force." */
export const ground: LinkRule = (a, i) => {
	const { tree } = a
	const parts = phraseAt(tree.sentence, i, GROUNDS)
	if (!parts) return []
	const last = i + parts.length - 1
	const object = tree.tokens[last + 1] === undefined ? -1 : headOver(tree, i, last)
	if (object < 0) return []
	// What the words hang on, what is said to have come then, else any measure of the sentence.
	const above = ancestors(tree, object)
	const come = above.find((k) => COMES.has(lemmaAt(tree, k)))
	const came = come === undefined ? null : cameThen(a, come)
	const over = came ?? above.map((k) => at(a, k)).find((d) => d !== null)
	const from =
		over && (over === came || STEPS.has(over.type) || over.type === 'PROTEST')
			? over
			: a.here.find((d) => MEASURES.has(d.type) && !d.triggers.some((t) => isUnder(tree, t.token, object)))
	return from ? [answer(from, meant(a, object, from), [i, object], 'response/ground')] : []
}

/** "The bombing came in the wake of the hanging" */
const cameThen = (a: Around, verb: number): Draft | null =>
	kidsBy(a.tree, verb, 'nsubj')
		.map((k) => at(a, k) ?? named(a, k))
		.find((d) => d !== null) ?? null

/** The head of the phrase that a preposition of several words opens. */
function headOver(tree: Tree, first: number, last: number): number {
	for (const k of [last, first]) {
		const head = headAt(tree, k)
		if (head > last) return head
	}
	for (let k = last + 1; k <= last + 4 && k < tree.tokens.length; k++)
		if (uposAt(tree, k) === 'NOUN' || uposAt(tree, k) === 'PROPN') return k
	return -1
}

/** "ordered the call-up of reservists, citing the storming of a post", "It gave as its reason the killing of two mayors." */
export const citing: LinkRule = (a, i) => {
	const { tree } = a
	const verb = lemmaAt(tree, i) === 'cite' ? i : givenBy(tree, i)
	const object =
		verb < 0
			? undefined
			: (kidsBy(tree, verb, 'obj').find((k) => lemmaAt(tree, k) !== 'reason') ?? behindReason(tree, i))
	if (object === undefined) return []
	const from = at(a, headAt(tree, verb)) ?? lastBy(a, verb)
	const to = under(a, object)
	if (!from || !to || !isToldAsAnswer(from, to, true)) return []
	return withAnd(a, from).map((one) => answer(one, to, [i, object], 'response/citing'))
}

/** The verb of "gave as its reason", "named as the reason"; -1 elsewhere. */
function givenBy(tree: Tree, i: number): number {
	if (lemmaAt(tree, i) !== 'reason') return -1
	const head = headAt(tree, i)
	return ['give', 'name', 'cite', 'offer'].includes(lemmaAt(tree, head)) ? head : -1
}

/** "gave as its reason the killing of two mayors", the killing hung on the reason. */
const behindReason = (tree: Tree, i: number): number | undefined =>
	lemmaAt(tree, i) === 'reason' ? kidsBy(tree, i, 'nmod', 'appos', 'dep', 'obj').find((k) => k > i) : undefined
