/**
 * The latest figure of the authority nearest to the count. Those who count the dead come before those who hold an
 * office or publish; but a later figure that is higher replaces theirs, because tolls rise. Among the rest the later
 * word stands, because corrections are meant. "Nobody was hurt" does not undo the hurt whom others count: it stands beside
 * them as the least.
 */
import { later, numberOf, type Placed, type Rule } from './rule.ts'

export const latestAuthority: Rule = (all) => {
	const some = all.filter((t) => numberOf(t) > 0 && t.authority <= 3)
	const totals = some.length > 0 ? all.filter((t) => numberOf(t) > 0) : all
	const latestOf = (told: readonly Placed[]): Placed | undefined => [...told].sort(byWeight)[0]
	const counted = latestOf(totals.filter((t) => t.authority === 0))
	const told = latestOf(totals.filter((t) => t.authority === 1 || t.authority === 2))
	const rises = counted && told && later(told, counted) < 0 && numberOf(told) > numberOf(counted)
	const chosen = (rises ? told : (counted ?? told)) ?? latestOf(totals)!
	const best = numberOf(chosen)
	return {
		best,
		used: totals.filter((t) => numberOf(t) === best),
		reason: (other) => {
			if (!totals.includes(other)) return 'denies what others count'
			if (later(chosen, other) < 0 && other.authority >= chosen.authority) return 'an earlier figure'
			if (other.authority > chosen.authority) return 'from farther away from the count'
			return later(chosen, other) < 0 ? 'an earlier figure' : 'another figure of the same day'
		},
	}
}

/** Day first among authorities; on one day the nearest to the count, then updates, exact figures, later words, more. */
function byWeight(a: Placed, b: Placed): number {
	if (a.day !== b.day) return later(a, b)
	return (
		a.authority - b.authority ||
		Number(b.update) - Number(a.update) ||
		Number(a.derived) - Number(b.derived) ||
		later(a, b) ||
		Number(a.open) - Number(b.open) ||
		numberOf(b) - numberOf(a)
	)
}
