/** Whether the harm itself is disputed: somebody denies it, or two origins stand by figures that cannot both be true. */
import type { Claim } from '../coding/schema.ts'
import { grouped } from '../report/grouped.ts'
import { type HarmClaim, type Total, tallyOf } from './tally.ts'

export function isHarmContested(
	claims: readonly Claim[],
	originOf: ReadonlyMap<string, string>,
	dayOf: (version: string) => number | null,
): boolean {
	const harms = claims.filter((c): c is HarmClaim => c.field === 'harm')
	if (harms.some((c) => c.stance === 'denies' || c.stance === 'doubts')) return true
	for (const all of grouped(harms, (c) => c.value.kind).values()) {
		const said = new Map<string, { total: Total; day: number }>()
		for (const [version, claimsOf] of grouped(all, (c) => c.version)) {
			for (const total of tallyOf(claimsOf).totals) {
				const origin = originOf.get(total.claims[0]!.key) ?? version
				const day = dayOf(version) ?? 0
				const held = said.get(origin)
				// Each origin stands by its last word.
				if (!held || day > held.day) said.set(origin, { total, day })
			}
		}
		const last = [...said.values()]
		for (let i = 0; i < last.length; i++) {
			for (let j = i + 1; j < last.length; j++) {
				const [a, b] = [last[i]!, last[j]!]
				const zero = number(a.total) === 0 || number(b.total) === 0
				// A toll that rises from one day to the next is news, not a dispute.
				const rises = (a.day - b.day) * (number(a.total) - number(b.total)) > 0
				if (apart(a.total, b.total) && (zero || !rises)) return true
			}
		}
	}
	return false
}

const number = (t: Total): number => t.low ?? t.high ?? 0

const apart = (a: Total, b: Total): boolean =>
	(!a.open && (a.high ?? 0) < (b.low ?? 0)) || (!b.open && (b.high ?? 0) < (a.low ?? 0))
