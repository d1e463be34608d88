/** "after", "following", "since", "was followed by": mere sequence, but for measures that somebody orders. */
import { wordAt } from '../../language/chunks/tree-walk.ts'
import { ancestors, caseOf, isUnder, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { type Around, at, verbsOf } from './around.ts'
import { meant, named, under, withAnd } from './ends.ts'
import type { LinkRule } from './link.ts'
import { lastBy } from './told.ts'
import { CONFLICT, GROUNDS, MEASURES, STEPS, YIELDS } from './words.ts'

const ORDERS = new Set(['order', 'authorise', 'authorize'])

export const after: LinkRule = (a, i) => {
	const { tree } = a
	const lemma = lemmaAt(tree, i)
	if (!['after', 'follow', 'following', 'since', 'once'].includes(lemma)) return []
	const rel = relation(tree, i)
	if (rel !== 'mark' && rel !== 'case') return []
	const clause = tree.tokens[i]?.head ?? -1
	const main = tree.tokens[clause]?.head ?? -1
	if (clause < 0 || main < 0) return []
	const earlier = under(a, clause)
	// "once the army had withdrawn": a condition that was met.
	if (lemma === 'once' && !(earlier && YIELDS.has(earlier.type))) return []
	const later = told(a, main, clause)
	const answers =
		later !== null &&
		earlier !== null &&
		(!isMeasured(tree, i) || later.type === 'SANCTION' || later.type === 'MOBILIZE') &&
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

/**
 * "imposed a curfew after two nights of clashes", "marched after police shot a boy": what somebody orders, protests against or threatens
 * right after a deed is told as an answer to it.
 */
function isToldAsAnswer(later: Draft, earlier: Draft, ordered = isOrdered(later)): boolean {
	if (later.type === 'SANCTION' && earlier.type === 'ACCUSE') return true
	// "laid down their arms after the government offered an amnesty"
	if (YIELDS.has(later.type) && YIELDS.has(earlier.type)) return !isOfOneSide(later, earlier)
	if (!CONFLICT.has(earlier.type) || earlier.factuality === 'hypothetical') return false
	if (MEASURES.has(later.type) || ordered || isCounter(later)) return true
	const pressed = PRESSES.has(earlier.type)
	if (later.type === 'CONCEDE') return pressed
	if (later.type === 'RETREAT')
		return (
			earlier.type === 'THREATEN' ||
			isBrokenOff(later) ||
			isOfStaff(later) ||
			(pressed && (isUndone(later) || later.modes.includes('release')))
		)
	const struck = earlier.type === 'ASSAULT' || earlier.type === 'COERCE' || earlier.type === 'SANCTION'
	if (later.type === 'REJECT' || later.type === 'CONSULT') return struck && isBrokenOff(later)
	return struck && (later.type === 'PROTEST' || later.type === 'THREATEN')
}

/** Done by the same, or by nobody who is told. */
const isOfOneSide = (one: Draft, other: Draft): boolean => {
	const doers = (d: Draft): string[] =>
		d.actors.filter(({ entity }) => !entity.pronoun).map(({ entity }) => lemmaAt(entity.tree, entity.head))
	const others = doers(other)
	return doers(one).length === 0 || others.length === 0 || doers(one).some((who) => others.includes(who))
}

/** "launched a counter-attack after the rebels overran the town" */
const isCounter = ({ tree, triggers }: Draft): boolean =>
	triggers.some(({ tokens }) =>
		tokens.some((k) => /^counter-?(?:attack|offensive|strike|raid)/i.test(tree.tokens[k]?.form ?? '')),
	)

/** What makes somebody give in. */
const PRESSES = new Set(['PROTEST', 'REQUEST', 'THREATEN'])
const BREAKS_OFF = new Set(
	'suspend halt cancel freeze break call walk stay boycott abandon quit shelve postpone'.split(' '),
)
const UNDOES = new Set(
	'withdraw scrap drop repeal revoke rescind lift cancel shelve abandon reverse annul tear'.split(' '),
)
/** "pulled out its observers": those who leave were none of the fighters. */
const isOfStaff = ({ tree, triggers }: Draft): boolean =>
	triggers.some(({ tokens }) => tokens.some((k) => STAFF.has(lemmaAt(tree, k))))
const STAFF = new Set(
	'staff personnel employee worker engineer observer monitor diplomat mission patrol operation activity volunteer expatriate team'.split(
		' ',
	),
)
const verbOf = (draft: Draft): string => lemmaAt(draft.tree, verbsOf(draft)[0]!)
const isBrokenOff = (draft: Draft): boolean => BREAKS_OFF.has(verbOf(draft))
const isUndone = (draft: Draft): boolean => UNDOES.has(verbOf(draft))

/** "In view of these events a curfew will be in force." */
export const ground: LinkRule = (a, i) => {
	const { tree } = a
	const word = wordAt(tree.sentence, i)
	const parts = GROUNDS.find((g) => g[0] === word && g.every((part, k) => wordAt(tree.sentence, i + k) === part))
	if (!parts) return []
	const last = i + parts.length - 1
	const object = tree.tokens[last + 1] === undefined ? -1 : headOver(tree, i, last)
	if (object < 0) return []
	// What the words hang on, else any measure of the sentence.
	const over = ancestors(tree, object)
		.map((k) => at(a, k))
		.find((d) => d !== null)
	const from =
		over && (STEPS.has(over.type) || over.type === 'PROTEST')
			? over
			: a.here.find((d) => MEASURES.has(d.type) && !d.triggers.some((t) => isUnder(tree, t.token, object)))
	return from
		? [{ from, to: meant(a, object, from), kind: 'response-to', tokens: [i, object], rule: 'response/ground' }]
		: []
}

/** The head of the phrase that a preposition of several words opens. */
function headOver(tree: Tree, first: number, last: number): number {
	for (const k of [last, first]) {
		const head = tree.tokens[k]?.head ?? -1
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
		(tree.tokens[main]?.deprel === 'parataxis' ? at(a, tree.tokens[main]?.head ?? -1) : null) ??
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
		(['xcomp', 'advcl', 'acl'].includes(tree.tokens[main]?.deprel ?? '') ? at(a, tree.tokens[main]?.head ?? -1) : null)
	)
}

const isUnderAux = (tree: Tree, verb: number): boolean =>
	kidsBy(tree, verb, 'aux', 'aux:pass', 'nsubj', 'nsubj:pass').length > 0

/** "hours after": the words count the time and claim no more. */
const isMeasured = (tree: Tree, i: number): boolean =>
	/^(?:second|minute|hour|day|week|month|year|shortly|soon|moment)$/.test(lemmaAt(tree, i - 1)) ||
	kidsBy(tree, tree.tokens[i]?.head ?? -1, 'obl', 'nmod', 'advmod').some(
		(k) => k < i && /^(?:second|minute|hour|day|week|month|year|shortly|soon|moment)$/.test(lemmaAt(tree, k)),
	)

const isOrdered = ({ tree, triggers }: Draft): boolean =>
	triggers.some((t) => ORDERS.has(lemmaAt(tree, tree.tokens[t.token]?.head ?? -1)))

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
	const from = at(a, tree.tokens[verb]?.head ?? -1) ?? lastBy(a, verb)
	const to = under(a, object)
	if (!from || !to || !isToldAsAnswer(from, to, true)) return []
	return withAnd(a, from).map((one) => ({
		from: one,
		to,
		kind: 'response-to',
		tokens: [i, object],
		rule: 'response/citing',
	}))
}

/** The verb of "gave as its reason", "named as the reason"; -1 elsewhere. */
function givenBy(tree: Tree, i: number): number {
	if (lemmaAt(tree, i) !== 'reason') return -1
	const head = tree.tokens[i]?.head ?? -1
	return ['give', 'name', 'cite', 'offer'].includes(lemmaAt(tree, head)) ? head : -1
}

/** "gave as its reason the killing of two mayors", the killing hung on the reason. */
const behindReason = (tree: Tree, i: number): number | undefined =>
	lemmaAt(tree, i) === 'reason' ? kidsBy(tree, i, 'nmod', 'appos', 'dep', 'obj').find((k) => k > i) : undefined
