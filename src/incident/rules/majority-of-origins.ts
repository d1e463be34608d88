/** What most independent origins say. A range supports every number in it; between equals the later, then the lower. */
import { allows, later, numberOf, type Placed, type Rule } from './rule.ts'

export const majorityOfOrigins: Rule = (totals) => {
	const exact = totals.filter((t) => !t.open)
	const candidates = exact.length > 0 ? exact : totals
	const support = (t: Placed): number => new Set(totals.filter((o) => allows(o, numberOf(t))).map((o) => o.origin)).size
	const chosen = [...candidates].sort(
		(a, b) =>
			support(b) - support(a) || Number(a.derived) - Number(b.derived) || later(a, b) || numberOf(a) - numberOf(b),
	)[0]!
	const best = numberOf(chosen)
	return {
		best,
		used: totals.filter((t) => allows(t, best)),
		reason: (other) => `fewer origins say so (${support(other)} against ${support(chosen)})`,
	}
}
