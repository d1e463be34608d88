/**
 * Notes beside a text: each wants to stand level with its sentence, none may overlap, and the order is kept. One of them
 * can be held: it stands exactly where it wants, and the others give way to both sides.
 */
export interface Wish {
	readonly key: string
	/** Where it wants to begin, and how high it is, in pixels. */
	readonly top: number
	readonly height: number
}

/** The tops, in the order given. Without a held note the first ones are served first, and none stands above 0. */
export function aligned(wishes: readonly Wish[], gap: number, held: string | null = null): number[] {
	const at = held === null ? -1 : wishes.findIndex(({ key }) => key === held)
	const tops: number[] = []
	for (const [i, { top }] of wishes.entries()) {
		const before = i === 0 ? 0 : tops[i - 1]! + wishes[i - 1]!.height + gap
		tops.push(i === at ? top : Math.max(top, before))
	}
	// The held one may have been put over those before it: they move up until it fits.
	for (let i = at - 1; i >= 0; i--) {
		const lowest = tops[i + 1]! - wishes[i]!.height - gap
		if (tops[i]! <= lowest) break
		tops[i] = lowest
	}
	return tops
}
