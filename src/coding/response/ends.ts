/** Which event the words at one end of a link mean: what stands there, what it goes back to, or what was done last. */
import {
	ancestors,
	below,
	hasKid,
	headAt,
	isUnder,
	kidsBy,
	lemmaAt,
	type Tree,
	uposAt,
} from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { type Around, at, isAnother, isDone, isInLast, verbsOf } from './around.ts'
import { lastDone } from './last.ts'
import {
	CALLS,
	COMES,
	CONFLICT,
	DEEDS,
	DOES,
	MEASURE_NOUNS,
	MEASURES,
	OPERATED,
	OPERATIONS,
	STEP_NOUNS,
	STEPS,
} from './words.ts'

/** The event at a token or below it, the highest first. */
export function under(a: Around, token: number): Draft | null {
	const own = at(a, token)
	if (own) return own
	let best: Draft | null = null
	let least = Number.POSITIVE_INFINITY
	for (const draft of a.here)
		for (const t of draft.triggers) {
			const depth = depthUnder(a.tree, t.token, token)
			if (depth >= 0 && depth < least) [best, least] = [draft, depth]
		}
	return best
}

function depthUnder(tree: Tree, i: number, top: number): number {
	let depth = 0
	for (let k = i; k >= 0 && depth < 64; k = headAt(tree, k), depth++) if (k === top) return depth
	return -1
}

/** Everything done in one breath: "closed the border and expelled the envoy"; of measures that end in words for all of them, too. */
export function withAnd(a: Around, draft: Draft): Draft[] {
	const { tree, sentence } = draft
	const goesOn = (first: Draft, second: Draft): boolean =>
		verbsOf(second).some(
			(verb) =>
				tree.tokens[verb]?.deprel === 'conj' &&
				verbsOf(first).includes(headAt(tree, verb)) &&
				kidsBy(tree, verb, 'nsubj', 'nsubj:pass').length === 0,
		)
	const beside = a.all.filter((d) => d !== draft && d.sentence === sentence)
	return [draft, ...beside.filter((d) => goesOn(draft, d) || goesOn(d, draft))]
}

/** The deed that a word of answering at `i` belongs to, `object` being what it answers (-1 for none). */
export function answerAt(a: Around, i: number, object: number): Draft | null {
	const { tree } = a
	const isOfObject = (d: Draft): boolean =>
		object >= 0 &&
		d.sentence === a.sentence &&
		d.triggers.some((t) => t.token === object || isUnder(tree, t.token, object))
	for (const subject of kidsBy(tree, i, 'nsubj', 'nsubj:outer')) {
		// "the measures, agreed late on Monday, were a response": what a clause tells of them is not meant.
		const told = at(a, subject) ?? pointed(a, subject, null) ?? named(a, subject) ?? under(a, subject)
		if (told && !isOfObject(told)) return told
	}
	let from = i
	for (const up of ancestors(tree, i)) {
		const own = at(a, up)
		if (own && !isOfObject(own)) return own
		const objects = kidsBy(tree, up, 'obj', 'nsubj:pass').filter((k) => !isUnder(tree, i, k))
		// "The vote came as an answer to the strike."
		if (COMES.has(lemmaAt(tree, up)))
			for (const k of kidsBy(tree, up, 'nsubj')) {
				const told = pointed(a, k, null) ?? named(a, k)
				if (told && !isOfObject(told)) return told
			}
		if (CALLS.has(lemmaAt(tree, up)) || DOES.has(lemmaAt(tree, up)))
			for (const k of objects) {
				const told = at(a, k) ?? (DOES.has(lemmaAt(tree, up)) ? generic(a, k) : (pointed(a, k, null) ?? named(a, k)))
				if (told && !isOfObject(told)) return told
			}
		// "he had done so in retaliation for the ambush"
		if (lemmaAt(tree, up) === 'do' && hasKid(tree, up, ['advmod', 'obj'], 'so')) return lastDone(a, up, null)
		// What somebody says of it is told of the clause before: "in what he called".
		if (tree.tokens[from]?.deprel === 'ccomp' || tree.tokens[up]?.deprel === 'acl:relcl') break
		from = up
	}
	const before = a.here.filter((d) => anchorOf(d) < i && !isOfObject(d) && isDone(d))
	if (before.length > 0) return before.reduce((near, d) => (anchorOf(d) > anchorOf(near) ? d : near))
	const end = object >= 0 ? Math.max(...below(tree, object)) : i
	return a.here.find((d) => anchorOf(d) > end && isDone(d) && !isOfObject(d)) ?? null
}

