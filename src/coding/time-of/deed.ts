/** The deed that a day stands behind, where the tree hangs the day on something else: "condemned the ambush in which three were killed on Sunday". */

import { ancestors, caseOf, hasKid, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Bounds } from '../../report/interval.ts'
import type { Draft } from '../draft.ts'
import { answeredBefore } from '../response/answered.ts'
import type { TimeExpression } from '../when/expression.ts'

/**
 * "carried out Tuesday's bombing in revenge for the killing of two men on February 27": what has its day already leaves
 * another one to the deed without a day that stands nearer.
 */
export function nearer(owner: Draft | null, day: Bounds, token: number, drafts: readonly Draft[]): Draft | null {
	const isOther = ({ value }: Draft['whens'][number]) => value.latest < day.earliest || day.latest < value.earliest
	if (!owner || owner.whens.length === 0 || !owner.whens.every(isOther)) return owner
	const first = owner.triggers[0]?.token ?? token
	const deed = drafts.findLast(
		(d) =>
			d !== owner &&
			d.whens.length === 0 &&
			!VERBAL.has(d.type) &&
			d.triggers.some((t) => first < t.token && t.token < token),
	)
	return deed ?? owner
}

/**
 * "has suspended its work following the murder of two nurses last Thursday": what stands in the perfect has no day, and what
 * something followed has the one behind it.
 */
export function ofPhrase(
	owner: Draft | null,
	time: TimeExpression,
	token: number,
	drafts: readonly Draft[],
): Draft | null {
	if (!owner || owner.whens.length > 0 || time.edge || PRESENT.test(time.words)) return owner
	const { tree, triggers } = owner
	const verb = triggers[0]!.light >= 0 ? triggers[0]!.light : triggers[0]!.token
	if (uposAt(tree, verb) !== 'VERB' || token < verb) return owner
	const deed = drafts.findLast((d) => {
		const at = d.triggers[0]!.token
		const between = tree.tokens.slice(at + 1, token)
		return (
			d !== owner &&
			d.whens.length === 0 &&
			!VERBAL.has(d.type) &&
			uposAt(tree, at) === 'NOUN' &&
			verb < at &&
			at < token &&
			ancestors(tree, at).includes(verb) &&
			between.every(({ upos, form }) => upos !== 'VERB' && !/^[,;:]$/.test(form))
		)
	})
	if (!deed) return owner
	const at = deed.triggers[0]!.token
	return isPerfect(tree, verb) || FOLLOWS.test(caseOf(tree, at)) ? deed : owner
}
const PRESENT = /\b(?:today|this|now|so far)\b/i
const FOLLOWS = /^(?:follow(?:ing)?|after|over)$/
const isPerfect = (tree: Tree, verb: number): boolean =>
	kidsBy(tree, verb, 'aux').some((k) => /^(?:has|have|'ve)$/i.test(tree.tokens[k]?.form ?? ''))

/** "in retaliation for an air strike on June 12": the day behind a deed that is answered is that deed's, wherever the tree hangs it. */
export function answered(tree: Tree, token: number, drafts: readonly Draft[]): Draft | null {
	const deed = answeredBefore(tree, token, drafts)
	return deed && deed.whens.length === 0 ? deed : null
}

/** "citing the storming of a post the night before", "told of a raid on Friday": the day behind a deed is the deed's. */
export const under = (tree: Tree, verb: number, token: number, drafts: readonly Draft[]): Draft | null =>
	drafts.findLast(
		(d) =>
			!VERBAL.has(d.type) &&
			d.triggers.some((t) => t.token > verb && t.token < token && ancestors(tree, t.token).includes(verb)),
	) ?? null

export const VERBAL: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'SUPPORT'])

/** "condemned the ambush in which three were killed on Sunday": a day behind the deed is the deed's, not that of the saying. */
export const meantBy = (tree: Tree, verb: number, token: number, draft: Draft, drafts: readonly Draft[]): Draft =>
	(VERBAL.has(draft.type) ? under(tree, verb, token, drafts) : null) ?? draft

/** "arrived shortly after midnight on Saturday and set the church on fire": the deed told beside the verb that has the time. */
export function beside(
	tree: Tree,
	up: readonly number[],
	speaking: ReadonlySet<number>,
	drafts: readonly Draft[],
): Draft | null {
	const verb = up.find((k) => uposAt(tree, k) === 'VERB')
	if (verb === undefined || speaking.has(verb)) return null
	const next = kidsBy(tree, verb, 'conj', 'advcl', 'parataxis').filter(
		(k) => k > verb && !hasKid(tree, k, 'mark', 'after', 'since', 'before', 'because', 'if'),
	)
	const near = next.flatMap((k) => [k, ...kidsBy(tree, k, 'advcl', 'conj')])
	return (
		drafts.find(
			(d) =>
				!VERBAL.has(d.type) &&
				d.triggers.some((t) => near.includes(t.token) || (t.light >= 0 && near.includes(t.light))),
		) ?? null
	)
}

/** "violence began in early April, when a bomb killed two": the event of the when-clause is of that time too. */
export function inWhenClause(tree: Tree, token: number, drafts: readonly Draft[]): Draft | null {
	for (const at of [token, ...ancestors(tree, token)].slice(0, 5)) {
		for (const clause of kidsBy(tree, at, 'advcl', 'acl')) {
			if (clause < token || !(tree.kids[clause] ?? []).some((k) => lemmaAt(tree, k) === 'when')) continue
			const draft = drafts.find((d) => d.triggers.some((t) => t.tokens.includes(clause)))
			if (draft) return draft
		}
	}
	return null
}
