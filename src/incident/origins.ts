/**
 * Where knowledge comes from, whoever reprints it. Copies of one text are one origin; so is one official or briefing
 * quoted by many; an outlet is none. The count of an incident is the count of these.
 */
import type { Claim, Speaker } from '../coding/schema.ts'
import { fold } from '../knowledge/fold.ts'
import { toCount } from '../report/days.ts'
import { grouped } from '../report/grouped.ts'
import type { ReportFacts } from './local.ts'
import { peopleClass, sameName } from './names.ts'
import { compareText, Sets, sorted } from './order.ts'
import type { DecidedOrigin, Ruling } from './ruling.ts'
import type { Origin } from './schema.ts'
import { pairsToCompare, type Sketch, shared, sketchOf } from './sketch.ts'

/** This share of both texts, or of the shorter one, makes a copy. */
const COPY_OF_BOTH = 0.4
const COPY_OF_SHORTER = 0.5
/**
 * A rewrite shares less: over the cluster beds rewritten copies shared 29 % of their runs of five words and more, reports of one
 * event that were written apart 5 % at most. Where both name one agency still less is enough.
 */
const REWRITE = 0.25
const REWRITE_OF_AGENCY = 0.15

export interface Origins {
	readonly all: readonly Origin[]
	/** Reports grouped by the text that they carry. */
	readonly texts: readonly (readonly string[])[]
	/** The origin of a claim, by its key. */
	readonly of: ReadonlyMap<string, string>
}

/** Sketches are costly next to everything else here, so they are made once for each text, and at most so many are kept. */
export type Sketches = (facts: ReportFacts) => Sketch

export function makeSketches(most = Number.POSITIVE_INFINITY): Sketches {
	const held = new Map<string, Sketch>()
	return (facts) => {
		const known = held.get(facts.textHash)
		if (known) return known
		const made = sketchOf(facts.text)
		if (held.size >= most) held.delete(held.keys().next().value!)
		held.set(facts.textHash, made)
		return made
	}
}

/** `decided`: what a person gave as the origin of a report or a claim; whatever has the same one counts once. */
export function originsOf(
	claims: readonly Claim[],
	versions: readonly ReportFacts[],
	sketches: Sketches,
	decided: Ruling['origins'] = new Map(),
): Origins {
	const texts = textGroups(versions, sketches, decided)
	const textOf = new Map(texts.flatMap((t) => t.versions.map((v) => [v, t] as const)))
	const dayOf = new Map(
		versions.map((v) => [v.version, v.published === null ? null : toCount(v.published.slice(0, 10))]),
	)
	const reportOf = new Map(versions.map((v) => [v.version, v.report]))
	const givenReport = (claim: Claim) => decided.get(reportOf.get(claim.version) ?? claim.version)
	const told = claims.filter((c) => c.speaker.kind !== 'publisher' && TELLS.has(c.stance) && !givenReport(c))
	const voices = voicesOf(told, dayOf)
	const of = new Map<string, string>()
	for (const claim of claims) {
		const given = decided.get(claim.key) ?? givenReport(claim)
		const found = voices.of.get(claim.key) ?? textOf.get(claim.version)?.key ?? `text:${claim.version}`
		of.set(claim.key, given ? decidedKey(given.origin) : found)
	}

	const spoken = grouped(
		claims.filter((c) => decided.has(c.key) || told.includes(c)),
		(claim) => of.get(claim.key)!,
	)
	const bySpeaker = [...spoken].map(([key, all]): Origin => {
		const given = all.flatMap((c) => decided.get(c.key) ?? [])[0]
		const several = all.some((c) => c.version !== all[0]!.version)
		return {
			key,
			kind: 'speaker',
			label: given?.origin ?? voices.labels.get(key) ?? key,
			reports: sorted(all.map((c) => reportOf.get(c.version) ?? c.version)),
			why: given ? whoDecided(given) : several ? 'the same speaker quoted in several reports' : 'quoted',
		}
	})
	const quoting = new Set(told.map((c) => textOf.get(c.version)?.key))
	const byText = texts.map(
		(t): Origin => ({
			key: t.key,
			kind: 'text',
			label: t.label,
			reports: sorted(t.versions.map((v) => reportOf.get(v) ?? v)),
			why: t.why,
		}),
	)
	// A text that names its sources is not one more source.
	const all = [...grouped([...bySpeaker, ...byText.filter((t) => !quoting.has(t.key))], (o) => o.key).values()]
		.map(([first, ...same]): Origin => ({ ...first!, reports: sorted([first!, ...same].flatMap((o) => o.reports)) }))
		.sort((a, b) => compareText(a.key, b.key))
	return { all, texts: byText.map((t) => t.reports).sort((a, b) => compareText(a.join(), b.join())), of }
}