/** What the words at `token` mean, for an answer given by `from`. */
export function meant(a: Around, token: number, from: Draft | null): Draft | null {
	const { tree } = a
	const lemma = lemmaAt(tree, token)
	const other = (d: Draft | null): Draft | null => (d && d !== from ? d : null)
	const own = other(at(a, token))
	if (own) return own
	if (uposAt(tree, token) === 'PRON' && lemma !== 'what' && lemma !== 'one') return pointed(a, token, from)
	const below_ = other(under(a, token))
	if (below_ && !isOnlyTold(a, token, below_)) return below_
	return (
		placed(a, token, from) ??
		(MEASURE_NOUNS.has(lemma) || STEP_NOUNS.has(lemma) ? other(named(a, token)) : null) ??
		(DEEDS.has(lemma) || isQuoted(tree, token) ? lastDone(a, token, from) : null) ??
		sameWord(a, token, from)
	)
}

/** "the ministry that ordered the raid": an event in a clause about somebody else is not meant. */
function isOnlyTold({ tree }: Around, token: number, draft: Draft): boolean {
	// "revenge for the missile which killed nine", "avenged a chief who was hanged": by it or to him it was done.
	const { start, end } = tree.tokens[token]!
	if (draft.weapons.some((w) => w.spans.some((s) => s.start <= start && end <= s.end))) return false
	if (draft.targets.some(({ entity }) => entity.tree === tree && isUnder(tree, entity.head, token))) return false
	// "for one in May, when youths speared two boys": a deed is told of nothing else.
	const lemma = lemmaAt(tree, token)
	if (lemma === 'what' || lemma === 'one' || DEEDS.has(lemma)) return false
	for (let k = anchorOf(draft); k !== token && k >= 0; k = headAt(tree, k))
		if (tree.tokens[k]?.deprel === 'acl:relcl') return true
	return false
}

