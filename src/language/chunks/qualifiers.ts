/**
 * What the words around a number make of it: "at least", "more than", "up to", "about", "or more". Each row is a phrase
 * that stands right before the number; longer ones first, so that "no more than" is not read as "more than".
 */
export type Bound = 'least' | 'most' | 'above' | 'below' | 'near' | 'exact'

const BEFORE: readonly (readonly [phrase: string, bound: Bound])[] = (
	[
		['no fewer than', 'least'],
		['no less than', 'least'],
		['not fewer than', 'least'],
		['not less than', 'least'],
		['at the very least', 'least'],
		['a minimum of', 'least'],
		['minimum of', 'least'],
		['at least', 'least'],
		['no more than', 'most'],
		['not more than', 'most'],
		['as many as', 'most'],
		['as much as', 'most'],
		['a maximum of', 'most'],
		['maximum of', 'most'],
		['at most', 'most'],
		['up to', 'most'],
		['as few as', 'least'],
		['more than', 'above'],
		['greater than', 'above'],
		['upwards of', 'above'],
		['upward of', 'above'],
		['in excess of', 'above'],
		['well over', 'above'],
		['well above', 'above'],
		['over', 'above'],
		['above', 'above'],
		['exceeding', 'above'],
		['fewer than', 'below'],
		['less than', 'below'],
		['under', 'below'],
		['below', 'below'],
		['just over', 'above'],
		['just under', 'below'],
		['somewhere around', 'near'],
		['an estimated', 'near'],
		['estimated', 'near'],
		['approximately', 'near'],
		['roughly', 'near'],
		['about', 'near'],
		['around', 'near'],
		['some', 'near'],
		['nearly', 'near'],
		['almost', 'near'],
		['close to', 'near'],
		['circa', 'near'],
		['an average of', 'near'],
		['exactly', 'exact'],
		['precisely', 'exact'],
		['a total of', 'exact'],
		['total of', 'exact'],
		['a further', 'exact'],
		['an additional', 'exact'],
		['another', 'exact'],
		['a group of', 'exact'],
	] as const
).toSorted((a, b) => b[0].split(' ').length - a[0].split(' ').length)

const AFTER: readonly (readonly [phrase: string, bound: Bound])[] = [
	['or more', 'least'],
	['or so', 'near'],
	['or fewer', 'most'],
	['or less', 'most'],
	['at least', 'least'],
	['at most', 'most'],
]

/** These are also prepositions of place and time: "over two days", "around 10 checkpoints". */
export const AMBIGUOUS: ReadonlySet<string> = new Set(['over', 'above', 'under', 'below', 'about', 'around'])

export interface Qualifier {
	readonly bound: Bound
	readonly words: number
	readonly phrase: string
}

/** The rows of `BEFORE` by the word right before the number, with their words apart. */
const BY_LAST = new Map<string | undefined, { phrase: string; bound: Bound; parts: string[] }[]>()
for (const [phrase, bound] of BEFORE) {
	const parts = phrase.split(' ')
	const last = parts.at(-1)
	BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), { phrase, bound, parts }])
}

/** The qualifier that ends right before token `at`. */
export function qualifierBefore(words: readonly string[], at: number): Qualifier | null {
	for (const { phrase, bound, parts } of BY_LAST.get(words[at - 1]) ?? []) {
		if (parts.every((p, i) => words[at - parts.length + i] === p)) return { bound, words: parts.length, phrase }
	}
	return null
}

/** The qualifier that begins right at token `at`: "10 or more". */
export function qualifierAfter(words: readonly string[], at: number): Qualifier | null {
	for (const [phrase, bound] of AFTER) {
		const parts = phrase.split(' ')
		if (parts.every((p, i) => words[at + i] === p)) return { bound, words: parts.length, phrase }
	}
	return null
}
