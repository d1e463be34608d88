/**
 * Incidents, links and questions of a part of the ledger, or of all of it: the part is a set of mentions that hang together
 * with nothing outside. What stands outside is only looked at: for the other end of a link, and for questions to a person.
 */
import type { Claim, Link, Mention, Statement } from '../coding/schema.ts'
import { toCount } from '../report/days.ts'
import { grouped } from '../report/grouped.ts'
import type { Edge } from './agglomerate.ts'
import { clusterEvents, type Scope } from './cluster.ts'
import { incidentOf, statementsAbout } from './incident.ts'
import { linksOf, statementDays } from './links.ts'
import { type Locals, type ReportFacts, standing } from './local.ts'
import { compareText } from './order.ts'
import { type Sketches, textsOf } from './origins.ts'
import type { Profile } from './profile.ts'
import type { DecidedLink, Ruling } from './ruling.ts'
import type { Derived, Incident, RuleId } from './schema.ts'
import { joinOf, partedPairs, proposalsOf, questionOf, within } from './touched.ts'
import { type Days, daysOf } from './when.ts'

/** What a part is derived from. */
export interface PartGround {
	/** The mentions to settle, and the pairs between their events and with those around; all that are told when left out. */
	readonly scope?: Scope
	/** Events of the part by their reports, and around it those that a person might be asked about. */
	readonly locals: readonly Locals[]
	/** Mentions with what is said about them, the links of their reports and the statements of them; all when none are asked for. */
	readonly told: (mentions?: ReadonlySet<string>) => Told
	/** Of every version in what is told. */
	readonly facts: (version: string) => ReportFacts
	readonly ruling: Ruling
	/** The incident that these events make, where it stands already as it would be made from them and the pairs that join them. */
	readonly kept?: (group: readonly Profile[], joined: readonly Edge[]) => Outside | null
	/** The incident that a mention outside the part stands in. */
	readonly outside?: (mention: string) => Outside | null
	/** A statement that is not told here and that a person linked with something that is. */
	readonly statementOf?: (key: string) => Statement | null
	/** Statements of versions that changed: links from and to them are made anew too. */
	readonly statements?: ReadonlySet<string>
	readonly sketches: Sketches
	readonly rules?: readonly RuleId[] | undefined
}

export interface Told {
	readonly mentions: readonly Mention[]
	readonly claims: readonly Claim[]
	readonly statements: readonly Statement[]
	readonly links: readonly Link[]
}

/** An incident that the part does not make. */
export type Outside = Pick<Incident, 'key' | 'factuality'> & {
	readonly when: Pick<NonNullable<Incident['when']>, 'earliest' | 'latest'> | null
}

export interface Part extends Pick<Derived, 'incidents' | 'links' | 'proposals'> {
	/** Incidents of the part that stand as they are. */
	readonly kept: readonly Outside[]
}

