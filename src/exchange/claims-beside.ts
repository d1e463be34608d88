/**
 * The claims beside every export, one JSON object a line: what each cell stands on. Offsets count code points; whether a claim
 * made the figure of the rule, or was set aside and why, stands with it.
 */
import { claimInWords, speakerInWords } from '../coding/in-words.ts'
import type { Incident } from '../incident/schema.ts'
import { nameOf } from './holdings.ts'
import type { Selection, ShownClaim } from './selection.ts'

export const CLAIMS_FORMAT = 'attestary-claims/1'

export function* claimLines(selection: Selection): Generator<string> {
	for (const incident of selection.incidents) {
		const uses = usesIn(incident, selection)
		for (const shown of selection.claimsOf(incident))
			yield `${JSON.stringify(claimLine(incident, shown, uses.get(shown.claim.key) ?? null))}\n`
	}
}

export function claimLine(incident: Incident, { claim, words, span, report }: ShownClaim, use: string | null) {
	const { key, field, value, speaker, stance, factuality, certainty, evidence, coder, score, statement } = claim
	return {
		format: CLAIMS_FORMAT,
		incident: nameOf(incident),
		claim: key,
		field,
		value,
		in_words: claimInWords(claim),
		words,
		evidence: evidence.kind,
		spans: evidence.kind === 'decision' ? [] : evidence.spans,
		start: span?.start ?? null,
		end: span?.end ?? null,
		speaker: { ...speaker, in_words: speakerInWords(speaker, report.publisher || 'the report') },
		stance,
		factuality,
		certainty: certainty?.words ?? null,
		statement: statement ?? null,
		figure: use,
		coder,
		score,
		report: report.report,
		version: report.version,
		title: report.title,
		publisher: report.publisher,
		published: report.published,
		url: report.url,
		rights: report.rights,
	}
}

/** What the rule of the export did with each claim of a figure. */
function usesIn({ figures }: Incident, { rule }: Selection): Map<string, string> {
	const uses = new Map<string, string>()
	for (const figure of figures.filter((one) => one.rule === rule && one.who === null)) {
		for (const key of figure.used) uses.set(key, `used for ${figure.kind}`)
		for (const { claim, reason } of figure.setAside) if (!uses.has(claim)) uses.set(claim, `set aside: ${reason}`)
	}
	return uses
}
