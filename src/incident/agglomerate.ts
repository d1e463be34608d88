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

	const edges = [...grounds.edges].sort((p, q) => q.points - p.points || compareText(p.a, q.a) || compareText(p.b, q.b))
	const joined: Edge[] = []
	for (const edge of edges) {
		if (edge.points < grounds.join) break
		if (edge.doubtful) continue
		const [x, y] = [sets.find(edge.a), sets.find(edge.b)]
		if (x === y || forbidden(x, y) || !agree(members.get(x)!, members.get(y)!, grounds)) continue
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

/** No two members contradict each other, and on the whole they fit. */
function agree(xs: readonly string[], ys: readonly string[], { points, mean }: Grounds): boolean {
	let sum = 0
	let n = 0
	for (const x of xs.slice(0, ASKED)) {
		for (const y of ys.slice(0, ASKED)) {
			const found = points(x, y)
			if (found < VETO) return false
			sum += found
			n++
		}
	}
	return sum / n >= mean
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
