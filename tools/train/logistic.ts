/** Logistic regression with a Gaussian prior, by Newton's method: rows name the features that are there. Deterministic. */
export function fitted(
	rows: readonly (readonly number[])[],
	right: readonly boolean[],
	size: number,
	prior: number,
): Float64Array {
	const weights = new Float64Array(size)
	for (let round = 0; round < 30; round++) {
		const slope = new Float64Array(size)
		const curve = Array.from({ length: size }, () => new Float64Array(size))
		for (let i = 0; i < size; i++) {
			slope[i] = -prior * weights[i]!
			curve[i]![i] = prior
		}
		for (const [n, row] of rows.entries()) {
			let sum = 0
			for (const i of row) sum += weights[i]!
			const p = 1 / (1 + Math.exp(-sum))
			const miss = (right[n] ? 1 : 0) - p
			const steep = p * (1 - p)
			for (const i of row) {
				slope[i]! += miss
				for (const j of row) if (j <= i) curve[i]![j]! += steep
			}
		}
		const step = solved(curve, slope)
		let most = 0
		for (let i = 0; i < size; i++) {
			weights[i]! += step[i]!
			most = Math.max(most, Math.abs(step[i]!))
		}
		if (most < 1e-6) break
	}
	return weights
}

/** Solves curve · x = slope by Cholesky's way; only the lower half of the curve is read, and it is overwritten. */
function solved(curve: readonly Float64Array[], slope: Float64Array): Float64Array {
	const size = slope.length
	for (let i = 0; i < size; i++)
		for (let j = 0; j <= i; j++) {
			let sum = curve[i]![j]!
			for (let k = 0; k < j; k++) sum -= curve[i]![k]! * curve[j]![k]!
			curve[i]![j] = i === j ? Math.sqrt(sum) : sum / curve[j]![j]!
		}
	const x = Float64Array.from(slope)
	for (let i = 0; i < size; i++) {
		for (let k = 0; k < i; k++) x[i]! -= curve[i]![k]! * x[k]!
		x[i]! /= curve[i]![i]!
	}
	for (let i = size - 1; i >= 0; i--) {
		for (let k = i + 1; k < size; k++) x[i]! -= curve[k]![i]! * x[k]!
		x[i]! /= curve[i]![i]!
	}
	return x
}