const decidedKey = (origin: string): string => `decided:${fold(origin) || origin}`
const whoDecided = ({ decision }: DecidedOrigin): string => `decided by ${decision.by}: ${decision.reason}`

/** Saying that something was so; threats, demands and condemnations tell nothing of it. */
const TELLS = new Set(['asserts', 'confirms', 'blames', 'claims-responsibility', 'denies', 'doubts'])

interface TextGroup {
	readonly key: string
	readonly label: string
	readonly versions: readonly string[]
	readonly why: string
}

/** How many texts of their own there are among these versions. */
export const textsOf = (versions: readonly ReportFacts[], sketches: Sketches, decided: Ruling['origins']): number =>
	textGroups(versions, sketches, decided).length

function textGroups(versions: readonly ReportFacts[], sketches: Sketches, decided: Ruling['origins']): TextGroup[] {
	const all = [...versions].sort((a, b) => compareText(a.version, b.version))
	const given = grouped(
		all.filter((v) => decided.has(v.report)),
		(v) => decidedKey(decided.get(v.report)!.origin),
	)
	const byDecision = [...given].map(([key, own]): TextGroup => {
		const first = decided.get(own[0]!.report)!
		return { key, label: first.origin, versions: own.map((v) => v.version), why: whoDecided(first) }
	})
	const inOrder = all.filter((v) => !decided.has(v.report))
	const sets = new Sets()
	const reasons = new Map<string, string[]>()
	const join = (a: ReportFacts, b: ReportFacts, why: string) => {
		sets.join(a.version, b.version)
		for (const { version } of [a, b]) (reasons.get(version) ?? reasons.set(version, []).get(version)!).push(why)
	}
	for (const [, same] of grouped(inOrder, (v) => v.report))
		for (const other of same.slice(1)) join(same[0]!, other, 'versions of one report')
	for (const [, same] of grouped(inOrder, (v) => v.textHash))
		for (const other of same.slice(1)) join(same[0]!, other, 'the same text')
	const distinct = [...grouped(inOrder, (v) => v.textHash).values()]
		.map((same) => same[0]!)
		.filter((v) => v.text !== '')
	const drawn = distinct.map(sketches)
	const credits = distinct.map(creditOf)
	for (const [i, j] of distinct.length > 1 ? pairsToCompare(drawn) : []) {
		const [a, b] = [distinct[i]!, distinct[j]!]
		if (sets.find(a.version) === sets.find(b.version)) continue
		const { ofBoth, ofShorter } = shared(drawn[i]!, drawn[j]!)
		const percent = `${Math.round(100 * ofShorter)} % of the shorter text`
		if (ofBoth >= COPY_OF_BOTH || ofShorter >= COPY_OF_SHORTER) join(a, b, `copies: they share ${percent}`)
		else if (ofShorter >= REWRITE) join(a, b, `one is rewritten from the other: they share ${percent}`)
		else if (credits[i] && credits[i] === credits[j] && ofShorter >= REWRITE_OF_AGENCY)
			join(a, b, `both from one agency: they share ${percent}`)
	}
	const byText = [...grouped(inOrder, (v) => sets.find(v.version)).values()].map(
		(same): TextGroup => ({
			key: `text:${sorted(same.map((v) => v.textHash))[0]}`,
			label: sorted(same.flatMap((v) => v.publisher ?? []))[0] ?? same[0]!.report,
			versions: same.map((v) => v.version),
			why: sorted(same.flatMap((v) => reasons.get(v.version) ?? []))[0] ?? 'its own text',
		}),
	)
	return [...byDecision, ...byText]
}

