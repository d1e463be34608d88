/**
 * Attack, blame, threat, answer, answer to the answer: what hangs together by responses. A sequence that no report calls
 * a response joins nothing here.
 */

import { grouped } from '../report/grouped.ts'
import { hashOf } from '../report/hash.ts'
import { compareText, Sets, sorted } from './order.ts'
import type { Chain, IncidentLink } from './schema.ts'
import type { Days } from './when.ts'

const isStatement = (end: string): boolean => end.startsWith('s-')

/** `daysOf` orders the incidents; those without a time come last, by key. */
export function chainsOf(links: readonly IncidentLink[], daysOf: (end: string) => Days | null): Chain[] {
	const responses = links.filter((l) => l.kind === 'response-to')
	const sets = new Sets()
	for (const link of responses) sets.join(link.from, link.to)
	const ends = sorted(responses.flatMap((l) => [l.from, l.to]))
	const linksIn = grouped(responses, (l) => sets.find(l.from))
	const chains: Chain[] = []
	for (const [root, members] of grouped(ends, (e) => sets.find(e))) {
		const held = linksIn.get(root) ?? []
		// Somebody blaming somebody for one event is no chain; two events, or a stated response, are.
		const incidents = members.filter((m) => !isStatement(m))
		if (incidents.length < 2 && held.every((l) => l.basis === 'inferred')) continue
		const answers = new Set(held.map((l) => `${l.from} ${l.to}`))
		const inTime = [...incidents].sort(
			(a, b) => order(daysOf(a), daysOf(b)) || answered(a, b, answers) || compareText(a, b),
		)
		const statements = members.filter(isStatement)
		chains.push({
			key: `x-${hashOf(['chain', ...members]).slice(0, 16)}`,
			incidents: inTime,
			statements,
			links: held.map((l) => l.key).sort(compareText),
		})
	}
	return chains.sort((a, b) => compareText(a.key, b.key))
}

/** All links of the chains that these ends hang in, asked for end by end. */
export function chainsAround(
	ends: Iterable<string>,
	responsesOf: (end: string) => readonly IncidentLink[],
): IncidentLink[] {
	const links = new Map<string, IncidentLink>()
	const seen = new Set<string>(ends)
	for (const end of seen) {
		for (const link of responsesOf(end)) {
			links.set(link.key, link)
			seen.add(link.from).add(link.to)
		}
	}
	return [...links.values()].sort((a, b) => compareText(a.key, b.key))
}

function order(a: Days | null, b: Days | null): number {
	if (!a || !b) return a ? -1 : b ? 1 : 0
	return a.from - b.from || a.to - b.to
}

/** On equal days the answer comes after what it answers. */
function answered(a: string, b: string, answers: ReadonlySet<string>): number {
	if (answers.has(`${b} ${a}`)) return -1
	return answers.has(`${a} ${b}`) ? 1 : 0
}

/**
 * What a chain comes to. What reports state counts apart from what was inferred or decided; sequence is no response and is
 * not counted at all.
 */
export interface ChainFacts {
	/** Responses between incidents, by who says that they are: reports, a person; and those inferred. */
	readonly stated: number
	readonly decided: number
	readonly inferred: number
	/** Days from a response to what it answers: least and most over the chain; null when no date is known. */
	readonly tempo: { readonly least: number; readonly most: number } | null
	/** Share of the responses that were answered in turn, 0 to 1; null without any. */
	readonly reciprocity: number | null
	/** Share of the stated responses that two or more independent texts state, 0 to 1; null without any. */
	readonly shareOfTwoOrigins: number | null
}

export function chainFacts(chain: Chain, links: readonly IncidentLink[]): ChainFacts {
	const own = new Set(chain.links)
	const between = links.filter((l) => own.has(l.key) && !isStatement(l.from) && !isStatement(l.to))
	const lags = between.flatMap((l) => l.lagDays ?? [])
	const of = (basis: IncidentLink['basis']) => between.filter((l) => l.basis === basis)
	const share = (some: number, all: number) => (all > 0 ? some / all : null)
	const stated = of('stated')
	return {
		stated: stated.length,
		decided: of('decided').length,
		inferred: of('inferred').length,
		tempo:
			lags.length > 0
				? { least: Math.min(...lags.map((l) => l.least)), most: Math.max(...lags.map((l) => l.most)) }
				: null,
		reciprocity: share(between.filter((l) => between.some((m) => m.to === l.from)).length, between.length),
		shareOfTwoOrigins: share(stated.filter((l) => l.origins > 1).length, stated.length),
	}
}
