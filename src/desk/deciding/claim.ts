/** What has to be known of a claim to decide on it, wherever it is shown. */
import type { Claim, ClaimInContext, Reading } from '../data/types.ts'

export interface ClaimToDecide {
	readonly key: string
	readonly field: Claim['field']
	/** The value that counts now: a person's, else the machine's. */
	readonly value: unknown
	/** It in words. */
	readonly words: string
	/** The words of the report that it stands on. */
	readonly evidence: string
}

export function toDecide({ claim, standing, value, passages }: ClaimInContext): ClaimToDecide {
	return {
		key: claim.key,
		field: claim.field,
		value: standing.status === 'corrected' ? standing.value : claim.value,
		words: value,
		evidence: passages.map(({ words }) => words).join(' … '),
	}
}

/** The same for a claim in a report that is read. */
export function claimInReading(claim: Claim, { standings, values, version }: Reading): ClaimToDecide {
	const standing = standings[claim.key]
	const { key, field, evidence } = claim
	const spans = evidence.kind === 'decision' ? [] : evidence.spans
	return {
		key,
		field,
		value: standing?.status === 'corrected' ? standing.value : claim.value,
		words: values[key] ?? '',
		evidence: spans.map(({ start, end }) => version.text.slice(start, end)).join(' … '),
	}
}
