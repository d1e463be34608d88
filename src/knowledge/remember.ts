/** Names and words come again and again: a look-up that keeps what it answered. */

/** Most questions whose answers are kept; then all are forgotten. */
const REMEMBERED = 20_000

/** The same look-up, asked once for the same words. */
export function remembering<T>(lookUp: (words: string) => T): (words: string) => T {
	const known = new Map<string, { readonly answer: T }>()
	return (words) => {
		let held = known.get(words)
		if (!held) {
			held = { answer: lookUp(words) }
			if (known.size >= REMEMBERED) known.clear()
			known.set(words, held)
		}
		return held.answer
	}
}
