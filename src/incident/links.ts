/**
 * Relations between incidents, lifted from what reports say of their mentions. What a text states, what is inferred from
 * whom a statement is about, and what a person decided stay apart. Sequence is carried as sequence; no response is made of it.
 */

import type { LinkKind } from '../coding/lists.ts'
import type { Link, Statement } from '../coding/schema.ts'
import { grouped } from '../report/grouped.ts'
import { hashOf } from '../report/hash.ts'
import { compareText, sorted } from './order.ts'
import type { DecidedLink } from './ruling.ts'
import type { IncidentLink } from './schema.ts'
import { type Days, daysOf } from './when.ts'

export interface LinkGrounds {
	readonly links: readonly Link[]
	readonly statements: readonly Statement[]
	/** Links that a person made, and those that a person took away. */
	readonly decided: readonly DecidedLink[]
	readonly unlinked: readonly DecidedLink[]
	/** The incident of a mention; null for a mention that is nowhere. */
	readonly incidentOf: (mention: string) => string | null
	/** False for incidents that were only threatened, planned or supposed. */
	readonly isReal: (incident: string) => boolean
	/** When an incident or a statement was. */
	readonly daysOf: (end: string) => Days | null
	readonly reportOf: (version: string) => string
	/** How many independent texts these versions carry. */
	readonly textsIn: (versions: readonly string[]) => number
}

interface Lifted {
	readonly kind: LinkKind
	readonly from: string
	readonly to: string
	readonly basis: IncidentLink['basis']
	readonly link: string | null
	/** Of the report that states it or that it is inferred from; null for what a person decided. */
	readonly version: string | null
	readonly words: string
}

/** Acts that answer an event by being about it. A demand may name what happened and answer something else. */
const ANSWERS = new Set(['blame', 'claim-of-responsibility', 'denial', 'condemnation', 'threat', 'warning'])

export function linksOf(grounds: LinkGrounds): IncidentLink[] {
	const { incidentOf } = grounds
	const end = (key: string): string | null => (key.startsWith('s-') ? key : incidentOf(key))
	const between = (kind: LinkKind, from: string, to: string) => `${kind}|${end(from)}|${end(to)}`
	// A person unlinks two incidents, by whichever of their mentions: it holds for all of these.
	const unlinked = new Map(grounds.unlinked.map((u) => [between(u.kind, u.from, u.to), u.decision.seq]))
	const lifted: Lifted[] = []
	const lift = (link: Omit<Lifted, 'from' | 'to'>, from: string, to: string) => {
		const [a, b] = [end(from), end(to)]
		if (a && b && a !== b) lifted.push({ ...link, from: a, to: b })
	}
	for (const link of grounds.links) {
		if (link.kind === 'same-as' || unlinked.has(between(link.kind, link.from, link.to))) continue
		lift({ kind: link.kind, basis: 'stated', link: link.key, version: link.version, words: '' }, link.from, link.to)
	}
	for (const { kind, from, to, decision } of grounds.decided) {
		if (kind !== 'same-as' && decision.seq >= (unlinked.get(between(kind, from, to)) ?? 0))
			lift(
				{ kind, basis: 'decided', link: decision.id, version: null, words: `${decision.by}: ${decision.reason}` },
				from,
				to,
			)
	}
	for (const statement of grounds.statements) {
		if (!ANSWERS.has(statement.act)) continue
		for (const mention of sorted(statement.about)) {
			const incident = incidentOf(mention)
			if (!incident || !grounds.isReal(incident) || unlinked.has(between('response-to', statement.key, mention)))
				continue
			lift(
				{
					kind: 'response-to',
					basis: 'inferred',
					link: null,
					version: statement.version,
					words: `the ${statement.act} is about it`,
				},
				statement.key,
				mention,
			)
		}
	}
	return [...grouped(lifted, (l) => `${l.kind}|${l.from}|${l.to}`).values()]
		.map((all) => made(all, grounds))
		.sort((a, b) => compareText(a.key, b.key))
}

const STRENGTH: Readonly<Record<IncidentLink['basis'], number>> = { decided: 0, stated: 1, inferred: 2 }

function made(all: readonly Lifted[], grounds: LinkGrounds): IncidentLink {
	const best = [...all].sort((a, b) => STRENGTH[a.basis] - STRENGTH[b.basis])[0]!
	const { kind, from, to, basis } = best
	const versions = sorted(all.flatMap((l) => l.version ?? []))
	const reports = sorted(versions.map(grounds.reportOf))
	const origins = grounds.textsIn(versions)
	const lag = lagOf(kind, grounds.daysOf(from), grounds.daysOf(to))
	const who =
		basis === 'decided'
			? `decided by ${best.words}`
			: basis === 'inferred'
				? `inferred: ${best.words}`
				: statedBy(reports.length, origins)
	return {
		key: `l-${hashOf(['incident-link', kind, from, to]).slice(0, 16)}`,
		kind,
		from,
		to,
		basis,
		links: sorted(all.flatMap((l) => l.link ?? [])),
		reports,
		origins,
		lagDays: lag,
		explanation: lag && lag.most < 0 ? `${who}; but its dates are the earlier ones` : who,
	}
}

/** "stated by 3 reports of 2 origins": copies of one text are one. */
function statedBy(reports: number, origins: number): string {
	if (reports < 2) return 'stated by 1 report'
	return `stated by ${reports} reports of ${origins === 1 ? 'one origin' : `${origins} origins`}`
}

/** From the earlier to the later, as least and most. A response is not before what it answers, unless the dates insist. */
export function lagOf(kind: LinkKind, from: Days | null, to: Days | null): { least: number; most: number } | null {
	if (!from || !to || kind === 'part-of' || kind === 'same-as') return null
	const least = from.from - to.to
	const most = from.to - to.from
	return most >= 0 ? { least: Math.max(0, least), most } : { least, most }
}

/** When a statement was made: its own time, else the day of its report. */
export function statementDays(statement: Statement, published: number | null): Days | null {
	if (statement.when) return daysOf(statement.when)
	return published === null ? null : { from: published, to: published }
}
