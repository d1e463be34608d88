/**
 * Groups out of scored pairs, always the same ones: the surest pair first, ties by key, and a group takes another only
 * when nothing in either speaks against it. What is not joined and is not hopeless comes back as doubtful.
 */
import { VETO } from './compare.ts'
import { compareText, Sets } from './order.ts'

export interface Edge {
	readonly a: string
	readonly b: string
	readonly points: number
	/** Why; made only when somebody asks. */
	readonly why: () => string
	/** Never join by this pair alone, however many points it has. */
	readonly doubtful?: boolean
	/** Said by the report itself: neither a small sign against it nor another that would fit as well makes it less so. */
	readonly said?: boolean
}

export interface Grouping {
	/** Every node in one group; members and groups in key order. */
	readonly groups: readonly (readonly string[])[]
	/** The pairs that joined, in the order in which they did. */
	readonly joined: readonly Edge[]
	/** The surest pair between each two groups that stay apart. */
	readonly doubtful: readonly Edge[]
}

export interface Grounds {
	readonly nodes: readonly string[]
	readonly edges: readonly Edge[]
	/** Joined first, whatever the points. */
	readonly must: readonly (readonly [string, string])[]
	/** Never joined, not even by way of others. */
	readonly cannot: readonly (readonly [string, string])[]
	readonly join: number
	readonly propose: number
	/** What two groups must come to on the whole: above 0 where every member says enough to be compared. */
	readonly mean: number
	/** The points of any two nodes, compared or not. */
	readonly points: (a: string, b: string) => number
}

/** How many members of a large group are asked before another joins it: the first ones in key order. */
const ASKED = 8

/** What a pair loses where a member of one group speaks against one of the other, as two events of one report do. */
const AGAINST = 1.5
/** Two events that fit within this are equally likely. */
const MARGIN = 0.3

interface Fit {
	readonly points: number
	readonly mean: number
}

export function agglomerate(grounds: Grounds): Grouping {
	const { nodes } = grounds
	const sets = new Sets()
	const members = new Map(nodes.map((node) => [node, [node]]))
	const apart = new Map<string, Set<string>>()
	for (const [a, b] of grounds.cannot) {
		if (!members.has(a) || !members.has(b)) continue
		add(apart, a, b)
		add(apart, b, a)
	}
	const unite = (a: string, b: string): void => {
		const [x, y] = [sets.find(a), sets.find(b)]
		if (x === y) return
		sets.join(x, y)
		const root = sets.find(x)
		const other = root === x ? y : x
		members.set(root, merged(members.get(root)!, members.get(other)!))
		members.delete(other)
		for (const enemy of apart.get(other) ?? []) {
			add(apart, root, enemy)
			apart.get(enemy)?.delete(other)
			add(apart, enemy, root)
		}
		apart.delete(other)
	}
	const forbidden = (x: string, y: string): boolean => apart.get(x)?.has(y) ?? false
	for (const [a, b] of grounds.must) if (members.has(sets.find(a)) && members.has(sets.find(b))) unite(a, b)

	const edges = [...grounds.edges].sort(bySurety)
	const around = new Map<string, Edge[]>()
	for (const edge of edges)
		if (edge.points >= grounds.join)
			for (const end of [edge.a, edge.b]) (around.get(end) ?? around.set(end, []).get(end)!).push(edge)
	const joined: Edge[] = []
	/** How well two groups fit by their best pair; null where they must not be one. */
	const fitOf = (edge: Edge, x: string, y: string): Fit | null => {
		const found = forbidden(x, y) ? null : between(members.get(x)!, members.get(y)!, grounds)
		return found && { points: edge.points - (found.against && !edge.said ? AGAINST : 0), mean: found.mean }
	}
	/** Something else fits one as well as the other does, or better, and is not the other: nobody can say which of them it is. */
	const rivalled = (one: string, other: string, fit: Fit): boolean => {
		const seen = new Set([one, other])
		const near = members
			.get(one)!
			.slice(0, ASKED)
			.flatMap((member) => around.get(member) ?? [])
		for (const edge of near.sort(bySurety)) {
			if (edge.points + AGAINST + MARGIN < fit.points) break
			const [a, b] = [sets.find(edge.a), sets.find(edge.b)]
			const third = a === one ? b : a
			if (seen.has(third)) continue
			seen.add(third)
			const rival = edge.doubtful ? null : fitOf(edge, one, third)
			if (!rival || rival.points - fit.points + rival.mean - fit.mean < -MARGIN) continue
			const both = between(members.get(other)!, members.get(third)!, grounds)
			if (both === null || both.against) return true
		}
		return false
	}
	/** Pairs put off because something in the two groups speaks against them: others may fit better. */
	const late: { edge: Edge; points: number }[] = []
	for (let i = 0; i < edges.length || late.length > 0; ) {
		const next = edges[i]
		const waiting = late.at(-1)
		const now =
			waiting && (!next || waiting.points >= next.points) ? late.pop()! : { edge: next!, points: next!.points }
		if (now.edge === next) i++
		if (now.points < grounds.join) break
		const { edge } = now
		if (edge.doubtful) continue
		const [x, y] = [sets.find(edge.a), sets.find(edge.b)]
		if (x === y) continue
		const fit = fitOf(edge, x, y)
		if (!fit) continue
		if (fit.points < now.points) {
			late.push({ edge, points: fit.points })
			late.sort((p, q) => p.points - q.points || bySurety(q.edge, p.edge))
			continue
		}
		if (!edge.said && (rivalled(x, y, fit) || rivalled(y, x, fit))) continue
		unite(x, y)
		joined.push(edge)
	}
	const best = new Map<string, Edge>()
	for (const edge of edges) {
		const [x, y] = [sets.find(edge.a), sets.find(edge.b)]
		if (x === y || forbidden(x, y) || edge.points < grounds.propose) continue
		const key = x < y ? `${x} ${y}` : `${y} ${x}`
		if (!best.has(key)) best.set(key, edge)
	}
	const groups = [...members.values()].sort((a, b) => compareText(a[0]!, b[0]!))
	return { groups, joined, doubtful: [...best.values()] }
}

const bySurety = (p: Edge, q: Edge): number => q.points - p.points || compareText(p.a, q.a) || compareText(p.b, q.b)

/** What two groups hold against each other: null when members contradict, or when on the whole they do not fit. */
function between(
	xs: readonly string[],
	ys: readonly string[],
	{ points, mean }: Grounds,
): { readonly against: boolean; readonly mean: number } | null {
	let sum = 0
	let n = 0
	let against = false
	for (const x of xs.slice(0, ASKED)) {
		for (const y of ys.slice(0, ASKED)) {
			const found = points(x, y)
			if (found < VETO) return null
			if (found < 0) against = true
			sum += found
			n++
		}
	}
	return sum / n >= mean ? { against, mean: sum / n } : null
}

function add(map: Map<string, Set<string>>, from: string, to: string): void {
	const held = map.get(from)
	if (held) held.add(to)
	else map.set(from, new Set([to]))
}

function merged(a: readonly string[], b: readonly string[]): string[] {
	const out: string[] = []
	for (let i = 0, j = 0; i < a.length || j < b.length; ) {
		if (j >= b.length || (i < a.length && a[i]! < b[j]!)) out.push(a[i++]!)
		else out.push(b[j++]!)
	}
	return out
}
