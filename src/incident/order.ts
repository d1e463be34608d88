/** Canonical order: by code units, never by locale, so that the same input gives the same ledger everywhere. */
import { grouped } from '../report/grouped.ts'

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const sorted = (texts: Iterable<string>): string[] => [...new Set(texts)].sort(compareText)

/** The value most of them have; ties go to the first in code-unit order. */
export function commonest<T extends string>(values: readonly T[]): T | null {
	let best: T | null = null
	let most = 0
	for (const [value, all] of [...grouped(values, (v) => v)].sort(([a], [b]) => compareText(a, b))) {
		if (all.length <= most) continue
		best = value as T
		most = all.length
	}
	return best
}

/** Joined sets: `find` gives the least member, so that the outcome does not depend on the order of joining. */
export class Sets {
	readonly #parent = new Map<string, string>()

	find(item: string): string {
		let root = item
		for (let up = this.#parent.get(root); up !== undefined && up !== root; up = this.#parent.get(root)) root = up
		for (let at = item; at !== root; ) {
			const up = this.#parent.get(at)!
			this.#parent.set(at, root)
			at = up
		}
		return root
	}

	join(a: string, b: string): void {
		const [x, y] = [this.find(a), this.find(b)]
		if (x === y) return
		const [low, high] = x < y ? [x, y] : [y, x]
		this.#parent.set(high, low)
		this.#parent.set(low, low)
	}
}
