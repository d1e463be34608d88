/** Which event the words at one end of a link mean: what stands there, what it goes back to, or what was done last. */
import type { Entity } from '../../language/names/entity.ts'
import { ancestors, below, isUnder, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { entityAt, type Reading } from '../reading.ts'
import { CALLS, CONFLICT, DEEDS, DOES, MEASURE_NOUNS, MEASURES } from './words.ts'

export interface Around {
	readonly reading: Reading
	readonly tree: Tree
	readonly sentence: number
	/** The events of this sentence, and all of the report in the order of the text. */
	readonly here: readonly Draft[]
	readonly all: readonly Draft[]
	/** The mention that first tells of the same event. */
	readonly first: (draft: Draft) => Draft
}

/** The event whose words stand at a token. */
export function at({ here }: Around, token: number): Draft | null {
	return here.find((d) => d.triggers.some((t) => t.tokens.includes(token))) ?? null
}

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
	for (let k = i; k >= 0 && depth < 64; k = tree.tokens[k]?.head ?? -1, depth++) if (k === top) return depth
	return -1
}

const tokenOf = (draft: Draft): number => draft.triggers[0]!.token

const verbsOf = (draft: Draft): number[] => draft.triggers.map((t) => (t.light >= 0 ? t.light : t.token))

/** Everything done in one breath: "closed the border and expelled the envoy"; of measures that end in words for all of them, too. */
export function withAnd(a: Around, draft: Draft): Draft[] {
	const { tree, sentence } = draft
	const goesOn = (first: Draft, second: Draft): boolean =>
		verbsOf(second).some(
			(verb) =>
				tree.tokens[verb]?.deprel === 'conj' &&
				verbsOf(first).includes(tree.tokens[verb]?.head ?? -1) &&
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
	for (const subject of kidsBy(tree, i, 'nsubj')) {
		// "the measures, agreed late on Monday, were a response": what a clause tells of them is not meant.
		const told = at(a, subject) ?? pointed(a, subject, null) ?? named(a, subject) ?? under(a, subject)
		if (told && !isOfObject(told)) return told
	}
	let from = i
	for (const up of ancestors(tree, i)) {
		const own = at(a, up)
		if (own && !isOfObject(own)) return own
		const objects = kidsBy(tree, up, 'obj', 'nsubj:pass').filter((k) => !isUnder(tree, i, k))
		if (CALLS.has(lemmaAt(tree, up)) || DOES.has(lemmaAt(tree, up)))
			for (const k of objects) {
				const told = at(a, k) ?? (DOES.has(lemmaAt(tree, up)) ? generic(a, k) : (pointed(a, k, null) ?? named(a, k)))
				if (told && !isOfObject(told)) return told
			}
		// "he had done so in retaliation for the ambush"
		if (lemmaAt(tree, up) === 'do' && kidsBy(tree, up, 'advmod', 'obj').some((k) => lemmaAt(tree, k) === 'so'))
			return lastDone(a, up, null)
		// What somebody says of it is told of the clause before: "in what he called".
		if (tree.tokens[from]?.deprel === 'ccomp' || tree.tokens[up]?.deprel === 'acl:relcl') break
		from = up
	}
	const before = a.here.filter((d) => tokenOf(d) < i && !isOfObject(d) && isDone(d))
	if (before.length > 0) return before.reduce((near, d) => (tokenOf(d) > tokenOf(near) ? d : near))
	const end = object >= 0 ? Math.max(...below(tree, object)) : i
	return a.here.find((d) => tokenOf(d) > end && isDone(d) && !isOfObject(d)) ?? null
}

const isDone = (d: Draft): boolean => d.factuality !== 'hypothetical' && CONFLICT.has(d.type)

/** What the words at `token` mean, for an answer given by `from`. */
export function meant(a: Around, token: number, from: Draft | null): Draft | null {
	const { tree } = a
	const lemma = lemmaAt(tree, token)
	const other = (d: Draft | null): Draft | null => (d && d !== from ? d : null)
	const own = other(at(a, token))
	if (own) return own
	if (uposAt(tree, token) === 'PRON' && lemma !== 'what') return pointed(a, token, from)
	const below_ = other(under(a, token))
	if (below_ && !isOnlyTold(a, token, below_)) return below_
	return (
		placed(a, token, from) ??
		(DEEDS.has(lemma) || isQuoted(tree, token) ? lastDone(a, token, from) : null) ??
		sameWord(a, token, from)
	)
}

/** "the ministry that ordered the raid": an event in a clause about somebody else is not meant. */
function isOnlyTold({ tree }: Around, token: number, draft: Draft): boolean {
	// "revenge for the missile which killed nine", "avenged a chief who was hanged": by it or to him it was done.
	const { start, end } = tree.tokens[token]!
	if (draft.weapons.some((w) => w.spans.some((s) => s.start <= start && end <= s.end))) return false
	if (draft.targets.some(({ entity }) => entity.tree === tree && entity.head === token)) return false
	for (let k = tokenOf(draft); k !== token && k >= 0; k = tree.tokens[k]?.head ?? -1)
		if (tree.tokens[k]?.deprel === 'acl:relcl' && lemmaAt(tree, token) !== 'what' && !DEEDS.has(lemmaAt(tree, token)))
			return true
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
		(d) => d !== from && tokenOf(d) < token && isDone(d) && (!from || tokenOf(d) < tokenOf(from)),
	)
	// "dynamited two pylons, cutting power, and said they were retaliating": the deed, not what it brought about.
	if (before.length > 0) return before.findLast((d) => !isUnderOneOf(d, before)) ?? before.at(-1)!
	const near = a.all.filter(
		(d) => d !== from && d.sentence < a.sentence && d.sentence >= a.sentence - 2 && d.factuality !== 'hypothetical',
	)
	const last = near.filter((d) => d.sentence === near.at(-1)?.sentence)
	return last.findLast((d) => !many || isPlural(d)) ?? last.at(-1) ?? null
}

