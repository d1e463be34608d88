/** Two clauses of one sentence that have each a day of their own tell of two events: "On 20 January a bomb killed 14, and on 2 March five died". */
import { ancestors, headAt, kidsBy, relation, type Tree, uposAt } from '../../language/names/tree.ts'

const DAY =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow)\.?$/i
const hasDay = (tree: Tree, verb: number): boolean =>
	kidsBy(tree, verb, 'obl', 'advmod').some((k) =>
		[k, ...kidsBy(tree, k, 'nmod', 'flat', 'compound', 'appos')].some((t) => DAY.test(tree.tokens[t]?.form ?? '')),
	)

/** "On 20 January a bomb killed 14, and on 2 March five died": each of two clauses has a day of its own. */
export function isOnOtherDay(tree: Tree, x: number, y: number): boolean {
	const over = (k: number): number[] => [k, ...ancestors(tree, k)]
	// "and on 9 June two guards died": whatever the tree hangs the day on.
	const opens = (k: number): boolean => {
		const and = kidsBy(tree, k, 'cc')[0] ?? k
		return tree.tokens.slice(and + 1, k).some((t) => DAY.test(t.form))
	}
	const clause = over(y).find(
		(k) => relation(tree, k) === 'conj' && uposAt(tree, k) === 'VERB' && (hasDay(tree, k) || opens(k)),
	)
	if (clause === undefined || over(x).includes(clause)) return false
	const first = headAt(tree, clause)
	return over(x).includes(first) && hasDay(tree, first)
}

/** "and two days later 15 men were clubbed to death": a time of its own, after the other. */
export const isLater = (tree: Tree, verb: number): boolean =>
	kidsBy(tree, verb, 'advmod', 'obl').some((k) =>
		[k, ...kidsBy(tree, k, 'advmod')].some((m) =>
			/^(?:later|afterwards?|earlier|previously)$/i.test(tree.tokens[m]?.form ?? ''),
		),
	)
