/**
 * The arrow of this floor: codings and decisions in, incidents, links, chains and proposals out. Pure; the order of what
 * comes in changes nothing; every claim of every mention stands in exactly one incident.
 */
import type { Claim, Coded, Mention, Statement } from '../coding/schema.ts'
import { toCount } from '../report/days.ts'
import type { Edge } from './agglomerate.ts'
import { chainsOf } from './chains.ts'
import { clusterEvents } from './cluster.ts'
import { withHandles } from './handles.ts'
import { incidentOf, statementsAbout } from './incident.ts'
import { linksOf, statementDays } from './links.ts'
import { type Locals, localsOf, publishedDay, type ReportFacts, standing } from './local.ts'
import { compareText, grouped } from './order.ts'
import { makeSketches } from './origins.ts'
import type { Profile } from './profile.ts'
import type { Ruling } from './ruling.ts'
import type { Derived, Incident, RuleId } from './schema.ts'
import { bestOfPairs, joinOf, mergedLinks, partedPairs, proposalOf, within } from './touched.ts'
import { type Days, daysOf } from './when.ts'

export { chainFacts } from './chains.ts'
export { lookUpIn, neighbourhood } from './neighbourhood.ts'
export { sharedPassages } from './sketch.ts'
export type { Locals, Profile, ReportFacts }

export interface DeriveOptions {
	/** Rules for figures, the project's own first. */
	readonly rules?: readonly RuleId[]
	/**
	 * Only these mentions have changed neighbourhoods (see `neighbourhood`); everything else is taken over from `before`.
	 * `coded` and `reports` then need to hold the versions of these mentions only.
	 */
	readonly touched?: { readonly mentions: ReadonlySet<string>; readonly before: Derived }
}

export interface DeriveInput {
	readonly coded: readonly Coded[]
	readonly reports: readonly ReportFacts[]
	readonly ruling: Ruling
	readonly options?: DeriveOptions
}

export function deriveIncidents({ coded, reports, ruling, options }: DeriveInput): Derived {
	const codings = onePerVersion(coded)
	const facts = new Map(reports.map((r) => [r.version, withDecidedDay(r, ruling)]))
	const locals = codings.map((c) => localsOf(c, facts.get(c.version), ruling))
	return assemble({ codings, facts, locals, ruling, options })
}

/** The events of one version, for a caller that keeps them. */
export function readLocals(coded: Coded, facts: ReportFacts | undefined, ruling: Ruling): Locals {
	return localsOf(coded, facts && withDecidedDay(facts, ruling), ruling)
}

interface Ground {
	readonly codings: readonly Coded[]
	readonly facts: ReadonlyMap<string, ReportFacts>
	readonly locals: readonly Locals[]
	readonly ruling: Ruling
	readonly options: DeriveOptions | undefined
}

