/** What a part shares with the rest of the ledger: joins and questions as records, and which of a report's events it takes. */
import type { Edge } from './agglomerate.ts'
import { scoreOf } from './compare.ts'
import type { Locals } from './local.ts'
import { compareText, sorted } from './order.ts'
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

/** The same pairs, and as sure. */
export const isJoinedBy = (edges: readonly Edge[], joins: readonly Join[]): boolean =>
	edges.length === joins.length &&
	edges.every(({ a, b, points }, i) => a === joins[i]!.a && b === joins[i]!.b && scoreOf(points) === joins[i]!.score)

/** The incident of a mention, if it stands in one. */
type IncidentAt = (mention: string) => string | null

/** Two incidents that stand apart, the lesser key first, and a pair of their events that asks whether they are one. */
export interface Question extends Pick<Proposal, 'a' | 'b'> {
	readonly edge: Edge
}

export function questionOf(edge: Edge, incidentAt: IncidentAt): Question[] {
	const [x, y] = [incidentAt(edge.a), incidentAt(edge.b)]
	if (!x || !y || x === y) return []
	return [x < y ? { a: x, b: y, edge } : { a: y, b: x, edge }]
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

/** One question for each two incidents: the surest. Why is made for no other. */
export function proposalsOf(questions: readonly Question[]): Proposal[] {
	const best = new Map<string, { a: string; b: string; score: number; edges: Edge[] }>()
	for (const { a, b, edge } of questions) {
		const score = scoreOf(edge.points)
		const held = best.get(`${a} ${b}`)
		if (held?.score === score) held.edges.push(edge)
		else if (!held || score > held.score) best.set(`${a} ${b}`, { a, b, score, edges: [edge] })
	}
	return [...best.values()]
		.map(({ edges, ...rest }) => ({ ...rest, explanation: sorted(edges.map((edge) => edge.why()))[0]! }))
		.sort((p, q) => compareText(p.a, q.a) || compareText(p.b, q.b))
}
