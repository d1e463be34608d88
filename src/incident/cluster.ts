/**
 * The second step: events of different reports that are one. Only events that share a block are compared; those that
 * hang together by sure pairs form a neighbourhood, and each neighbourhood is grouped from scratch in canonical order. So the outcome depends on what is there, never on when it came.
 */

import { grouped } from '../report/grouped.ts'
import { agglomerate, type Edge } from './agglomerate.ts'
import { candidatePairs, type Meeting } from './blocks.ts'
import { compareProfiles, couldBeOne, explain, JOIN, PROPOSE } from './compare.ts'
import { isDoubtful } from './doubt.ts'
import type { Locals } from './local.ts'
import { compareText, Sets } from './order.ts'
import type { Profile } from './profile.ts'
import type { Ruling } from './ruling.ts'

export interface Clusters {
	/** Each a list of local events, first by key. */
	readonly groups: readonly (readonly Profile[])[]
	readonly joined: readonly Edge[]
	/** Pairs of events in different groups that are worth a question. */
	readonly asked: readonly Edge[]
}

/** Two events that their own report tells apart are seldom one. */
const TOLD_APART = -5
/** Two rows of a table that gives each event one row are two. */
const ROWS_APART = -50
/** Where very many like events are told of, a figure or a word in common makes two one from here on. */
const JOIN_IN_CROWD = JOIN + 3
/** What two groups of reports must come to on the whole. */
const MEAN = 1.5

/** The same pairs are weighed again and again while reports come in: what was found is kept by the number of each event. */
const weighed = new Map<number, number>()
const numbers = new WeakMap<Profile, number>()
let counted = 0
const MOST = 400_000

function numberOf(event: Profile): number {
	const held = numbers.get(event) ?? ++counted
	numbers.set(event, held)
	return held
}

export function pointsBetween(x: Profile, y: Profile): number {
	const [i, j] = [numberOf(x), numberOf(y)]
	const id = i < j ? i * 2 ** 26 + j : j * 2 ** 26 + i
	const known = weighed.get(id)
	if (known !== undefined) return known
	const found = weigh(x, y)
	if (weighed.size >= MOST) weighed.clear()
	weighed.set(id, found)
	return found
}

/** With `least` any number below it stands for those that come to less. */
function weigh(x: Profile, y: Profile, least = Number.NEGATIVE_INFINITY): number {
	const [a, b] = x.key < y.key ? [x, y] : [y, x]
	const oneReport = a.version === b.version
	const rows = !oneReport && a.table !== undefined && a.table === b.table
	const known = oneReport ? TOLD_APART : rows ? ROWS_APART : 0
	return compareProfiles(a, b, oneReport, least - known).points + known
}

/** The pairs of events that meet and are worth at least a question. */
export function edgesBetween(events: readonly Profile[]): Edge[] {
	const edges: Edge[] = []
	for (const [i, j, meeting] of candidatePairs(events)) {
		const edge = edgeOf(events[i]!, events[j]!)
		if (edge) edges.push(met(edge, meeting))
	}
	return edges
}

export function edgeOf(x: Profile, y: Profile): Edge | null {
	const points = pairPoints(x, y)
	return points === null ? null : edgeWith(x, y, points)
}

/** The points of two events that are worth at least a question; else null. */
export function pairPoints(x: Profile, y: Profile): number | null {
	if (!couldBeOne(x, y)) return null
	const points = weigh(x, y, PROPOSE)
	return points < PROPOSE ? null : points
}

export function edgeWith(x: Profile, y: Profile, points: number): Edge {
	const [a, b] = x.key < y.key ? [x, y] : [y, x]
	return { a: a.key, b: b.key, points, why: () => explain(compareProfiles(a, b)) }
}

export const isSure = ({ points, doubtful }: Edge): boolean => points >= JOIN && !doubtful

/** In a crowd of like events nobody can say of two that they are one, unless a sign besides makes them surer than elsewhere. */
export function met(edge: Edge, meeting: Meeting): Edge {
	if (edge.points < JOIN || meeting === 'free' || (meeting === 'sign' && edge.points >= JOIN_IN_CROWD)) return edge
	return { ...edge, doubtful: true, why: () => `${edge.why()}; but much like it is told of there and then` }
}

/** What is to be grouped when not all is: events with one of these mentions, and the pairs that meet between them and with others. */
export interface Scope {
	readonly mentions: ReadonlySet<string>
	readonly edges: readonly Edge[]
}