export function derivePart(ground: PartGround): Part {
	const { facts, ruling, sketches, rules, scope, outside = () => null } = ground
	const locals = [...ground.locals].sort((a, b) => compareText(a.version, b.version))
	const own = scope ? within(locals, scope.mentions) : locals
	const clusters = clusterEvents(locals, ruling, scope)
	const dayOf = (version: string): number | null => {
		const day = facts(version).published
		return day ? toCount(day) : null
	}
	const source = (version: string) => ({ report: facts(version).report, day: facts(version).published })

	const groupAt = new Map<string, number>()
	clusters.groups.forEach((group, i) => {
		for (const event of group) for (const mention of event.mentions) groupAt.set(mention, i)
	})
	const inGroup = (edges: readonly Edge[]) => grouped(edges, (e) => String(groupAt.get(e.a)))
	const localJoined = inGroup(own.flatMap((l) => l.joined))
	const acrossJoined = inGroup(clusters.joined)

	const kept: Outside[] = []
	const made = new Map<string, Outside>()
	const changed = clusters.groups.flatMap((group, i) => {
		const joined = [...(acrossJoined.get(String(i)) ?? []), ...(localJoined.get(String(i)) ?? [])]
		const stands = ground.kept?.(group, joined)
		if (!stands) return [{ group, joined }]
		kept.push(stands)
		for (const event of group) for (const mention of event.mentions) made.set(mention, stands)
		return []
	})
	const mentioned = new Set(changed.flatMap(({ group }) => group.flatMap((event) => event.mentions)))
	const told = ground.told(scope && mentioned)
	const mentions = new Map(told.mentions.map((m) => [m.key, m] as const))
	const claimsOf = grouped(told.claims, (c) => c.about)
	const statementsOf = statementsAbout(told.statements)
	const incidents = changed.map(({ group, joined }) => {
		const held = group.flatMap((event) => event.mentions.map((key) => mentions.get(key)!))
		const all = held.flatMap((m) => claimsOf.get(m.key) ?? [])
		const ruled = all.map((claim) => ({ claim, stands: standing(claim, ruling, facts(claim.version).published) }))
		const versions = [...new Set(held.map((m) => m.version))].sort(compareText)
		return incidentOf({
			mentions: held,
			claims: ruled.flatMap(({ stands }): Claim[] => (stands ? [stands] : [])),
			rejected: ruled.filter(({ stands }) => stands === null).map(({ claim }) => claim),
			statements: [...new Set(held.flatMap((m) => statementsOf.get(m.key) ?? []))],
			versions: versions.map(facts),
			dayOf,
			source,
			sketches,
			joins: joined.map(joinOf),
			rules,
			ruling,
			settings: held
				.flatMap(({ key }) => ruling.settings.get(key) ?? [])
				.sort((a, b) => a.decision.seq - b.decision.seq),
		})
	})
	incidents.sort((a, b) => compareText(a.key, b.key))

	for (const incident of incidents) for (const mention of incident.mentions) made.set(mention, incident)
	const near = new Map<string, Outside>([...incidents, ...kept].map((i) => [i.key, i]))
	const incidentOfMention = (mention: string): string | null => {
		const found = made.get(mention) ?? outside(mention)
		if (found) near.set(found.key, found)
		return found?.key ?? null
	}
	const spoken = new Map(told.statements.map((s) => [s.key, s] as const))
	const time = (end: string): Days | null => {
		const statement = spoken.get(end) ?? (end.startsWith('s-') ? ground.statementOf?.(end) : null)
		if (statement) return statementDays(statement, dayOf(statement.version))
		const when = near.get(end)?.when
		return when ? daysOf(when) : null
	}
	const fresh = new Set(incidents.map((i) => i.key))
	const changes = (end: string): boolean =>
		fresh.has(end) || scope === undefined || (ground.statements?.has(end) ?? false)
	const touches = ({ from, to }: DecidedLink): boolean =>
		scope === undefined || [from, to].some((end) => made.has(end) || (ground.statements?.has(end) ?? false))
	const links = linksOf({
		links: told.links,
		statements: told.statements,
		decided: ruling.links.filter(touches),
		unlinked: ruling.unlinks.filter(touches),
		incidentOf: incidentOfMention,
		isReal: (key) => REAL.has(near.get(key)?.factuality ?? ''),
		daysOf: time,
		reportOf: (version) => facts(version).report,
		textsIn: (versions) =>
			versions.length < 2 ? versions.length : textsOf(versions.map(facts), sketches, ruling.origins),
	}).filter((link) => changes(link.from) || changes(link.to))
	const apart = ruling.cannotLink.filter(([a, b]) => made.has(a) || made.has(b))
	const parted = partedPairs([...locals.flatMap((l) => l.apart), ...apart], incidentOfMention)
	const questions = [...own.flatMap((l) => l.doubtful), ...clusters.asked]
		.flatMap((edge) => questionOf(edge, incidentOfMention))
		.filter((p) => !parted.has(`${p.a} ${p.b}`))
	return { incidents, links, proposals: proposalsOf(questions), kept }
}

const REAL: ReadonlySet<string> = new Set(['happened', 'alleged', 'denied'])
