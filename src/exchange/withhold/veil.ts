/**
 * Leaves names out of any words, in whatever form they are told: whole in any case and with any accents, as one word of an
 * address or account, and the surname by itself as it is printed. Looks words up, so thousands of names cost no more than a few.
 */
const WORD = /[\p{L}\p{N}\p{M}]+/gu
/** Scripts that are written without blanks: a name is found wherever it stands. */
const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const JOINED = /^[^\p{L}\p{N}\p{M}]{1,3}$/u

/** What is not to be told. */
export interface Hidden {
	/** Found in any case. */
	readonly whole: readonly string[]
	/** Single words found as printed, in capitals, or with an s. */
	readonly short: readonly string[]
	readonly mark: string
}

export interface Stretch {
	readonly start: number
	readonly end: number
	readonly mark: string
}

export class Veil {
	/** First word, or the first two → the words that follow, longest first. */
	private readonly phrases = new Map<string, { readonly rest: readonly string[]; readonly mark: string }[]>()
	private readonly printed = new Map<string, string>()
	private readonly anywhere: { readonly name: string; readonly mark: string }[] = []
	/** Surnames in small letters: any word may look like them, but not in an address. */
	private readonly inAddresses = new Set<string>()

	constructor(hidden: readonly Hidden[]) {
		const seen = new Set<string>()
		for (const { whole, short, mark } of hidden) {
			for (const name of whole) {
				if (UNSPACED.test(name)) this.anywhere.push({ name, mark })
				const words = wordsOf(name).map(folded)
				for (const phrase of words.length > 1 ? [words, [words.join('')]] : [words]) {
					if (phrase.length === 0 || seen.has(phrase.join(' '))) continue
					seen.add(phrase.join(' '))
					const [key, rest] = [phrase.slice(0, 2).join(' '), phrase.slice(1)]
					const held = this.phrases.get(key)
					if (held) held.push({ rest, mark })
					else this.phrases.set(key, [{ rest, mark }])
				}
			}
			for (const name of short) {
				for (const form of [name, `${name}s`, name.toUpperCase()]) this.printed.set(form, mark)
				this.inAddresses.add(folded(name))
			}
		}
		for (const held of this.phrases.values()) held.sort((a, b) => b.rest.length - a.rest.length)
	}

	get hides(): boolean {
		return this.phrases.size > 0 || this.printed.size > 0 || this.anywhere.length > 0
	}

	/** Where in a text stands what is not to be told: stretches in order, none touching another. */
	stretches(text: string): Stretch[] {
		if (!this.hides) return []
		const found: Stretch[] = []
		const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
			word,
			start: index,
			end: index + word.length,
		}))
		for (let i = 0; i < words.length; i++) {
			const { word, start, end } = words[i]!
			const [first, next] = [folded(word), words[i + 1]]
			const pair = next && this.phrases.get(`${first} ${folded(next.word)}`)
			const longest = pair?.find(({ rest }) => follow(rest, words, i, text)) ?? this.phrases.get(first)?.[0]
			if (longest) {
				found.push({ start, end: words[i + longest.rest.length]!.end, mark: longest.mark })
				i += longest.rest.length
				continue
			}
			const mark = this.printed.get(word)
			if (mark !== undefined) found.push({ start, end, mark })
		}
		for (const { name, mark } of this.anywhere)
			for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
				found.push({ start: at, end: at + name.length, mark })
		return merged(found)
	}

	/** The words with a mark wherever something is left out. */
	over(words: string): string {
		let [out, at] = ['', 0]
		for (const { start, end, mark } of this.stretches(words)) {
			out += words.slice(at, start) + mark
			at = end
		}
		return at === 0 ? words : out + words.slice(at)
	}

	/** True when an address or id tells a name, as one word or several, in any case. */
	inAddress(address: string): boolean {
		if (!this.hides) return false
		let plain = address
		try {
			plain = decodeURIComponent(address)
		} catch {
			// Not encoded as it should be: taken as it stands.
		}
		return this.stretches(plain).length > 0 || wordsOf(plain).some((word) => this.inAddresses.has(folded(word)))
	}
}

export const wordsOf = (text: string): string[] => text.match(WORD) ?? []

/** Without case and accents. */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

function follow(
	rest: readonly string[],
	words: readonly { readonly word: string; readonly start: number; readonly end: number }[],
	i: number,
	text: string,
): boolean {
	return rest.every((wanted, k) => {
		const [before, next] = [words[i + k]!, words[i + k + 1]]
		return next !== undefined && folded(next.word) === wanted && JOINED.test(text.slice(before.end, next.start))
	})
}

function merged(found: readonly Stretch[]): Stretch[] {
	const out: Stretch[] = []
	for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
		const last = out.at(-1)
		if (last && one.start < last.end) out[out.length - 1] = { ...last, end: Math.max(last.end, one.end) }
		else out.push(one)
	}
	return out
}
