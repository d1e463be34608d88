/**
 * The second step: events of different reports that are one. Only events that share a block are compared; those that
 * hang together by pairs worth a question form a neighbourhood, and each neighbourhood is grouped from scratch in
 * canonical order. So the outcome depends on what is there, never on when it came.
 */

import { grouped } from '../report/grouped.ts'
import { agglomerate, type Edge } from './agglomerate.ts'
import { candidatePairs } from './blocks.ts'
import { compareProfiles, couldBeOne, explain, JOIN, PROPOSE } from './compare.ts'
import type { Locals } from './local.ts'
import { compareText, Sets } from './order.ts'
import { type Profile, signatureOf } from './profile.ts'
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
/** What two groups of reports must come to on the whole. */
const MEAN = 1.5
/** A second event that fits nearly as well makes a loose one doubtful. */
const MARGIN = 1

export function pointsBetween(a: Profile, b: Profile): number {
	const oneReport = a.version === b.version
	return compareProfiles(a, b, oneReport).points + (oneReport ? TOLD_APART : 0)
}

/** The pairs between events that are worth at least a question; with `only`, those that have one of these in them. */
export function edgesBetween(events: readonly Profile[], only: (event: Profile) => boolean = () => true): Edge[] {
	const { heads, twins } = folded(events)
	const edges: Edge[] = twins.filter(([a, b]) => only(a) || only(b)).flatMap(([a, b]) => edgeOf(a, b) ?? [])
	for (const [i, j] of candidatePairs(heads)) {
		const edge = only(heads[i]!) || only(heads[j]!) ? edgeOf(heads[i]!, heads[j]!) : null
		if (edge) edges.push(edge)
	}
	return edges
}

export function edgeOf(x: Profile, y: Profile): Edge | null {
	const [a, b] = x.key < y.key ? [x, y] : [y, x]
	if (!couldBeOne(a, b)) return null
	const points = pointsBetween(a, b)
	return points < PROPOSE ? null : { a: a.key, b: b.key, points, why: () => explain(compareProfiles(a, b)) }
}

/** Events that say the very same and enough of it (wire copies) are compared once, by their first. */
function folded(events: readonly Profile[]): { heads: Profile[]; twins: [Profile, Profile][] } {
	const heads: Profile[] = []
	const twins: [Profile, Profile][] = []
	for (const all of grouped(events, signatureOf).values()) {
		const alike = [...all].sort((a, b) => compareText(a.key, b.key))
		const head = alike[0]!
		heads.push(head)
		if (alike.length === 1) continue
		const enough = compareProfiles(head, head).points >= JOIN
		for (const other of alike.slice(1)) {
			if (enough && other.version !== head.version && edgeOf(head, other)) twins.push([head, other])
			else heads.push(other)
		}
	}
	return { heads: heads.sort((a, b) => compareText(a.key, b.key)), twins }
}

/** With `touched`, only events with one of these mentions are grouped; what they ask of the others is asked all the same. */
export function clusterEvents(locals: readonly Locals[], ruling: Ruling, touched?: ReadonlySet<string>): Clusters {
	const isIn = (event: Profile): boolean => touched === undefined || event.mentions.some((m) => touched.has(m))
	const all = locals.flatMap((l) => l.events).sort((a, b) => compareText(a.key, b.key))
	const byKey = new Map(all.map((event) => [event.key, event]))
	const eventOf = new Map(all.flatMap((event) => event.mentions.map((m) => [m, event.key] as const)))
	const lifted = (pairs: readonly (readonly [string, string])[]) =>
		pairs
			.map(([a, b]) => [eventOf.get(a), eventOf.get(b)] as const)
			.filter((p): p is readonly [string, string] => p[0] !== undefined && p[1] !== undefined && p[0] !== p[1])
	const must = lifted(ruling.mustLink)
	const cannot = [...lifted(ruling.cannotLink), ...locals.flatMap((l) => l.apart)]
	const edges = edgesBetween(all, isIn)
	const sure = edges.filter((edge) => edge.points >= JOIN)

	const sets = new Sets()
	for (const { a, b } of sure) sets.join(a, b)
	for (const [a, b] of must) sets.join(a, b)
	const rootOf = (key: string) => sets.find(key)
	const neighbourhoods = grouped(
		all.filter(isIn).map((event) => event.key),
		rootOf,
	)
	const sureIn = grouped(sure, (edge) => rootOf(edge.a))
	const mustIn = grouped(must, (p) => rootOf(p[0]))
	const cannotIn = grouped(
		cannot.filter(([a, b]) => rootOf(a) === rootOf(b)),
		(p) => rootOf(p[0]),
	)
	const groups: Profile[][] = []
	const joined: Edge[] = []
	const left: Edge[] = edges.filter((edge) => edge.points < JOIN)
	for (const [root, nodes] of neighbourhoods) {
		if (nodes.length === 1) {
			groups.push([byKey.get(nodes[0]!)!])
			continue
		}
		const held = new Map((sureIn.get(root) ?? []).map((e) => [`${e.a} ${e.b}`, e.points]))
		const points = (a: string, b: string): number => {
			const key = a < b ? `${a} ${b}` : `${b} ${a}`
			const known = held.get(key)
			if (known !== undefined) return known
			const found = pointsBetween(byKey.get(a)!, byKey.get(b)!)
			held.set(key, found)
			return found
		}
		const weighed = withDoubt(sureIn.get(root) ?? [], byKey, points)
		const result = agglomerate({
			nodes,
			edges: weighed,
			must: mustIn.get(root) ?? [],
			cannot: cannotIn.get(root) ?? [],
			join: JOIN,
			propose: JOIN,
			mean: MEAN,
			points,
		})
		for (const group of result.groups) groups.push(group.map((key) => byKey.get(key)!))
		joined.push(...result.joined)
		left.push(...weighed)
	}
	const groupOf = new Map(groups.flatMap((group, i) => group.map((event) => [event.key, i] as const)))
	groups.sort((a, b) => compareText(a[0]!.key, b[0]!.key))
	return { groups, joined, asked: left.filter((e) => groupOf.get(e.a) !== groupOf.get(e.b)) }
}

/** "The attack" that fits two attacks about as well goes to neither without a person. */
function withDoubt(
	edges: readonly Edge[],
	byKey: ReadonlyMap<string, Profile>,
	points: (a: string, b: string) => number,
): Edge[] {
	const sure = edges.filter((e) => e.points >= JOIN)
	const around = new Map<string, Edge[]>()
	for (const edge of sure)
		for (const end of [edge.a, edge.b]) (around.get(end) ?? around.set(end, []).get(end)!).push(edge)
	const rivals = (loose: string, edge: Edge): boolean => {
		const other = edge.a === loose ? edge.b : edge.a
		return (around.get(loose) ?? []).some((rival) => {
			if (rival === edge || rival.points < edge.points - MARGIN) return false
			const third = rival.a === loose ? rival.b : rival.a
			return points(other, third) < 0
		})
	}
	return edges.map((edge) => {
		if (edge.points < JOIN) return edge
		const doubt = [edge.a, edge.b].some((end) => isLoose(byKey.get(end)!) && rivals(end, edge))
		return doubt ? { ...edge, doubtful: true, why: () => `${edge.why()}; but another event fits as well` } : edge
	})
}

/** Too little is told to say which of several it is. */
function isLoose(p: Profile): boolean {
	const placed = p.places.some((place) => place.level !== 'country' && place.level !== 'region')
	return !placed || p.when === null || p.when.to - p.when.from > 6
}
