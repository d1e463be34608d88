/** How well a name fits what somebody types: all its words must begin words of the name, in any order. Pure. */

/** 0: it does not fit. Greater is better. */
export function fitOf(name: string, typed: string): number {
	const wanted = wordsOf(typed)
	if (wanted.length === 0) return 1
	const words = wordsOf(name)
	let score = 0
	for (const want of wanted) {
		const at = words.findIndex((word) => word.startsWith(want))
		if (at < 0) return 0
		score += (at === 0 ? 2 : 1) + want.length / words[at]!.length
	}
	return score / wanted.length
}

/** Those that fit, the best first; equals stay in their order. */
export function fitting<T>(all: readonly T[], nameOf: (one: T) => string, typed: string): T[] {
	return all
		.map((one) => ({ one, score: fitOf(nameOf(one), typed) }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score)
		.map(({ one }) => one)
}

const wordsOf = (text: string): string[] =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean)
