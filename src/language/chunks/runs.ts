/** How far a number reaches among the words: "three hundred and fifty", "2 to 3 million", "between 20 and 25". */
import { isNumberWord, isScale, numberValue } from './number-words.ts'

export interface Run {
	/** First and last token. */
	readonly first: number
	readonly last: number
	readonly low: number
	readonly high: number
}

const RANGE_MARK = new Set(['-', '–', '—', 'to', 'or', '/'])

/** The longest number around the token, both ends of a range included. */
export function wholeRun(words: readonly string[], at: number): Run | null {
	const middle = oneRun(words, at)
	if (!middle) return null
	const mark = words[middle.last + 1] ?? ''
	if (RANGE_MARK.has(mark) || (mark === 'and' && words[middle.first - 1] === 'between')) {
		const next = oneRun(words, middle.last + 2)
		if (next && next.first === middle.last + 2 && next.low > 0) return joined(middle, next)
	}
	const earlier = words[middle.first - 1] ?? ''
	const other = RANGE_MARK.has(earlier) || earlier === 'and' ? oneRun(words, middle.first - 2) : null
	if (other && other.last === middle.first - 2 && (earlier !== 'and' || words[other.first - 1] === 'between')) {
		return joined(other, middle)
	}
	return middle
}

/** "2 to 3 million": the scale of the second is of both. */
function joined(a: Run, b: Run): Run {
	const scaled = a.first === a.last && b.last > b.first && a.low < 1000 && b.low >= 1000
	return { first: a.first, last: b.last, low: scaled ? a.low * scaleOf(b.low) : a.low, high: b.high }
}

function scaleOf(value: number): number {
	return value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1000
}

/** One number without ranges: the tokens to both sides that still make one value. */
function oneRun(words: readonly string[], at: number): Run | null {
	if (!isPart(words, at)) return null
	let first = at
	let last = at
	while (joinsOn(words, first - 1, -1) && numberValue(words.slice(first - 1, last + 1)) !== null) first--
	while (last + 1 < words.length && joinsOn(words, last + 1, 1) && grows(words, first, last + 1)) last++
	while (last > first && !isPart(words, last)) last--
	while (first < last && (words[first] === '-' || words[first] === 'and')) first++
	const value = numberValue(words.slice(first, last + 1))
	return value === null ? null : { first, last, low: value, high: value }
}

function isPart(words: readonly string[], i: number): boolean {
	const word = words[i] ?? ''
	return isNumberWord(word) || word === 'couple' || (isScale(word) && isNumberWord(words[i - 1] ?? ''))
}

/** Whether the word can belong to the number beside it. */
function joinsOn(words: readonly string[], i: number, step: 1 | -1): boolean {
	const word = words[i] ?? ''
	if (isPart(words, i)) return true
	if (word === '-') return /ty$/u.test(words[i - 1] ?? '') && isNumberWord(words[i + 1] ?? '')
	if (word === 'and')
		return (
			/^(?:hundred|thousand|million)$/u.test(words[i - 1] ?? '') &&
			isNumberWord(words[i + 1] ?? '') &&
			!isScale(words[i + 2] ?? '')
		)
	return (
		step < 0 && ((/^an?$/u.test(word) && (isScale(words[i + 1] ?? '') || words[i + 1] === 'couple')) || word === 'half')
	)
}

/** Whether the run up to and with `last` is still one number (a joining word alone is not judged yet). */
function grows(words: readonly string[], first: number, last: number): boolean {
	const word = words[last]!
	if (word === '-' || word === 'and') return true
	return numberValue(words.slice(first, last + 1)) !== null
}
