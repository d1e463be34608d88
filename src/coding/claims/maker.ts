/**
 * The one place where a claim is made: its evidence is cut from the version by span, and a value whose words do not stand there
 * becomes a problem and no claim.
 */
import type { Problem } from '../../report/problem.ts'
import { bySpan, type Span } from '../../report/span.ts'
import { claimKey } from '../keys.ts'
import type { Factuality, Stance } from '../lists.ts'
import type { Reading } from '../reading.ts'
import type { Certainty, Claim, ClaimOf, Speaker } from '../schema.ts'

/** Who claims it, how, and how sure that is. */
export interface Claimed {
	readonly speaker: Speaker
	readonly stance: Stance
	readonly factuality: Factuality
	readonly certainty: Certainty | null
	readonly statement?: string | undefined
	readonly score: number
	readonly rules: readonly string[]
}

export interface Maker {
	readonly claims: Claim[]
	add<F extends Claim['field']>(
		field: F,
		value: ClaimOf<F>['value'],
		spans: readonly Span[],
		about: string,
		who: Claimed,
	): void
}

export function claimMaker(reading: Reading, problems: Problem[]): Maker {
	const claims: Claim[] = []
	const version = reading.report.version
	return {
		claims,
		add(field, value, spans, about, who) {
			// A token is a span with more in it: only its two ends are kept.
			const held = spans
				.map(({ start, end }) => ({ start, end }))
				.filter((s) => s.start >= 0 && s.end <= version.text.length && s.start < s.end)
				.sort(bySpan)
			if (held.length === 0 || held.some((s) => version.text.slice(s.start, s.end).trim() === '')) {
				problems.push({
					code: 'evidence/not-in-report',
					level: 'warning',
					report: version.report,
					span: null,
					message: `A ${field} was read without words to show for it, so it was left out.`,
				})
				return
			}
			const kind = field === 'harm' ? `harm/${(value as { kind: string }).kind}` : field
			claims.push({
				key: claimKey(version.id, kind, held),
				version: version.id,
				about,
				field,
				value,
				evidence: { kind: 'words', spans: held },
				speaker: who.speaker,
				stance: who.stance,
				factuality: who.factuality,
				certainty: who.certainty,
				...(who.statement ? { statement: who.statement } : {}),
				score: who.score,
				rules: [...who.rules],
				coder: 'machine',
			} as Claim)
		},
	}
}
