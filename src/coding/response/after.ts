/** "after", "following", "since", "was followed by": mere sequence, but for measures that somebody orders. */
import { wordAt } from '../../language/chunks/tree-walk.ts'
import {
	ancestors,
	caseOf,
	headAt,
	isUnder,
	kidsBy,
	lemmaAt,
	relation,
	type Tree,
	uposAt,
} from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { type Around, at } from './around.ts'
import { isToldAsAnswer, ORDERS } from './as-answer.ts'
import { meant, named, under, withAnd } from './ends.ts'
import { answer, type LinkRule } from './link.ts'
import { lastBy } from './told.ts'
import { COMES, GROUNDS, MEASURES, STEPS, YIELDS } from './words.ts'

export const after: LinkRule = (a, i) => {
	const { tree } = a
	const lemma = lemmaAt(tree, i)
	if (!['after', 'follow', 'following', 'since', 'once'].includes(lemma)) return []
	const rel = relation(tree, i)
	if (rel !== 'mark' && rel !== 'case') return []
	const clause = headAt(tree, i)
	const main = headAt(tree, clause)
	if (clause < 0 || main < 0) return []
	const earlier = under(a, clause)
	// "once the army had withdrawn": a condition that was met.
	if (lemma === 'once' && !(earlier && YIELDS.has(earlier.type))) return []
	const later = told(a, main, clause)
	const answers =
		later !== null &&
		earlier !== null &&
		!isTooLate(tree, i, later, main) &&
		isToldAsAnswer(later, earlier, ORDERS.has(lemmaAt(tree, main))) &&
		!isDisowned(a)
	return (answers ? withAnd(a, later) : [later]).map((from) => ({
		from,
		to: earlier,
		kind: answers ? 'response-to' : 'follows',
		tokens: [i],
		rule: answers ? 'response/measure-after' : 'response/after',
	}))
}

/** "The minister insisted that the transfer was routine and had nothing to do with the incident." */
function isDisowned({ reading, sentence }: Around): boolean {
	const next = reading.trees[sentence + 1]
	if (!next) return false
	return next.tokens.some(
		(_, k) =>
			['routine', 'unrelated', 'coincidence', 'coincidental'].includes(lemmaAt(next, k)) ||
			(lemmaAt(next, k) === 'nothing' &&
				wordAt(next.sentence, k + 1) === 'to' &&
				wordAt(next.sentence, k + 2) === 'do'),
	)
}

/** "In view of these events a curfew will be in force." */
export const ground: LinkRule = (a, i) => {
	const { tree } = a
	const word = wordAt(tree.sentence, i)
	const parts = GROUNDS.find((g) => g[0] === word && g.every((part, k) => wordAt(tree.sentence, i + k) === part))
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

/** The event of a main clause: its verb, its subject or what the verb governs. */
function told(a: Around, main: number, clause: number): Draft | null {
	const { tree } = a
	// "an operation near Elm, ordered after an ambush": what was ordered stands before.
	if (ORDERS.has(lemmaAt(tree, main)) && tree.tokens[main]?.xpos === 'VBN' && !isUnderAux(tree, main)) {
		const ordered = a.here.findLast((d) => d.triggers.some((t) => t.token < main) && d.type === 'ASSAULT')
		if (ordered) return ordered
	}
	return (
		at(a, main) ??
		// "shut its airspace, the premier announced, after missiles hit a school": what is announced stands before the words that say who says so.
		(tree.tokens[main]?.deprel === 'parataxis' ? at(a, headAt(tree, main)) : null) ??
		kidsBy(tree, main, 'nsubj', 'nsubj:pass')
			.map(
				(k) =>
					at(a, k) ??
					named(a, k) ??
					under(a, k) ??
					(uposAt(tree, k) === 'PRON' || kidsBy(tree, k, 'det').length > 0 ? meant(a, k, null) : null),
			)
			.find((d) => d !== null) ??
		// "ordered strikes after …": what the verb governs.
		kidsBy(tree, main, 'obj', 'xcomp', 'ccomp')
			.filter((k) => !isUnder(tree, clause, k))
			.map((k) => under(a, k))
			.find((d) => d !== null) ??
		// "ordered them to leave within a week, following the shooting"
		(['xcomp', 'advcl', 'acl'].includes(tree.tokens[main]?.deprel ?? '') ? at(a, headAt(tree, main)) : null)
	)
}

const isUnderAux = (tree: Tree, verb: number): boolean =>
	kidsBy(tree, verb, 'aux', 'aux:pass', 'nsubj', 'nsubj:pass').length > 0

/** "a year after" is an anniversary; what is given up "a week after" the other gave something, or "comes a day after", may be chance. */
function isTooLate(tree: Tree, i: number, later: Draft, main: number): boolean {
	if (later.type === 'SANCTION' || later.type === 'MOBILIZE') return false
	const units = YIELDS.has(later.type) || COMES.has(lemmaAt(tree, main)) ? UNITS : LONG
	return (
		units.test(lemmaAt(tree, i - 1)) ||
		kidsBy(tree, headAt(tree, i), 'obl', 'nmod', 'advmod').some((k) => k < i && units.test(lemmaAt(tree, k)))
	)
}
const LONG = /^(?:month|year|decade|century)$/
const UNITS = /^(?:second|minute|hour|day|week|month|year|shortly|soon|moment)$/

export const follow: LinkRule = (a, i) => {
	const { tree } = a
	if (uposAt(tree, i) !== 'VERB' || lemmaAt(tree, i) !== 'follow') return []
	const agent = kidsBy(tree, i, 'obl:agent', 'obl').find((k) => caseOf(tree, k) === 'by')
	const subject = kidsBy(tree, i, 'nsubj', 'nsubj:pass')[0]
	const object = kidsBy(tree, i, 'obj')[0]
	if (agent !== undefined && subject !== undefined)
		return [
			{
				from: under(a, agent),
				to: under(a, subject) ?? meant(a, subject, null),
				kind: 'follows',
				tokens: [i, agent],
				rule: 'response/followed-by',
			},
		]
	if (subject === undefined || object === undefined) return []
	const from = at(a, subject) ?? named(a, subject) ?? under(a, subject) ?? meant(a, subject, null)
	const to = under(a, object)
	// "The decision follows the killing of a magistrate."
	const answers = from !== null && to !== null && isToldAsAnswer(from, to)
	return [
		{
			from,
			to,
			kind: answers ? 'response-to' : 'follows',
			tokens: [i],
			rule: answers ? 'response/measure-follows' : 'response/follows',
		},
	]
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
