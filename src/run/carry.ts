/**
 * A report that was obtained again and reads otherwise (a corrected page, a better extractor, a changed row of a table) has a new text, and
 * its claims have new keys. What people decided on claims of the earlier text is carried over where the same words stand in the new one and
 * the same is read from them; the rest waits for a person, and is told.
 */
import { claimKey } from '../coding/keys.ts'
import type { Claim } from '../coding/schema.ts'
import { type Decision, liveDecisions } from '../incident/schema.ts'
import type { Ledger, NewDecision } from '../ledger/index.ts'
import { canonicalJson } from '../report/hash.ts'
import type { Problem } from '../report/problem.ts'
import type { Version } from '../report/schema.ts'
import type { Span } from '../report/span.ts'

export interface Carried {
	/** To be entered, in the name of whoever decided. */
	readonly decisions: readonly NewDecision[]
	/** What a person has to look at. */
	readonly problems: readonly Problem[]
}

type OnClaim = Extract<Decision['body'], { act: 'accept' | 'reject' | 'correct' }>

/** What is to be carried from the earlier texts of a report to its newest one. Asking again, after it was entered, gives nothing. */
export function carriedOver(ledger: Ledger, report: string): Carried {
	const versions = ledger.facts.report(report)?.versions ?? []
	const newest = versions.at(-1)
	if (!newest || versions.length < 2) return { decisions: [], problems: [] }
	const older = new Map(versions.slice(0, -1).map((version) => [version.id, version]))
	const fresh = [...ledger.codings.all(newest.id)].flatMap(({ claims }) => claims)
	const live = liveDecisions(ledger.decisions()).filter(isOnClaim)
	const decided = new Set(live.map(({ body }) => body.claim))
	const decisions: NewDecision[] = []
	const problems: Problem[] = []
	// The last decision on a claim is the one that counts.
	for (const { id, seq, by, reason, body } of new Map(live.map((one) => [one.body.claim, one])).values()) {
		const claim = claimIn(ledger, body.claim, older)
		if (!claim || claim.evidence.kind === 'decision') continue
		const spans = aligned(older.get(claim.version)!, newest, claim.evidence.spans)
		const same = spans && sameClaim(claim, spans, newest.id, fresh)
		if (same && decided.has(same.key)) continue
		if (same) {
			const why = `${reason} (carried over from ${claim.key}: the same words in a later text of the report)`
			decisions.push({ by, reason: why, body: { ...body, claim: same.key } })
			continue
		}
		const what = spans
			? 'the same words stand there, and something else is read from them'
			: 'its words do not stand there'
		problems.push({
			code: 'decision/not-carried',
			level: 'note',
			report,
			span: spans?.[0] ?? null,
			message: `The report has a newer text. Decision ${seq} (${body.act}, ${by}, ${id}) on ${claim.key} was not carried over to it: ${what}. It holds for the earlier text; look at the newer one.`,
		})
	}
	return { decisions, problems }
}

/** A claim of one of these texts; of a row that changed what it said before, too. */
function claimIn(ledger: Ledger, key: string, versions: ReadonlyMap<string, Version>): Claim | undefined {
	const rows = [...versions.keys()].flatMap((id) =>
		ledger.facts.hand(id, { all: true }).flatMap(({ claims }) => claims),
	)
	return [...ledger.codings.claims(key), ...rows.filter((claim) => claim.key === key)].find(({ version }) =>
		versions.has(version),
	)
}

const isOnClaim = (decision: Decision): decision is Decision & { body: OnClaim } =>
	decision.body.act === 'accept' || decision.body.act === 'reject' || decision.body.act === 'correct'

/** Letters around the words, from many to none: as many as are needed to tell one place from others. */
const AROUND = [80, 40, 20, 8, 0] as const

/** Where the same words stand in the other text; null when one of them does not, or nobody can tell where. */
function aligned({ text: from }: Version, { text: to }: Version, spans: readonly Span[]): Span[] | null {
	const found = spans.map(({ start, end }) => {
		const words = from.slice(start, end)
		for (const around of AROUND) {
			const before = from.slice(Math.max(0, start - around), start)
			const after = from.slice(end, end + around)
			const at = onlyPlaceOf(before + words + after, to)
			if (at !== null) return { start: at + before.length, end: at + before.length + words.length }
		}
		return null
	})
	return found.every((span) => span !== null) ? found : null
}

function onlyPlaceOf(words: string, text: string): number | null {
	const at = text.indexOf(words)
	return at >= 0 && text.indexOf(words, at + 1) < 0 ? at : null
}

/** The claim of the new text that says the same from these words. */
function sameClaim(claim: Claim, spans: readonly Span[], version: string, fresh: readonly Claim[]): Claim | null {
	const kind = claim.field === 'harm' ? `harm/${claim.value.kind}` : claim.field
	const key = claimKey(version, kind, spans)
	const said = canonicalJson(claim.value)
	return fresh.find((one) => one.key.split('~')[0] === key && canonicalJson(one.value) === said) ?? null
}