/** The agency in a dateline, "KABUL (Agency) -", or at the end; else the publisher itself. */
function creditOf({ text, publisher }: ReportFacts): string | null {
	const head =
		/^[^\n]{0,120}\(([\p{Lu}][\p{L} ]{1,24})\)\s*[-–—]/u.exec(text.trimStart()) ??
		/\n[^\n]{0,120}\(([\p{Lu}][\p{L} ]{1,24})\)\s*[-–—]/u.exec(text.slice(0, 600))
	const credit =
		head?.[1] ??
		/(?:^|\n)(?:Source|Credit|With reporting by):? ([\p{Lu}][\p{L} ]{1,24})\.?\s*$/u.exec(text)?.[1] ??
		publisher
	return credit ? fold(credit) : null
}

/** Speakers that are one across reports: the same person or institution, within two days. */
function voicesOf(
	told: readonly Claim[],
	dayOf: ReadonlyMap<string, number | null>,
): { of: Map<string, string>; labels: Map<string, string> } {
	const groups = [...grouped(told, (c) => voiceText(c.speaker, c.version)).entries()].sort(([a], [b]) =>
		compareText(a, b),
	)
	const sets = new Sets()
	for (let i = 0; i < groups.length; i++) {
		for (let j = i + 1; j < groups.length; j++) {
			const [a, b] = [groups[i]!, groups[j]!]
			if (sameVoice(a[1][0]!, b[1][0]!, dayOf)) sets.join(a[0], b[0])
		}
	}
	const of = new Map<string, string>()
	const labels = new Map<string, string>()
	for (const [text, claims] of groups) {
		const key = `speaker:${sets.find(text)}`
		for (const claim of claims) of.set(claim.key, key)
		const name = claims[0]!.speaker.name
		if (!labels.has(key) || name.length > labels.get(key)!.length) labels.set(key, name)
	}
	return { of, labels }
}

const voiceText = (s: Speaker, version: string): string =>
	`${fold(s.name) || s.name}|${fold(s.organisation ?? '')}|${s.kind}|${version.slice(0, 12)}`

function sameVoice(a: Claim, b: Claim, dayOf: ReadonlyMap<string, number | null>): boolean {
	const [x, y] = [a.speaker, b.speaker]
	const [dayA, dayB] = [dayOf.get(a.version) ?? null, dayOf.get(b.version) ?? null]
	if (dayA !== null && dayB !== null && Math.abs(dayA - dayB) > 2) return false
	if (x.country && y.country && x.country !== y.country) return false
	if (x.kind === 'unnamed' || y.kind === 'unnamed') return sameUnnamed(x, y, a.version === b.version)
	if (sameName(x.name, y.name)) return true
	const [orgX, orgY] = [
		x.organisation ?? (x.kind === 'institution' ? x.name : null),
		y.organisation ?? (y.kind === 'institution' ? y.name : null),
	]
	// A spokesman and the ministry he speaks for are one; two persons of one ministry are two.
	return orgX !== null && orgY !== null && x.kind !== y.kind && sameName(orgX, orgY)
}

/** "Two US officials" and "one of the officials": one briefing within a report, and across reports if told alike. */
function sameUnnamed(x: Speaker, y: Speaker, oneReport: boolean): boolean {
	if (sameName(x.name, y.name)) return true
	const [a, b] = [peopleClass(x.name), peopleClass(y.name)]
	if (a === null || a !== b) return x.kind !== y.kind && sameName(x.organisation ?? x.name, y.organisation ?? y.name)
	return oneReport || (x.country !== undefined && x.country === y.country)
}
