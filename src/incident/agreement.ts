/**
 * Krippendorff's alpha: how far coders agree beyond chance. Any number of coders, values that are missing, and a difference
 * between values: two that are not the same (nominal), or how far apart two numbers are (interval, ratio).
 * After Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011).
 */

/** 0 where two values are the same; greater the more they differ. */
export type Difference<V> = (a: V, b: V) => number

export const nominal: Difference<unknown> = (a, b) => (a === b ? 0 : 1)
export const interval: Difference<number> = (a, b) => (a - b) ** 2
export const ratio: Difference<number> = (a, b) => (a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2)

export interface Agreement {
	/** 1: they agree on all; 0: as chance would have it; null where nothing varies, so that nothing can be said. */
	readonly alpha: number | null
	/** Units that at least two judged. */
	readonly units: number
	/** The part of pairs of judgements that are the same. */
	readonly same: number | null
}

/** Each unit holds what the coders who judged it said; units with one judgement say nothing. */
export function agreement<V>(units: readonly (readonly V[])[], difference: Difference<V>): Agreement {
	const paired = units.filter((values) => values.length > 1)
	const all = paired.flat()
	if (paired.length === 0) return { alpha: null, units: 0, same: null }
	const observed =
		paired.reduce((sum, values) => sum + between(values, difference) / (values.length - 1), 0) / all.length
	// Values that are the same are taken together: pairs of all values would be many.
	const counts = [...all.reduce((held, value) => held.set(value, (held.get(value) ?? 0) + 1), new Map<V, number>())]
	let expected = 0
	for (const [a, many] of counts) for (const [b, others] of counts) expected += many * others * difference(a, b)
	expected /= all.length * (all.length - 1)
	const alike = paired.map((values) => 1 - between(values, nominal) / (values.length * (values.length - 1)))
	return {
		alpha: expected === 0 ? null : 1 - observed / expected,
		units: paired.length,
		same: alike.reduce((sum, share) => sum + share, 0) / alike.length,
	}
}

/** The differences of all ordered pairs of a unit. */
function between<V>(values: readonly V[], difference: Difference<V>): number {
	let sum = 0
	for (const [i, a] of values.entries()) for (const [j, b] of values.entries()) if (i !== j) sum += difference(a, b)
	return sum
}
