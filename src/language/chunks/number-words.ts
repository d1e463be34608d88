/**
 * A run of tokens as a number: "14", "10,000", "three hundred and fifty", "twenty - five", "2.5 million", "two dozen",
 * "half a million". Vague words of quantity ("several", "dozens") are told apart.
 */
const SMALL: ReadonlyMap<string, number> = new Map(
	(
		'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
		'eighteen nineteen'
	)
		.split(' ')
		.map((w, i) => [w, i] as const),
)
const TENS: ReadonlyMap<string, number> = new Map(
	'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((w, i) => [w, 20 + 10 * i] as const),
)
const SCALES: ReadonlyMap<string, number> = new Map([
	['dozen', 12],
	['hundred', 100],
	['thousand', 1000],
	['k', 1000],
	['million', 1e6],
	['m', 1e6],
	['mn', 1e6],
	['billion', 1e9],
	['bn', 1e9],
	['trillion', 1e12],
])
const VAGUE = new Set(
	(
		'several many few numerous countless various multiple dozens scores hundreds thousands tens millions billions ' +
		'handful some lots plenty innumerable most much number plenty'
	).split(' '),
)
const FIGURE = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u

/** "several", "dozens", "hundreds": a quantity that is no figure. */
export function isVagueNumber(word: string): boolean {
	return VAGUE.has(word)
}

/** A word that can be part of a number by itself. */
export function isNumberWord(word: string): boolean {
	return FIGURE.test(word) || SMALL.has(word) || TENS.has(word) || (SCALES.has(word) && word.length > 2)
}

/** The unit words that only count behind a figure: "5 m", "10 k". */
export function isScale(word: string): boolean {
	return SCALES.has(word)
}

/** The value of the words (small letters), null when they are no number together. */
export function numberValue(words: readonly string[]): number | null {
	const list = words.filter((w) => w !== '-' && w !== 'and')
	if (list.length === 0) return null
	let total = 0
	let group = 0
	let seen = false
	for (let i = 0; i < list.length; i++) {
		const word = list[i]!
		if (FIGURE.test(word)) {
			// Two figures side by side are two numbers, not one.
			if (seen) return null
			group = Number(word.replaceAll(',', ''))
		} else if (SMALL.has(word) || TENS.has(word)) {
			// "07.40 One person": neither are a figure or a small word and a word.
			const before = list[i - 1]
			if (before !== undefined && (FIGURE.test(before) || SMALL.has(before))) return null
			group += SMALL.get(word) ?? TENS.get(word)!
		} else if (word === 'half') {
			// "half a million" is half of what follows; "half" alone is a share and no number.
			const scale = list[i + 1] === 'a' || list[i + 1] === 'of' ? list[i + 2] : list[i + 1]
			if (scale === undefined || !SCALES.has(scale)) return null
			return SCALES.get(scale)! / 2
		} else if (word === 'a' || word === 'an') {
			if (list.length > 1 && !SCALES.has(list[i + 1] ?? '') && list[i + 1] !== 'couple') return null
			group += 1
		} else if (word === 'couple' || word === 'pair' || word === 'both') group = 2
		else if (SCALES.has(word)) {
			const scale = SCALES.get(word)!
			if (scale <= 100) group = (group || 1) * scale
			else {
				total += (group || 1) * scale
				group = 0
			}
		} else return null
		seen = true
	}
	return round(total + group)
}

/** 2.3 million is 2300000, whatever binary fractions make of it. */
function round(value: number): number {
	return Math.round(value * 1000) / 1000
}
