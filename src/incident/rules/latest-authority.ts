/**
 * The latest figure of the authority nearest to the count. Those who count the dead come before those who hold an
 * office or publish; but a later figure that is higher replaces theirs, because tolls rise. Among the rest the later
 * word stands, because corrections are meant. "Nobody was hurt" does not undo the hurt whom others count: it stands beside
 * them as the least.
 */
import { boundsOf, firstTold } from '../corrected.ts'
import { allows, later, numberOf, type Placed, type Rule } from './rule.ts'

export const latestAuthority: Rule = (all) => {
	const some = all.filter((t) => numberOf(t) > 0 && t.authority <= 3)
	const totals = some.length > 0 && !all.every(isMissing) ? all.filter((t) => numberOf(t) > 0) : all
	const byWeight = weighing(all)
	const latestOf = (told: readonly Placed[]): Placed | undefined => [...told].sort(byWeight)[0]
	const counted = latestOf(totals.filter((t) => t.authority === 0))
	const told = latestOf(totals.filter((t) => t.authority === 1 || t.authority === 2))
	const isMore = counted && told && (numberOf(told) > numberOf(counted) || all.every(isMissing))
	const rises = isMore && isLaterDay(told, counted)
	const nearest = (rises ? told : (counted ?? told)) ?? latestOf(totals)!
	const chosen = latestOf(totals.filter((t) => isExactIn(nearest, t))) ?? nearest
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

/** Who is missing is found: nobody is missing any longer once that is said. */
const isMissing = ({ claims }: Placed): boolean => claims.every(({ value }) => value.kind === 'missing')

const isLaterDay = (a: Placed, b: Placed): boolean => a.day !== b.day && later(a, b) < 0

/**
 * "Between 150 and 180" leaves standing the 173 of one as near to the count, or what another counts later: a range that holds an exact figure
 * is no correction of it. Where a report gives the range it weighs the figures of all.
 */
const isExactIn = (range: Placed, t: Placed): boolean =>
	range.claims.some(({ speaker }) => speaker.kind !== 'publisher') &&
	range.low !== null &&
	range.high !== null &&
	range.low < range.high &&
	range.best === undefined &&
	t.low !== null &&
	t.low === t.high &&
	!t.open &&
	!t.derived &&
	(t.authority <= range.authority || (t.authority <= 2 && !isLaterDay(range, t))) &&
	allows(range, t.low)

/**
 * Day first among authorities; on one day the nearest to the count, then updates, exact figures, who stands by it with a name, what nobody had
 * told before, later words, more.
 */
function weighing(all: readonly Placed[]): (a: Placed, b: Placed) => number {
	const first = firstTold(all, boundsOf)
	const isOld = (t: Placed): boolean => t.day !== null && first(t) < t.day
	return (a, b) => {
		if (a.day !== b.day) return later(a, b)
		return (
			a.authority - b.authority ||
			Number(b.update) - Number(a.update) ||
			Number(a.derived) - Number(b.derived) ||
			Number(isOld(a)) - Number(isOld(b)) ||
			Number(isUnnamed(a)) - Number(isUnnamed(b)) ||
			later(a, b) ||
			Number(a.open) - Number(b.open) ||
			numberOf(b) - numberOf(a)
		)
	}
}

const isUnnamed = ({ claims }: Placed): boolean => claims.every(({ speaker }) => speaker.kind === 'unnamed')
