/** "after", "following", "since", "was followed by": mere sequence, but for measures that somebody orders. */
import { caseOf, isUnder, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { type Around, at, meant, under } from './ends.ts'
import type { LinkRule } from './link.ts'
import { CONFLICT, GROUNDS, MEASURES } from './words.ts'

export const after: LinkRule = (a, i) => {
	const { tree } = a
	const lemma = lemmaAt(tree, i)
	if (lemma !== 'after' && lemma !== 'follow' && lemma !== 'following' && lemma !== 'since') return []
	const rel = relation(tree, i)
	if (rel !== 'mark' && rel !== 'case') return []
	const clause = tree.tokens[i]?.head ?? -1
	const main = tree.tokens[clause]?.head ?? -1
	if (clause < 0 || main < 0) return []
	const earlier = under(a, clause)
	const later = told(a, main, clause)
	// "imposed a curfew after two nights of clashes": a measure that somebody ordered is told as an answer.
	const measure =
		later !== null &&
		(MEASURES.has(later.type) || isOrdered(tree, later)) &&
		earlier !== null &&
		CONFLICT.has(earlier.type) &&
		earlier.factuality !== 'hypothetical' &&
		!isMeasured(tree, i)
	return [
		{
			from: later,
			to: earlier,
			kind: measure ? 'response-to' : 'follows',
			tokens: [i],
			rule: measure ? 'response/measure-after' : 'response/after',
		},
	]
}

/** "In view of these events a curfew will be in force." */
export const ground: LinkRule = (a, i) => {
	const { tree } = a
	const parts = GROUNDS.find((g) => g.every((part, k) => tree.tokens[i + k]?.form.toLowerCase() === part))
	if (!parts) return []
	const last = i + parts.length - 1
	const object = tree.tokens[last + 1] === undefined ? -1 : headOver(tree, i, last)
	if (object < 0) return []
	const from =
		a.here.find((d) => MEASURES.has(d.type) && !d.triggers.some((t) => isUnder(tree, t.token, object))) ?? null
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
	return (
		at(a, main) ??
		kidsBy(tree, main, 'nsubj', 'nsubj:pass')
			.map(
				(k) =>
					under(a, k) ?? (uposAt(tree, k) === 'PRON' || kidsBy(tree, k, 'det').length > 0 ? meant(a, k, null) : null),
			)
			.find((d) => d !== null) ??
		// "ordered strikes after …": what the verb governs.
		kidsBy(tree, main, 'obj', 'xcomp', 'ccomp')
			.filter((k) => !isUnder(tree, clause, k))
			.map((k) => under(a, k))
			.find((d) => d !== null) ??
		null
	)
}

/** "hours after": the words count the time and claim no more. */
const isMeasured = (tree: Tree, i: number): boolean =>
	/^(?:second|minute|hour|day|week|month|year|shortly|soon|moment)$/.test(lemmaAt(tree, i - 1)) ||
	kidsBy(tree, tree.tokens[i]?.head ?? -1, 'obl', 'nmod', 'advmod').some(
		(k) => k < i && /^(?:second|minute|hour|day|week|month|year|shortly|soon|moment)$/.test(lemmaAt(tree, k)),
	)

const isOrdered = (tree: Tree, draft: Draft): boolean =>
	draft.triggers.some((t) =>
		['order', 'authorise', 'authorize'].includes(lemmaAt(tree, tree.tokens[t.token]?.head ?? -1)),
	)

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
	return [
		{
			from: under(a, subject) ?? meant(a, subject, null),
			to: under(a, object),
			kind: 'follows',
			tokens: [i],
			rule: 'response/follows',
		},
	]
}
