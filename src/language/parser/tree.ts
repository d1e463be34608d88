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
 * The best tree by Chu-Liu and Edmonds, with one root: each arc from the root is made so dear that the best tree, which
 * must have one, has no second. O(n³) at worst; reached for a few sentences in a hundred only.
 */
export function spanningTree(scores: Float32Array, n: number): Int32Array {
	const size = n + 1
	const weight = new Float64Array(size * size).fill(-Infinity) // [head, word]
	for (let d = 1; d <= n; d++) {
		for (let h = 0; h <= n; h++) {
			if (h === d) continue
			weight[h * size + d] = scores[(d - 1) * size + h]! - (h === 0 ? 1e6 : 0)
		}
	}
	const parent = arborescence(weight, size)
	return Int32Array.from({ length: n }, (_, i) => parent[i + 1]!)
}

/** Parents of the heaviest tree out of vertex 0 over a complete weight matrix [from, to]. */
function arborescence(weight: Float64Array, size: number): Int32Array {
	const parent = new Int32Array(size)
	for (let v = 1; v < size; v++) {
		let best = -Infinity
		for (let u = 0; u < size; u++) {
			if (u !== v && weight[u * size + v]! > best) {
				best = weight[u * size + v]!
				parent[v] = u
			}
		}
	}
	const cycle = findCycle(parent)
	if (!cycle) return parent
	// The cycle becomes one vertex, the last one of a smaller graph.
	const inside = new Uint8Array(size)
	for (const v of cycle) inside[v] = 1
	const outer: number[] = []
	for (let v = 0; v < size; v++) if (!inside[v]) outer.push(v)
	const small = outer.length + 1
	const last = small - 1
	const next = new Float64Array(small * small).fill(-Infinity)
	const leaves = new Int32Array(small) // for an arc out of the cycle: the vertex in it that it leaves from
	const enters = new Int32Array(small) // for an arc into the cycle: the vertex in it that it goes to
	for (let i = 0; i < last; i++) {
		const u = outer[i]!
		for (let j = 0; j < last; j++) next[i * small + j] = weight[u * size + outer[j]!]!
		for (const v of cycle) {
			const into = weight[u * size + v]! - weight[parent[v]! * size + v]!
			if (into > next[i * small + last]!) {
				next[i * small + last] = into
				enters[i] = v
			}
			const out = weight[v * size + u]!
			if (out > next[last * small + i]!) {
				next[last * small + i] = out
				leaves[i] = v
			}
		}
	}
	const found = arborescence(next, small)
	for (let i = 1; i < last; i++) parent[outer[i]!] = found[i] === last ? leaves[i]! : outer[found[i]!]!
	const from = found[last]!
	parent[enters[from]!] = outer[from]!
	return parent
}

function findCycle(parent: Int32Array): number[] | null {
	const seen = new Int32Array(parent.length)
	for (let v = 1; v < parent.length; v++) {
		let at = v
		while (at !== 0 && seen[at] === 0) {
			seen[at] = v
			at = parent[at]!
		}
		if (at === 0 || seen[at] !== v) continue
		const cycle = [at]
		for (let u = parent[at]!; u !== at; u = parent[u]!) cycle.push(u)
		return cycle
	}
	return null
}
