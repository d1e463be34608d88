/** A claim of the report that is read, as it is cited. */
import { citationOf, decidedCitation } from '../cite/citation.ts'
import type { Claim, Reading } from '../data/types.ts'

export function citationOfClaim(claim: Claim, { line, version, speakers, values }: Reading): string {
	const { key, evidence, speaker } = claim
	const value = values[key] ?? claim.field
	if (evidence.kind === 'decision') return decidedCitation(value, evidence.by, evidence.reason, `claim ${key}`)
	return citationOf({
		value,
		speaker: speaker.kind === 'publisher' ? '' : (speakers[key] ?? speaker.name),
		words: evidence.spans.map(({ start, end }) => version.text.slice(start, end)),
		spans: evidence.spans,
		report: line,
		textHash: version.textHash,
		name: `claim ${key}`,
	})
}