function isQuoted(tree: Tree, token: number): boolean {
	return below(tree, token).some((k) => /^["“”]$|^''$|^``$/.test(tree.tokens[k]?.form ?? ''))
}

/** "it", "this", "they": what stands before in the sentence, else the nearest of the one or two before that agrees in number. */
function pointed(a: Around, token: number, from: Draft | null): Draft | null {
	const lemma = lemmaAt(a.tree, token)
	// "a launcher that was found after the attack" points at the launcher.
	const relative = ['WDT', 'WP'].includes(a.tree.tokens[token]?.xpos ?? '')
	if (uposAt(a.tree, token) !== 'PRON' || !DEEDS.has(lemma) || relative) return null
	const many = lemma === 'they' || lemma === 'these' || lemma === 'those'
	const before = a.here.filter(
		(d) => d !== from && anchorOf(d) < token && isDone(d) && (!from || anchorOf(d) < anchorOf(from)),
	)
	// "dynamited two pylons, cutting power, and said they were retaliating": the deed, not what it brought about.
	if (before.length > 0) return before.findLast((d) => !isUnderOneOf(d, before)) ?? before.at(-1)!
	const near = a.all.filter((d) => d !== from && isInLast(a, d, 2) && d.factuality !== 'hypothetical')
	const last = near.filter((d) => d.sentence === near.at(-1)?.sentence)
	return last.findLast((d) => !many || isPlural(d)) ?? last.at(-1) ?? null
}

/** Told within the clause of another: "cutting power", "over its build-up of troops". */
const isUnderOneOf = (draft: Draft, others: readonly Draft[]): boolean =>
	draft.tree.tokens[anchorOf(draft)]?.deprel !== 'conj' &&
	others.some((d) => d !== draft && d.sentence === draft.sentence && isUnder(draft.tree, anchorOf(draft), anchorOf(d)))

const isPlural = (draft: Draft): boolean => ['NNS', 'NNPS'].includes(draft.tree.tokens[anchorOf(draft)]?.xpos ?? '')

/** "the operations", "the move": a noun that does not say what was done. */
function generic(a: Around, token: number): Draft | null {
	return DEEDS.has(lemmaAt(a.tree, token)) ? (named(a, token) ?? lastDone(a, token, null)) : null
}

/** "The action was our reply", "the measures answer the shelling": what was told last, by a noun that does not say what somebody did. */
export function named(a: Around, token: number): Draft | null {
	const { tree } = a
	const lemma = lemmaAt(tree, token)
	if (uposAt(tree, token) !== 'NOUN' || !DEEDS.has(lemma) || !isDefinite(tree, token)) return null
	const done = a.all.filter(
		(d) => isInLast(a, d, 3) && d.factuality === 'happened' && d.actors.length > 0 && isCalled(lemma, d),
	)
	const near = done.filter((d) => !isUnderOneOf(d, done))
	// The deed that was told most fully, the last of these.
	const told = ({ whens, wheres }: Draft): number => Math.min(1, whens.length) + Math.min(1, wheres.length)
	const most = Math.max(...near.map(told))
	return near.findLast((d) => told(d) === most) ?? null
}

/** Whether a noun that does not say what was done can mean a deed: no raid is "the decision", no ban "the sweep". */
function isCalled(lemma: string, { type }: Draft): boolean {
	if (MEASURE_NOUNS.has(lemma)) return MEASURES.has(type)
	if (STEP_NOUNS.has(lemma)) return STEPS.has(type)
	if (OPERATIONS.has(lemma)) return OPERATED.has(type)
	return CONFLICT.has(type)
}

const isDefinite = (tree: Tree, token: number): boolean =>
	hasKid(tree, token, 'det', 'the', 'this', 'that', 'these', 'those')

/** "revenge for Batu Silam", "the mothers of Ein Tazra": the event there. */
function placed(a: Around, token: number, from: Draft | null): Draft | null {
	const names = below(a.tree, token)
		.filter((k) => a.tree.tokens[k]?.upos === 'PROPN')
		.map((k) => a.tree.tokens[k]!.form)
	if (names.length === 0) return null
	const held = a.all.filter(
		(d) =>
			isAnother(a, d, from) &&
			(d.sentence < a.sentence || anchorOf(d) < token) &&
			isDone(d) &&
			d.wheres.some(({ value }) => names.every((n) => `${value.name} ${value.anchor ?? ''}`.includes(n))),
	)
	return held.at(-1) ?? null
}

/** "the reservists' call-up", told before by the same word. */
function sameWord(a: Around, token: number, from: Draft | null): Draft | null {
	if (!isDefinite(a.tree, token)) return null
	const lemma = lemmaAt(a.tree, token)
	return (
		a.all.findLast(
			(d) =>
				d !== from &&
				d.sentence < a.sentence &&
				d.factuality !== 'hypothetical' &&
				d.triggers.some((t) => lemmaAt(d.tree, t.token) === lemma),
		) ?? null
	)
}

/** What was asked, threatened or given last, for a refusal or an answer in kind. */
export function lastOf(a: Around, types: readonly string[], reach = 3): Draft | null {
	const told = a.all.filter(
		(d) => isInLast(a, d, reach) && types.includes(d.type) && (d.factuality === 'happened' || d.type === 'THREATEN'),
	)
	// "demanded their release and threatened to kill them": the demand is refused.
	const last = told.at(-1) ?? null
	return told.findLast((d) => d.sentence === last?.sentence && d.type === 'REQUEST') ?? last
}
