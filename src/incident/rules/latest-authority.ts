/**
 * The latest figure of the authority nearest to the count. A later report that gives more replaces it, because tolls
 * rise; a later figure of the same authority replaces it either way, because corrections are meant.
 */
import { later, numberOf, type Placed, type Rule } from './rule.ts'

export const latestAuthority: Rule = (totals) => {
	const offices = totals.filter((t) => t.authority <= 1)
	const ranked = [...(offices.length > 0 ? offices : totals)].sort(byWeight)
	let chosen = ranked[0]!
	const newer = totals
		.filter(
			(t) =>
				t.authority === 2 &&
				t.day !== null &&
				chosen.day !== null &&
				t.day > chosen.day &&
				numberOf(t) > numberOf(chosen),
		)
		.sort(byWeight)[0]
	if (newer) chosen = newer
	const best = numberOf(chosen)
	return {
		best,
		used: totals.filter((t) => numberOf(t) === best),
		reason: (other) => {
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
