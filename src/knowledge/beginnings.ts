/** A quick no: can a token open any of a list of folded names? Most words of a text open none, and need no look-up then. */
import { foldsAtStart } from './fold.ts'

export class Beginnings {
	readonly #sorted: readonly string[]

	constructor(keys: Iterable<string>) {
		this.#sorted = [...keys].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
	}

	/** False only when no name can begin with the token, whatever stands behind it. A token that folds in ways of its own may always. */
	may(token: string): boolean {
		if (!/^[A-Za-z0-9]+$/.test(token) || foldsAtStart(token)) return true
		const wanted = token.toLowerCase()
		let low = 0
		let high = this.#sorted.length
		while (low < high) {
			const middle = (low + high) >> 1
			if (this.#sorted[middle]! < wanted) low = middle + 1
			else high = middle
		}
		return this.#sorted[low]?.startsWith(wanted) ?? false
	}
}
