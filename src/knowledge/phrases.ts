/** Phrases of several words, looked up from a position in a sentence. Hyphen, space, accent and case do not matter here; whoever asks may mind. */

import { Beginnings } from './beginnings.ts'
import { fold } from './fold.ts'

export class PhraseTable<T> {
	readonly #values = new Map<string, T[]>()
	/** First word -> the most tokens a phrase beginning with it can take. */
	readonly #longest = new Map<string, number>()
	/** The first two words and more of each phrase. */
	readonly #openings = new Set<string>()
	#beginnings: Beginnings | null = null
	/** Tokens asked for before -> as `#longest`; UNSURE where the next token decides. */
	readonly #asked = new Map<string, number>()

	add(words: string, value: T): void {
		const key = phraseKey(words)
		if (key === '') return
		const list = this.#values.get(key)
		if (list) list.push(value)
		else this.#values.set(key, [value])
		const parts = key.split(' ')
		// Tokenisers split hyphens, apostrophes and full stops off; twice the words is room for them.
		this.#longest.set(parts[0]!, Math.max(this.#longest.get(parts[0]!) ?? 0, parts.length * 2 + 2))
		for (let n = 2; n <= parts.length; n++) this.#openings.add(parts.slice(0, n).join(' '))
	}

	get(words: string): readonly T[] {
		return this.#values.get(phraseKey(words)) ?? []
	}

	/** The longest phrase of tokens from `i` on and before `end`. */
	longest(
		tokens: readonly string[],
		i: number,
		accept: (values: readonly T[], text: string) => boolean = () => true,
		end = tokens.length,
	): { length: number; values: readonly T[]; text: string } | null {
		const first = tokens[i]
		if (first === undefined) return null
		const most = Math.min(this.#mostFrom(first, tokens[i + 1] ?? ''), end - i)
		let found: { length: number; values: readonly T[]; text: string } | null = null
		let text = ''
		for (let length = 1; length <= most; length++) {
			const last = tokens[i + length - 1]!
			text = withToken(text, last)
			const key = phraseKey(text)
			const values = length > 1 && isLoose(last) ? undefined : this.#values.get(key)
			if (values && accept(values, text)) found = { length, values, text }
			if (!this.#goesOn(key, tokens[i + length] ?? '')) break
		}
		return found
	}

	/** False only when no phrase begins with these words, whatever stands behind them: one word may still fold otherwise, and "'s" joins the last. */
	#goesOn(key: string, next: string): boolean {
		return !key.includes(' ') || key.endsWith(' and') || /^['’]/.test(next) || this.#openings.has(key)
	}

	#mostFrom(first: string, next: string): number {
		let most = this.#asked.get(first)
		if (most === undefined) {
			this.#beginnings ??= new Beginnings(this.#longest.keys())
			most = this.#longest.get(firstWord(phraseKey(first))) ?? (this.#beginnings.may(first) ? UNSURE : 0)
			if (this.#asked.size >= REMEMBERED) this.#asked.clear()
			this.#asked.set(first, most)
		}
		if (most !== UNSURE) return most
		// Written as two words, they open as the first does, and that opens nothing.
		if (!JOINS.test(next) && /^[A-Za-z0-9]+$/.test(first)) return 0
		return this.#longest.get(firstWord(phraseKey(first + next))) ?? 0
	}

	keys(): IterableIterator<string> {
		return this.#values.keys()
	}
}

const REMEMBERED = 20_000
const UNSURE = -1
const firstWord = (key: string): string => {
	const space = key.indexOf(' ')
	return space < 0 ? key : key.slice(0, space)
}

/** A phrase never ends on a separator; "anti" + "-" + "tank" is one word however it was cut. */
const isLoose = (token: string): boolean => /^[\p{Pd}'’,;:]$/u.test(token)

/** Marks that are written close to what stands before them. */
const JOINS = /^(?:[\p{Pd}.,]|['’]s?)$/u

function withToken(text: string, token: string): string {
	const glue = text === '' || JOINS.test(token) || /[\p{Pd}/]$/u.test(text) ? '' : ' '
	return text + glue + token
}

/** "Rocket-propelled grenades" and "rocket propelled grenades" are one; "U.S." and "US" are one. */
export function phraseKey(words: string): string {
	return fold(words.replace(/\b(\p{L})\.(?=\p{L}\b|\s|$)/gu, '$1').replace(/(\d),(?=\d{3})/g, '$1'))
}
