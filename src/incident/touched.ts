/** What a part shares with the rest of the ledger: joins and questions as records, and which of a report's events it takes. */
import type { Edge } from './agglomerate.ts'
import { scoreOf } from './compare.ts'
import type { Locals } from './local.ts'
import { compareText } from './order.ts'
import type { Join, Proposal } from './schema.ts'

/** Of each report only the events that have a touched mention. */
export function within(locals: readonly Locals[], mentions: ReadonlySet<string>): Locals[] {
	return locals.map((l) => {
		const events = l.events.filter((event) => event.mentions.some((m) => mentions.has(m)))
		const keys = new Set(events.flatMap((event) => event.mentions))
		const both = (a: string, b: string) => keys.has(a) && keys.has(b)
		return {
			version: l.version,
			events,
			joined: l.joined.filter((e) => both(e.a, e.b)),
			// The other end may stand untouched: the question is asked anew all the same.
			doubtful: l.doubtful.filter((e) => keys.has(e.a) || keys.has(e.b)),
			apart: l.apart.filter(([a, b]) => both(a, b)),
		}
	})
}

export const joinOf = (edge: Edge): Join => ({
	a: edge.a,
	b: edge.b,
	score: scoreOf(edge.points),
	explanation: edge.why(),
})

/** The incident of a mention, if it stands in one. */
type IncidentAt = (mention: string) => string | null

export function proposalOf(edge: Edge, incidentAt: IncidentAt): Proposal[] {
	const [x, y] = [incidentAt(edge.a), incidentAt(edge.b)]
	if (!x || !y || x === y) return []
	const [a, b] = x < y ? [x, y] : [y, x]
	return [{ a, b, score: scoreOf(edge.points), explanation: edge.why() }]
}

/** Incidents that a report or a person keeps apart: nobody is asked about them. */
export function partedPairs(pairs: readonly (readonly [string, string])[], incidentAt: IncidentAt): Set<string> {
	const out = new Set<string>()
	for (const [a, b] of pairs) {
		const [x, y] = [incidentAt(a), incidentAt(b)]
		if (x && y && x !== y) out.add(x < y ? `${x} ${y}` : `${y} ${x}`)
	}
	return out
}

/** One question for each two incidents: the surest. */
export function bestOfPairs(proposals: readonly Proposal[]): Proposal[] {
	const best = new Map<string, Proposal>()
	for (const proposal of proposals) {
		const key = `${proposal.a} ${proposal.b}`
		const held = best.get(key)
		if (
			!held ||
			proposal.score > held.score ||
			(proposal.score === held.score && proposal.explanation < held.explanation)
		)
			best.set(key, proposal)
	}
	return [...best.values()].sort((a, b) => compareText(a.a, b.a) || compareText(a.b, b.b))
}
