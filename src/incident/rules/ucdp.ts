/** The most reliable report, and where none is better the lower figure. */
import { numberOf, type Rule, replaced } from './rule.ts'

export const ucdp: Rule = (totals) => {
	const standing = totals.filter((t) => !replaced(t, totals))
	const nearest = Math.min(...standing.map((t) => t.authority))
	const reliable = standing.filter((t) => t.authority === nearest)
	const best = Math.min(...reliable.map(numberOf))
	return {
		best,
		used: reliable.filter((t) => numberOf(t) === best),
		reason: (other) => {
			if (numberOf(other) === best) return 'the same figure from a less reliable report'
			if (replaced(other, totals)) return 'the same origin gave a later figure'
			return other.authority > nearest ? 'a less reliable report' : 'not the lower of equally reliable figures'
		},
	}
}
