/**
 * From scores to a tree. The best head of each word by itself is nearly always a tree already; where it is not, the best
 * tree with exactly one root is found (Chu-Liu and Edmonds).
 *
 * Scores are [n, n + 1]: a row for each word, a column for each head, column 0 the root. Heads count words from 1, 0 is the root.
 */

/** Heads of the best tree with one root. */
export function bestTree(scores: Float32Array, n: number): Int32Array {
	const heads = bestHeads(scores, n)
	return isTree(heads) ? heads : spanningTree(scores, n)
}

function bestHeads(scores: Float32Array, n: number): Int32Array {
	const heads = new Int32Array(n)
	for (let d = 0, at = 0; d < n; d++) {
		let best = -Infinity
		for (let h = 0; h <= n; h++, at++) {
			const s = scores[at]!
			if (s > best) {
				best = s
				heads[d] = h
			}
		}
	}
	return heads
}

/** One root, and every word reaches it. */
export function isTree(heads: Int32Array): boolean {
	const n = heads.length
	const seen = new Int32Array(n + 1) // 0 unseen, otherwise number of the walk that came by
	let roots = 0
	for (let d = 1; d <= n; d++) {
		if (heads[d - 1] === 0) roots++
		let at = d
		while (at !== 0 && seen[at] === 0) {
			seen[at] = d
			at = heads[at - 1]!
		}
		if (at !== 0 && seen[at] === d) return false
	}
	return roots === 1
}

/**
 * The best tree by Chu-Liu and Edmonds, in the form of Tarjan for dense graphs: O(n²). It has one root, since each arc
 * from the root is made so dear that the best tree, which must have one, has no second.
 */
export function spanningTree(scores: Float32Array, n: number): Int32Array {
	const graph = new Graph(scores, n)
	for (let v = 1; v <= n; v++) graph.connect(v)
	return graph.heads()
}

const ROOT_COST = 1e6

/** Vertices 0 (the root) to n, then the cycles that were contracted to one vertex, in the order of contracting. */
class Graph {
	private readonly size: number
	/** weight[slot * size + u]: of the best arc from original vertex u into the vertex that uses the slot. */
	private readonly weight: Float64Array
	/** The original vertex in which that arc ends. */
	private readonly target: Int32Array
	private readonly slot: Int32Array
	/** The contracted vertex that swallowed this one, or -1. */
	private readonly outer: Int32Array
	/** Ends of the chosen arc into each vertex. */
	private readonly from: Int32Array
	private readonly to: Int32Array
	private readonly chosen: Float64Array
	/** The outermost vertex around each original one. */
	private readonly top: Int32Array
	/** 0 new, 1 on the path that is being followed, 2 connected with the root. */
	private readonly state: Uint8Array
	private count: number

	constructor(scores: Float32Array, n: number) {
		const size = n + 1
		this.size = size
		this.weight = new Float64Array(size * size)
		this.target = new Int32Array(size * size)
		this.slot = Int32Array.from({ length: 2 * size }, (_, v) => v)
		this.outer = new Int32Array(2 * size).fill(-1)
		this.from = new Int32Array(2 * size)
		this.to = new Int32Array(2 * size)
		this.chosen = new Float64Array(2 * size)
		this.top = Int32Array.from({ length: size }, (_, v) => v)
		this.state = new Uint8Array(2 * size)
		this.state[0] = 2
		this.count = size
		for (let d = 1; d <= n; d++) {
			this.target.fill(d, d * size, (d + 1) * size)
			for (let h = 0; h <= n; h++) {
				this.weight[d * size + h] = scores[(d - 1) * size + h]! - (h === 0 ? ROOT_COST : 0)
			}
		}
	}

	/** Follows best arcs backwards from v until something connected is met; cycles on the way become one vertex. */
	connect(v: number): void {
		let at = this.top[v]!
		if (this.state[at] === 2) return
		const path: number[] = []
		while (this.state[at] !== 2) {
			if (this.state[at] === 1) at = this.contract(path.splice(path.indexOf(at)))
			path.push(at)
			this.state[at] = 1
			at = this.choose(at)
		}
		for (const p of path) this.state[p] = 2
	}

	/** Chooses the best arc into v and returns the vertex that it comes from. */
	private choose(v: number): number {
		const row = this.slot[v]! * this.size
		let most = -Infinity
		let best = 0
		for (let u = 0; u < this.size; u++) {
			if (this.weight[row + u]! > most && this.top[u] !== v) {
				most = this.weight[row + u]!
				best = u
			}
		}
		this.from[v] = best
		this.to[v] = this.target[row + best]!
		this.chosen[v] = most
		return this.top[best]!
	}

	/** One vertex for a cycle: an arc into it replaces the chosen arc of the vertex that it enters. */
	private contract(cycle: readonly number[]): number {
		const { size, weight, target } = this
		const made = this.count++
		const row = this.slot[cycle[0]!]! * size
		this.slot[made] = this.slot[cycle[0]!]!
		for (let u = 0; u < size; u++) weight[row + u]! -= this.chosen[cycle[0]!]!
		for (const v of cycle.slice(1)) {
			const other = this.slot[v]! * size
			for (let u = 0; u < size; u++) {
				const w = weight[other + u]! - this.chosen[v]!
				if (w > weight[row + u]!) {
					weight[row + u] = w
					target[row + u] = target[other + u]!
				}
			}
		}
		for (const v of cycle) this.outer[v] = made
		const inside = new Set(cycle)
		for (let u = 0; u < size; u++) if (inside.has(this.top[u]!)) this.top[u] = made
		return made
	}

	/** Opens the contracted vertices again, the last one first. */
	heads(): Int32Array {
		for (let v = this.count - 1; v >= this.size; v--) {
			let entered = this.to[v]!
			while (this.outer[entered] !== v) entered = this.outer[entered]!
			this.from[entered] = this.from[v]!
			this.to[entered] = this.to[v]!
		}
		return this.from.slice(1, this.size)
	}
}
