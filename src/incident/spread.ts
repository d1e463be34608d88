/**
 * "Between 18 and 58 people died, depending on who does the counting": a report that weighs what all sides say gives the range of the
 * whole. Sums of single groups that were told before it make it neither wider nor narrower.
 */
import { isGeneric } from './names.ts'
import type { Placed } from './rules/rule.ts'

/** The sums of groups that a later range of the whole holds. */
export const heldByRange = (totals: readonly Placed[]): readonly Placed[] => {
	const ranges = totals.filter(isRange)
	return totals.filter((t) => isOfGroups(t) && ranges.some((r) => r.day !== null && t.day !== null && t.day < r.day))
}

const isRange = ({ low, high, claims }: Placed): boolean =>
	low !== null &&
	high !== null &&
	low < high &&
	claims.every(({ speaker, value }) => speaker.kind === 'publisher' && isGeneric(value.who) && !value.part)

const isOfGroups = ({ claims }: Placed): boolean => claims.every(({ value }) => !isGeneric(value.who) && !value.total)
