/** The lowest credible figure. What its own origin has replaced is not credible any more. */
import { numberOf, type Rule, replaced } from './rule.ts'

export const acled: Rule = (totals) => {
	const standing = totals.filter((t) => !replaced(t, totals))
	const told = standing.filter((t) => numberOf(t) > 0)
	// "None" from one side does not undo the dead that others count.
	const credible = told.length > 0 && told.some((t) => t.authority <= 3) ? told : standing
	const best = Math.min(...credible.map(numberOf))
	return {
		best,
		used: credible.filter((t) => numberOf(t) === best),
		reason: (other) =>
			replaced(other, totals)
				? 'the same origin gave a later figure'
				: numberOf(other) > best
					? 'not the lowest'
					: 'denies what others count',
	}
}
