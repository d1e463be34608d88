/** What people decided on the claims of a page. */
import { claimInWords } from '../coding/in-words.ts'
import type { Claim } from '../coding/schema.ts'
import { applyDecisions, ruleClaim } from '../incident/decisions.ts'
import type { Decision } from '../incident/schema.ts'
import type { ClaimInContext } from './schema.ts'

type Standing = ClaimInContext['standing']

/** Answers for these claims; what a page shows as the claim stays the machine's. */
export function standingsOf(claims: readonly Claim[], decisions: readonly Decision[]): (claim: Claim) => Standing {
	const fields = new Map(claims.map(({ key, field }) => [key as string, field]))
	const ruling = applyDecisions(decisions, { known: () => true, fieldOf: (key) => fields.get(key) ?? null })
	return (claim) => {
		const { status, claim: ruled, decision } = ruleClaim(claim, ruling)
		if (status === 'undecided' || !decision) return { status: 'standing' }
		const { id, by, reason } = decision
		const corrected = status === 'corrected' ? { value: ruled.value, words: claimInWords(ruled) } : {}
		return { status, ...corrected, decision: id, by, reason }
	}
}