/** Told within the clause of another: "cutting power", "over its build-up of troops". */
const isUnderOneOf = (draft: Draft, others: readonly Draft[]): boolean =>
	draft.tree.tokens[tokenOf(draft)]?.deprel !== 'conj' &&
	others.some((d) => d !== draft && d.sentence === draft.sentence && isUnder(draft.tree, tokenOf(draft), tokenOf(d)))

const isPlural = (draft: Draft): boolean => ['NNS', 'NNPS'].includes(draft.tree.tokens[tokenOf(draft)]?.xpos ?? '')

/** "the operations", "the move": a noun that does not say what was done. */
function generic(a: Around, token: number): Draft | null {
	return DEEDS.has(lemmaAt(a.tree, token)) ? lastDone(a, token, null) : null
}

/** "The action was our reply", "the measures answer the shelling": what was told last, by a noun that does not say what somebody did. */
export function named(a: Around, token: number): Draft | null {
	const { tree } = a
	const lemma = lemmaAt(tree, token)
	if (uposAt(tree, token) !== 'NOUN' || !DEEDS.has(lemma) || !isDefinite(tree, token)) return null
	const done = a.all.filter(
		(d) =>
			d.sentence < a.sentence &&
			a.sentence - d.sentence <= 3 &&
			d.factuality === 'happened' &&
			isDone(d) &&
			d.actors.length > 0 &&
			(!MEASURE_NOUNS.has(lemma) || MEASURES.has(d.type)),
	)
	const near = done.filter((d) => !isUnderOneOf(d, done))
	// The deed that was told most fully, the last of these.
	const told = ({ whens, wheres }: Draft): number => Math.min(1, whens.length) + Math.min(1, wheres.length)
	const most = Math.max(...near.map(told))
	return near.findLast((d) => told(d) === most) ?? null
}

const isDefinite = (tree: Tree, token: number): boolean =>
	kidsBy(tree, token, 'det').some((k) => ['the', 'this', 'that', 'these', 'those'].includes(lemmaAt(tree, k)))

