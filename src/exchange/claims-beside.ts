/**
 * The claims beside every export, one JSON object a line: what each cell stands on. Offsets count code points; whether a claim
 * made the figure of the rule, or was set aside and why, stands with it.
 */
import { z } from 'zod'
import { claimInWords, speakerInWords } from '../coding/in-words.ts'
import { FACTUALITIES, FIELDS, STANCES } from '../coding/lists.ts'
import { Speaker } from '../coding/schema.ts'
import type { Incident } from '../incident/schema.ts'
import { SpanSchema } from '../report/schema.ts'
import { nameOf } from './holdings.ts'
import type { Selection } from './selection.ts'
import type { ShownClaim } from './shown.ts'

export const CLAIMS_FORMAT = 'attestary-claims/1'

export type ClaimLine = Readonly<z.infer<typeof ClaimLine>>
export const ClaimLine = z
	.strictObject({
		format: z.literal(CLAIMS_FORMAT),
		incident: z.string().meta({ description: 'Handle, or key where none was minted.' }),
		claim: z.string(),
		field: z.enum(FIELDS),
		value: z.unknown().meta({ description: 'In the shape of the field.' }),
		in_words: z.string(),
		words: z.string().meta({ description: 'The words of the report, fifty at most in a public export.' }),
		evidence: z.enum(['words', 'cell', 'decision']),
		spans: z.array(SpanSchema).meta({ description: 'In code points of the text of the version.' }),
		start: z.int().nullable().meta({ description: 'Of the first word, code points; null for a decision.' }),
		end: z.int().nullable(),
		speaker: Speaker.extend({ in_words: z.string() }),
		stance: z.enum(STANCES),
		factuality: z.enum(FACTUALITIES),
		certainty: z.string().nullable().meta({ description: 'The words of it.' }),
		statement: z.string().nullable(),
		figure: z
			.string()
			.nullable()
			.meta({ description: 'What the rule of the export did with it: used, or set aside and why.' }),
		coder: z.string(),
		score: z.number(),
		report: z.string(),
		version: z.string(),
		title: z.string(),
		publisher: z.string(),
		published: z.string(),
		url: z.string(),
		rights: z.string(),
	})
	.meta({ id: 'ClaimLine', description: 'A claim beside an export: what a cell stands on.' })

export function* claimLines(selection: Selection): Generator<string> {
	for (const incident of selection.incidents) {
		const uses = usesIn(incident, selection)
		for (const shown of selection.claimsOf(incident))
			yield `${JSON.stringify(claimLine(incident, shown, uses.get(shown.claim.key) ?? null))}\n`
	}
}

export function claimLine(
	incident: Incident,
	{ claim, words, span, report }: ShownClaim,
	use: string | null,
): ClaimLine {
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
		spans: evidence.kind === 'decision' ? [] : [...evidence.spans],
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
