/**
 * One voice that gives two figures in one report stands by one of them, whatever the order of words: "14 dead, not nine", "from nine to
 * 14". What nobody had told before is the correction of what was told; of two that it told before itself, the later one. The
 * bounds keep the other: the earlier report still says so.
 */
import { nameKey } from './names.ts'
import type { Placed } from './rules/rule.ts'

/** The figures that their own speaker gives up in the same report. */
export function givenUp(totals: readonly Placed[]): readonly Placed[] {
	const told = firstTold(totals, boundsOf)
	const toldByIt = firstTold(totals, (t) => `${voiceOf(t)} ${boundsOf(t)}`)
	return totals.filter((t) =>
		totals.some((o) => {
			if (o.version !== t.version || voiceOf(o) !== voiceOf(t) || o.day === null || boundsOf(o) === boundsOf(t))
				return false
			const [isNew, isOld] = [told(o) === o.day, told(t) < o.day]
			return isOld && (isNew || (toldByIt(t) < toldByIt(o) && toldByIt(o) < o.day))
		}),
	)
}

/** The first day on which a total was told, by what makes it the same. */
export function firstTold(totals: readonly Placed[], keyOf: (t: Placed) => string): (t: Placed) => number {
	const days = new Map<string, number>()
	for (const t of totals) if (t.day !== null) days.set(keyOf(t), Math.min(t.day, days.get(keyOf(t)) ?? t.day))
	return (t) => days.get(keyOf(t)) ?? Number.POSITIVE_INFINITY
}

export const boundsOf = ({ low, high }: Placed): string => `${low}|${high}`

/** Whoever it was told to: another day's word of the police is the word of the police. */
const voiceOf = ({ claims: [first], version }: Placed): string =>
	first!.speaker.kind === 'publisher' ? version : `${first!.speaker.kind} ${nameKey(first!.speaker.name)}`