/** "revenge for Batu Silam", "the mothers of Ein Tazra": the event there. */
function placed(a: Around, token: number, from: Draft | null): Draft | null {
	const names = below(a.tree, token)
		.filter((k) => a.tree.tokens[k]?.upos === 'PROPN')
		.map((k) => a.tree.tokens[k]!.form)
	if (names.length === 0) return null
	const held = a.all.filter(
		(d) =>
			d !== from &&
			a.first(d) !== (from && a.first(from)) &&
			(d.sentence < a.sentence || tokenOf(d) < token) &&
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

const SAME_SIDE = -5
const VIOLENT = 2
const STRUCK = 3
const BESIDE = 2

/**
 * What was done last and can be what `from` answers: by others, on the last day before it, rather to those who answer. Of
 * several on one day the one that was told first, for the others are parts of it.
 */
export function lastDone(a: Around, token: number, from: Draft | null, reach = 99): Draft | null {
	const answerers = sides([...(from?.actors ?? []).map((r) => r.entity), ...doersAt(a, token)])
	const day = from?.whens[0]?.value.latest.slice(0, 10) ?? null
	const { paragraph } = a.tree.sentence
	const known = a.all.filter(
		(d) =>
			d !== from &&
			(from === null || a.first(d) !== a.first(from)) &&
			(d.sentence < a.sentence ? a.sentence - d.sentence <= reach : d.sentence === a.sentence && tokenOf(d) < token) &&
			['ASSAULT', 'PROTEST', 'COERCE', 'SANCTION'].includes(d.type) &&
			(d.factuality === 'happened' || d.factuality === 'alleged') &&
			!(day && d.whens[0] && d.whens[0].value.earliest.slice(0, 10) > day),
	)
	let best: Draft | null = null
	let most = Number.NEGATIVE_INFINITY
	for (const draft of known) {
		const own = [...sides(draft.actors.map((r) => r.entity))].some((s) => answerers.has(s))
		const hit = [...sides(draft.targets.map((r) => r.entity))].some((s) => answerers.has(s))
		const when = draft.whens[0]?.value.latest.slice(0, 10)
		const score =
			(own ? SAME_SIDE : 0) +
			(hit ? STRUCK : 0) +
			(draft.type === 'ASSAULT' ? VIOLENT : 0) +
			(draft.background ? -1 : 0) +
			(draft.tree.sentence.paragraph === paragraph && draft.sentence >= a.sentence - 2 ? BESIDE : 0) +
			(when || draft.sentence <= 1 ? 1 : 0) +
			(draft.harms.length > 0 ? 0.5 : 0) +
			later(known, when) -
			0.05 * Math.min(10, a.sentence - draft.sentence)
		if (score > most + 1e-9) [best, most] = [draft, score]
	}
	return best && most > 0 ? a.first(best) : best
}

/** On the last of all days on which something was done: the more of them are earlier, the better. */
function later(known: readonly Draft[], when: string | undefined): number {
	if (!when) return 0
	const days = [...new Set(known.flatMap((d) => d.whens[0]?.value.latest.slice(0, 10) ?? []))].sort()
	return days.length < 2 ? 1 : (2 * days.indexOf(when)) / (days.length - 1)
}

/** Names, references and countries of parties. */
function sides(entities: readonly Entity[]): Set<string> {
	return new Set(
		entities
			.filter(({ pronoun }) => !pronoun)
			.flatMap(({ ref, country, unnamed, name }) => [ref, country, unnamed ? null : name.toLowerCase()])
			.filter((s): s is string => s !== null),
	)
}

/** Who does what the verb at or over a token says: "Oltania responded with artillery fire". */
function doersAt(a: Around, token: number): Entity[] {
	const verb = [token, ...ancestors(a.tree, token)].find((k) => uposAt(a.tree, k) === 'VERB')
	return verb === undefined ? [] : kidsBy(a.tree, verb, 'nsubj').map((k) => entityAt(a.reading, a.sentence, k))
}

/** What was asked, threatened or given last, for a refusal or an answer in kind. */
export function lastOf(a: Around, types: readonly string[], reach = 3): Draft | null {
	return (
		a.all.findLast(
			(d) =>
				d.sentence < a.sentence &&
				a.sentence - d.sentence <= reach &&
				types.includes(d.type) &&
				(d.factuality === 'happened' || d.type === 'THREATEN'),
		) ?? null
	)
}
