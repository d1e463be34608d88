/**
 * An event that got several days from its sentence has one: days joined by "and" are a stretch, of others the one counts that stands
 * nearest in the tree, not one of a clause about something else.
 */
import { ancestors, isUnder, relation, type Tree, tokenAt } from '../language/names/tree.ts'
import type { Draft } from './draft.ts'

type When = Draft['whens'][number]

export function settleTimes(drafts: readonly Draft[]): void {
	for (const draft of drafts) {
		const { whens, tree } = draft
		const [first, second] = whens
		if (!first || !second || whens.every((w) => overlap(w, first))) continue
		const joined = whens.length === 2 && areJoined(tree, first, second) ? stretchOf(first, second) : null
		draft.whens = joined ? [joined] : nearest(draft)
	}
}

const startOf = ({ value }: When): string => value.earliest.slice(0, 10)
const endOf = ({ value }: When): string => value.latest.slice(0, 10)
const overlap = (a: When, b: When): boolean => startOf(a) <= endOf(b) && startOf(b) <= endOf(a)

/** "on Saturday and Sunday". */
function areJoined(tree: Tree, first: When, second: When): boolean {
	const [a, b] = [tokenAt(tree, first.span.start), tokenAt(tree, second.span.start)]
	const between = tree.tokens.slice(a + 1, b)
	return (
		startOf(first) < startOf(second) &&
		between.length <= 4 &&
		between.some(({ form }) => /^(?:and|or)$/.test(form)) &&
		between.every(({ upos }) => !['VERB', 'NOUN', 'PUNCT'].includes(upos))
	)
}

const stretchOf = (first: When, second: When): When => ({
	...first,
	value: {
		...first.value,
		latest: second.value.latest,
		words: `${first.value.words}; ${second.value.words}`,
		granularity: 'span',
	},
	span: { start: first.span.start, end: second.span.end },
})

/** Those that agree with the nearest one. */
function nearest({ tree, whens, triggers }: Draft): When[] {
	const far = (when: When): number =>
		Math.min(...triggers.map((t) => distance(tree, tokenAt(tree, when.span.start), t.token)))
	const apart = ({ span }: When): number => Math.abs(span.start - tree.tokens[triggers[0]!.token]!.start)
	const [best] = [...whens].sort(
		(a, b) => rankOf(a, whens) - rankOf(b, whens) || far(a) - far(b) || apart(a) - apart(b),
	)
	return whens.filter((when) => overlap(when, best!))
}

/** "July 27: … today", printed the day after; "three days after boasting of the raid on Thursday": a date comes first, a gap last. */
function rankOf({ rule }: When, all: readonly When[]): number {
	if (rule === 'when/gap') return 2
	return rule === 'when/day-word' && all.some((w) => w.rule === 'when/month-day') ? 1 : 0
}

/** Steps up to a word over the event and down to it; a clause of its own is far away. */
function distance(tree: Tree, token: number, event: number): number {
	const up = [token, ...ancestors(tree, token)]
	const meet = up.findIndex((k) => isUnder(tree, event, k))
	if (meet < 0) return Number.POSITIVE_INFINITY
	const down = [event, ...ancestors(tree, event)].indexOf(up[meet]!)
	const clauses = up.slice(0, meet).filter((k) => ['acl', 'advcl', 'ccomp'].includes(relation(tree, k))).length
	// "told them on Wednesday of the raid on Monday": what seems to hang on a day does not.
	return meet + down + 5 * (clauses + Number(meet === 0))
}