function assemble({ codings, facts, locals, ruling, options }: Ground): Derived {
	const touched = options?.touched
	const scope = touched ? within(locals, touched.mentions) : locals
	const clusters = clusterEvents(locals, ruling, touched?.mentions)
	const mentions = new Map<string, Mention>(codings.flatMap((c) => c.mentions.map((m) => [m.key, m] as const)))
	const claimsOf = grouped(
		codings.flatMap((c) => c.claims),
		(c) => c.about,
	)
	const statementsOf = statementsAbout(codings)
	const sketches = makeSketches()
	const dayOf = (version: string): number | null => {
		const day = facts.get(version)?.published
		return day ? toCount(day) : null
	}
	const reportOfVersion = new Map(codings.map((c) => [c.version, c.report]))
	const reportOf = (version: string): string => reportOfVersion.get(version) ?? version
	const source = (version: string) => ({ report: reportOf(version), day: facts.get(version)?.published ?? null })
	const emptyFacts = (version: string): ReportFacts => ({
		version,
		report: reportOf(version),
		publisher: null,
		published: null,
		textHash: version,
		text: '',
	})

	const groupAt = new Map<string, number>()
	clusters.groups.forEach((group, i) => {
		for (const event of group) for (const mention of event.mentions) groupAt.set(mention, i)
	})
	const inGroup = (edges: readonly Edge[]) => grouped(edges, (e) => String(groupAt.get(e.a)))
	const localJoined = inGroup(scope.flatMap((l) => l.joined))
	const acrossJoined = inGroup(clusters.joined)

	const fresh: Incident[] = clusters.groups.map((group, i) => {
		const held = group.flatMap((event) => event.mentions.map((key) => mentions.get(key)!))
		const all = held.flatMap((m) => claimsOf.get(m.key) ?? [])
		const ruled = all.map((claim) => ({ claim, stands: standing(claim, ruling) }))
		const versions = [...new Set(held.map((m) => m.version))].sort(compareText)
		return incidentOf({
			mentions: held,
			claims: ruled.flatMap(({ stands }): Claim[] => (stands ? [stands] : [])),
			rejected: ruled.filter(({ stands }) => stands === null).map(({ claim }) => claim),
			statements: [...new Set(held.flatMap((m) => statementsOf.get(m.key) ?? []))],
			versions: versions.map((v) => facts.get(v) ?? emptyFacts(v)),
			dayOf,
			source,
			sketches,
			joins: [...(acrossJoined.get(String(i)) ?? []), ...(localJoined.get(String(i)) ?? [])].map(joinOf),
			rules: options?.rules,
		})
	})
	const kept = touched ? touched.before.incidents.filter((i) => !i.mentions.some((m) => touched.mentions.has(m))) : []
	const incidents = withHandles(
		[...fresh, ...kept].sort((a, b) => compareText(a.key, b.key)),
		ruling,
	)

	const incidentAt = new Map<string, string>()
	for (const incident of incidents) for (const mention of incident.mentions) incidentAt.set(mention, incident.key)
	const freshKeys = new Set(fresh.map((i) => i.key))
	const times = new Map<string, Days | null>(incidents.map((i) => [i.key, i.when ? daysOf(i.when) : null]))
	const statements = new Map<string, Statement>(codings.flatMap((c) => c.statements.map((s) => [s.key, s] as const)))
	for (const [key, statement] of statements) times.set(key, statementDays(statement, dayOf(statement.version)))
	const time = (end: string): Days | null => times.get(end) ?? null

	const real = new Set(incidents.filter((i) => REAL.has(i.factuality)).map((i) => i.key))
	const made = linksOf({
		links: codings.flatMap((c) => c.links),
		statements: [...statements.values()],
		ruling,
		incidentOf: (mention) => incidentAt.get(mention) ?? null,
		isReal: (key) => real.has(key),
		daysOf: time,
		reportOf,
	})
	const there = new Set(incidents.map((i) => i.key))
	const links = touched ? mergedLinks(made, freshKeys, touched.before, there) : made
	const parted = partedPairs([...locals.flatMap((l) => l.apart), ...ruling.cannotLink], incidentAt)
	const proposals = [...scope.flatMap((l) => l.doubtful), ...clusters.asked]
		.flatMap((edge) => proposalOf(edge, incidentAt))
		.filter((p) => !parted.has(`${p.a} ${p.b}`))
	const isKept = (key: string) => there.has(key) && !freshKeys.has(key)
	const oldProposals = touched ? touched.before.proposals.filter((p) => isKept(p.a) && isKept(p.b)) : []
	return {
		incidents,
		links,
		chains: chainsOf(links, time),
		proposals: bestOfPairs([...proposals, ...oldProposals]),
		orphaned: [...ruling.orphaned].sort(compareText),
	}
}

const REAL: ReadonlySet<string> = new Set(['happened', 'alleged', 'denied'])

/** A version coded twice counts once: the coding whose coder comes last. */
function onePerVersion(coded: readonly Coded[]): Coded[] {
	const byVersion = new Map<string, Coded>()
	for (const one of coded) {
		const held = byVersion.get(one.version)
		if (!held || compareText(one.coder, held.coder) > 0) byVersion.set(one.version, one)
	}
	return [...byVersion.values()].sort((a, b) => compareText(a.version, b.version))
}

function withDecidedDay(facts: ReportFacts, ruling: Ruling): ReportFacts {
	return { ...facts, published: publishedDay(facts.report, facts.published, ruling) }
}