/** With a scope, what its events ask of the others is asked all the same. */
export function clusterEvents(locals: readonly Locals[], ruling: Ruling, scope?: Scope): Clusters {
	const isIn = (event: Profile): boolean =>
		scope === undefined || event.mentions.some((mention) => scope.mentions.has(mention))
	const all = locals.flatMap((l) => l.events).sort((a, b) => compareText(a.key, b.key))
	const byKey = new Map(all.map((event) => [event.key, event]))
	const eventOf = new Map(all.flatMap((event) => event.mentions.map((m) => [m, event.key] as const)))
	const lifted = (pairs: readonly (readonly [string, string])[]) =>
		pairs
			.map(([a, b]) => [eventOf.get(a), eventOf.get(b)] as const)
			.filter((p): p is readonly [string, string] => p[0] !== undefined && p[1] !== undefined && p[0] !== p[1])
	const must = lifted(ruling.mustLink)
	const cannot = [...lifted(ruling.cannotLink), ...locals.flatMap((l) => l.apart)]
	const meeting = scope?.edges ?? edgesBetween(all)
	const points = pointsOf(byKey, meeting)
	const inside = new Set(all.filter(isIn).map(({ key }) => key))
	const edges = doubted(meeting, inside, byKey, points)
	const sure = edges.filter(isSure)

	const sets = new Sets()
	for (const { a, b } of sure) sets.join(a, b)
	for (const [a, b] of must) sets.join(a, b)
	const rootOf = (key: string) => sets.find(key)
	const neighbourhoods = grouped([...inside], rootOf)
	const sureIn = grouped(sure, (edge) => rootOf(edge.a))
	const mustIn = grouped(must, (p) => rootOf(p[0]))
	const cannotIn = grouped(
		cannot.filter(([a, b]) => rootOf(a) === rootOf(b)),
		(p) => rootOf(p[0]),
	)
	const groups: Profile[][] = []
	const joined: Edge[] = []
	for (const [root, nodes] of neighbourhoods) {
		if (nodes.length === 1) {
			groups.push([byKey.get(nodes[0]!)!])
			continue
		}
		const result = agglomerate({
			nodes,
			edges: sureIn.get(root) ?? [],
			must: mustIn.get(root) ?? [],
			cannot: cannotIn.get(root) ?? [],
			join: JOIN,
			propose: JOIN,
			mean: MEAN,
			points,
		})
		for (const group of result.groups) groups.push(group.map((key) => byKey.get(key)!))
		joined.push(...result.joined)
	}
	const groupOf = new Map(groups.flatMap((group, i) => group.map((event) => [event.key, i] as const)))
	groups.sort((a, b) => compareText(a[0]!.key, b[0]!.key))
	return { groups, joined, asked: edges.filter((e) => groupOf.get(e.a) !== groupOf.get(e.b)) }
}

/** The points of any two events: those of the pairs that meet are known. */
function pointsOf(byKey: ReadonlyMap<string, Profile>, edges: readonly Edge[]): (a: string, b: string) => number {
	const place = new Map([...byKey.keys()].map((key, i) => [key, i] as const))
	const idOf = (a: string, b: string): number => {
		const [i, j] = [place.get(a)!, place.get(b)!]
		return i < j ? i * byKey.size + j : j * byKey.size + i
	}
	const held = new Map(edges.map((edge) => [idOf(edge.a, edge.b), edge.points]))
	return (a, b) => {
		const id = idOf(a, b)
		const known = held.get(id)
		if (known !== undefined) return known
		const found = pointsBetween(byKey.get(a)!, byKey.get(b)!)
		held.set(id, found)
		return found
	}
}

/** Marks the pairs that fit no better than others do. One with an event that is not to be grouped would be there without a doubt. */
function doubted(
	edges: readonly Edge[],
	inside: ReadonlySet<string>,
	byKey: ReadonlyMap<string, Profile>,
	points: (a: string, b: string) => number,
): Edge[] {
	const ties = new Map<string, Edge[]>()
	for (const edge of edges)
		if (isSure(edge)) for (const end of [edge.a, edge.b]) (ties.get(end) ?? ties.set(end, []).get(end)!).push(edge)
	const ground = { profileOf: (key: string) => byKey.get(key)!, tiesOf: (key: string) => ties.get(key) ?? [], points }
	return edges.map((edge) => {
		if (!isSure(edge)) return edge
		const doubtful = !inside.has(edge.a) || !inside.has(edge.b) || isDoubtful(edge, ground)
		return doubtful ? { ...edge, doubtful, why: () => `${edge.why()}; but another event fits as well` } : edge
	})
}
