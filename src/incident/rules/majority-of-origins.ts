/** What most independent origins say. A range supports every number in it; between equals the later, then the lower. */
import { allows, later, numberOf, type Placed, type Rule } from './rule.ts'

export const majorityOfOrigins: Rule = (totals) => {
	const exact = totals.filter((t) => !t.open)
	const candidates = exact.length > 0 ? exact : totals
	const supported = new Map<number, number>()
	const support = (t: Placed): number => {
		const number = numberOf(t)
		const known = supported.get(number)
		if (known !== undefined) return known
		const found = new Set(totals.filter((o) => allows(o, number)).map((o) => o.origin)).size
		supported.set(number, found)
		return found
	}
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
