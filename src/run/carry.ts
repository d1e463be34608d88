/**
 * A report that was obtained again and reads otherwise (a corrected page, a better extractor, a changed row of a table) has a new text, and
 * what is read from it has new keys. What people decided on claims, mentions and statements of the earlier text is carried over where the same
 * words stand in the new one and the same is read from them; the rest waits for a person, and is told.
 */
import { claimKey, mentionKey, statementKey } from '../coding/keys.ts'
import type { Claim, Coded } from '../coding/schema.ts'
import { type Decision, type DecisionBody, liveDecisions, targetsOf } from '../incident/schema.ts'
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

/** What is to be carried from the earlier texts of a report to its newest one. Asking again, after it was entered, gives nothing. */
export function carriedOver(ledger: Ledger, report: string): Carried {
	const versions = ledger.facts.report(report)?.versions ?? []
	const newest = versions.at(-1)
	if (!newest || versions.length < 2) return { decisions: [], problems: [] }
	const earlier = readOf(ledger, versions.slice(0, -1))
	const fresh = [...ledger.codings.all(newest.id)]
	const live = liveDecisions(ledger.decisions())
	const standing = new Set(live.map(({ body }) => canonicalJson(body)))
	const decided = new Set(live.flatMap(({ body }) => (isOnClaim(body) ? [body.claim] : [])))
	const decisions: NewDecision[] = []
	const problems: Problem[] = []
	for (const { id, seq, by, reason, body } of lastOnEach(live)) {
		const keys = namedIn(body).filter((key) => earlier.has(key))
		if (keys.length === 0) continue
		const found = new Map(keys.map((key) => [key, successor(earlier.get(key)!, newest, fresh)]))
		const lost = keys.find((key) => found.get(key)!.key === null)
		if (lost !== undefined) {
			const { spans } = found.get(lost)!
			const what = spans
				? 'the same words stand there, and something else is read from them'
				: 'its words do not stand there'
			problems.push({
				code: 'decision/not-carried',
				level: 'note',
				report,
				span: spans?.[0] ?? null,
				message: `The report has a newer text. Decision ${seq} (${body.act}, ${by}, ${id}) on ${lost} was not carried over to it: ${what}. It holds for the earlier text; look at the newer one.`,
			})
			continue
		}
		const moved = renamed(body, (key) => found.get(key)?.key ?? key)
		if (isOnClaim(moved) ? decided.has(moved.claim) : standing.has(canonicalJson(moved))) continue
		const why = `${reason} (carried over from ${keys.join(', ')}: the same words in a later text of the report)`
		decisions.push({ by, reason: why, body: moved })
	}
	return { decisions, problems }
}

type OnClaim = Extract<DecisionBody, { act: 'accept' | 'reject' | 'correct' }>

const isOnClaim = (body: DecisionBody): body is OnClaim =>
	body.act === 'accept' || body.act === 'reject' || body.act === 'correct'

/** Of those on one claim, the last is the one that counts. */
function lastOnEach(live: readonly Decision[]): Decision[] {
	const last = new Map(live.map((one) => [isOnClaim(one.body) ? one.body.claim : one.id, one]))
	return [...last.values()]
}

/** What hangs on claims, mentions and statements; what is about names, whole reports, handles or a round goes on by itself. */
const GOES_ALONG: ReadonlySet<DecisionBody['act']> = new Set([
	'accept',
	'reject',
	'correct',
	'merge',
	'correct-incident',
	'split',
	'link',
	'unlink',
	'set-origin',
])

const namedIn = (body: DecisionBody): readonly string[] => (GOES_ALONG.has(body.act) ? targetsOf(body) : [])

/** The same decision on other keys. */
function renamed(body: DecisionBody, to: (key: string) => string): DecisionBody {
	switch (body.act) {
		case 'accept':
		case 'reject':
		case 'correct':
			return { ...body, claim: to(body.claim) }
		case 'merge':
		case 'correct-incident':
			return { ...body, mentions: body.mentions.map(to) }
		case 'split':
			return { ...body, mentions: body.mentions.map(to), from: body.from.map(to) }
		case 'link':
		case 'unlink':
			return { ...body, from: to(body.from), to: to(body.to) }
		case 'set-origin':
			return { ...body, of: to(body.of) }
		default:
			return body
	}
}

/** Something that was read from an earlier text: where its words stand, and what is the same in a later one. */
interface Earlier {
	readonly version: Version
	readonly spans: readonly Span[]
	readonly same: (spans: readonly Span[], version: string, fresh: readonly Coded[]) => string | undefined
}

/** By key, all that was read from these texts; of rows that changed what they said before, too. */
function readOf(ledger: Ledger, versions: readonly Version[]): Map<string, Earlier> {
	const read = new Map<string, Earlier>()
	for (const version of versions)
		for (const coded of [...ledger.facts.hand(version.id, { all: true }), ...ledger.codings.all(version.id)]) {
			for (const { key, anchor } of coded.mentions)
				read.set(key, {
					version,
					spans: [anchor],
					same: ([at], id, fresh) =>
						keyed(
							mentionKey(id, at!),
							fresh.flatMap(({ mentions }) => mentions),
						),
				})
			for (const { key, anchor, act } of coded.statements)
				read.set(key, {
					version,
					spans: [anchor],
					same: ([at], id, fresh) =>
						keyed(
							statementKey(id, act, at!),
							fresh.flatMap(({ statements }) => statements),
						),
				})
			for (const claim of coded.claims)
				if (claim.evidence.kind !== 'decision')
					read.set(claim.key, {
						version,
						spans: claim.evidence.spans,
						same: (spans, id, fresh) => sameClaim(claim, spans, id, fresh),
					})
		}
	return read
}

/** What is the same in the newer text; without spans where its words do not stand there. */
function successor(
	{ version, spans, same }: Earlier,
	newest: Version,
	fresh: readonly Coded[],
): { readonly spans: readonly Span[] | null; readonly key: string | null } {
	const found = aligned(version, newest, spans)
	return { spans: found, key: (found && same(found, newest.id, fresh)) ?? null }
}

const keyed = (key: string, among: readonly { readonly key: string }[]): string | undefined =>
	among.find((one) => one.key === key)?.key

/** The claim of the new text that says the same from these words. */
function sameClaim(claim: Claim, spans: readonly Span[], version: string, fresh: readonly Coded[]): string | undefined {
	const kind = claim.field === 'harm' ? `harm/${claim.value.kind}` : claim.field
	const key = claimKey(version, kind, spans)
	const said = canonicalJson(claim.value)
	const claims = fresh.flatMap((coded) => coded.claims)
	return claims.find((one) => one.key.split('~')[0] === key && canonicalJson(one.value) === said)?.key
}

/** Letters before and after the words, from many to none: what stands on one side may be what changed. */
const AROUND = [80, 40, 20, 8]
	.flatMap((n) => [
		[n, n],
		[0, n],
		[n, 0],
	])
	.concat([[0, 0]]) as [before: number, after: number][]

/** Where the same words stand in the other text; null when one of them does not, or nobody can tell where. */
function aligned({ text: from }: Version, { text: to }: Version, spans: readonly Span[]): Span[] | null {
	const found = spans.map(({ start, end }) => {
		const words = from.slice(start, end)
		for (const [left, right] of AROUND) {
			const before = from.slice(Math.max(0, start - left), start)
			const after = from.slice(end, end + right)
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
