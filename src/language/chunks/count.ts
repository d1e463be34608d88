/**
 * How many: the number that the words of a noun phrase give, with its bounds. The number is found by the tree, its
 * extent and its qualifiers by the order of words, since parsers agree about the one more than about the other.
 */
import type { Count } from '../../report/count.ts'
import { isNumberWord, isScale, isVagueNumber } from './number-words.ts'
import { AMBIGUOUS, type Bound, qualifierAfter, qualifierBefore } from './qualifiers.ts'
import { type Run, wholeRun } from './runs.ts'
import { caseOf, childrenBy, childrenOf, type Parsed, relationOf, wordsOf } from './tree-walk.ts'

/** Words that stand for a number of the things behind "of": "a pair of", "a total of". */
const HOLDERS = new Set(['total', 'minimum', 'maximum', 'estimate', 'average', 'additional'])

const MONTH =
	/^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)\.?$/u

/** The number of the thing that the token names, or that the token is; null when its words say none. */
export function numberOf(sentence: Parsed, i: number): Count | null {
	return countAt(sentence, wordsOf(sentence), i, 3)
}

function countAt(sentence: Parsed, words: readonly string[], i: number, steps: number): Count | null {
	const token = sentence.tokens[i]
	if (!token) return null
	const word = words[i]!
	if (token.upos === 'NUM' || isNumberWord(word) || word === 'couple' || word === 'dozen') {
		if (word === 'one' && words[i - 1] === 'no') return plain(sentence, i - 1, i, 0)
		// "Brigade 4", "4 March" and "41 percent" are no number of things by themselves.
		return relationOf(sentence, i) === 'nummod' && sentence.tokens[token.head]!.upos === 'PROPN' && i > token.head
			? null
			: figureAt(sentence, words, i, i)
	}
	if (word === 'pair' || word === 'duo' || word === 'trio') {
		const inner = childrenBy(sentence, i, 'nmod').length > 0 && /^an?$/u.test(words[i - 1] ?? '')
		const first = words[i - 1] === 'the' || inner ? i - 1 : i
		return plain(sentence, first, i, word === 'trio' ? 3 : 2)
	}
	if (word === 'none' || word === 'nobody' || word === 'nothing') return plain(sentence, i, i, 0)
	if (word === 'both') return plain(sentence, i, i, 2)
	if (isVagueNumber(word) && ['NOUN', 'ADJ', 'NUM', 'PRON', 'DET'].includes(token.upos) && word !== 'number') {
		return vague(sentence, words, i)
	}
	const left = childrenOf(sentence, i).filter((k) => k < i)
	// The nearest of two: "07.40 One person has died" in a live blog.
	for (const k of left.toReversed()) {
		if (!['nummod', 'det', 'amod', 'compound', 'nmod', 'advmod', 'obl'].includes(relationOf(sentence, k))) continue
		if (sentence.tokens[k]!.deprel === 'nmod:poss') continue
		if (isNumberWord(words[k]!) || words[k] === 'couple') {
			const found = figureAt(sentence, words, k, i)
			if (found) return found
		}
	}
	const holder = held(sentence, words, i, steps)
	if (holder) return holder
	const beside = numberBeside(sentence, words, i, left)
	if (beside) return beside
	for (const k of left) {
		const found = wordNumber(sentence, words, k, i)
		if (found) return found
	}
	return null
}

/** A number right before the phrase that the parser hung elsewhere: "between 20 and 25 people". */
function numberBeside(sentence: Parsed, words: readonly string[], i: number, left: readonly number[]): Count | null {
	if (sentence.tokens[i]!.xpos === 'NN' || sentence.tokens[i]!.upos === 'PROPN') return null
	const first = left.find((k) => relationOf(sentence, k) !== 'case' && relationOf(sentence, k) !== 'cc') ?? i
	if (['det', 'nmod'].includes(relationOf(sentence, first)) || i - first > 4) return null
	return isNumberWord(words[first - 1] ?? '') ? figureAt(sentence, words, first - 1, i) : null
}

/** "no", "both", "several", "a", "another" before the noun. */
function wordNumber(sentence: Parsed, words: readonly string[], k: number, i: number): Count | null {
	const word = words[k]!
	const relation = relationOf(sentence, k)
	if (word === 'twin' && relation === 'compound' && sentence.tokens[i]!.xpos === 'NNS') return plain(sentence, k, k, 2)
	if (relation !== 'det' && relation !== 'amod' && relation !== 'nummod') return null
	if (word === 'no') return plain(sentence, k, k, 0)
	if (word === 'both' || (word === 'twin' && sentence.tokens[i]!.xpos === 'NNS')) return plain(sentence, k, k, 2)
	if (isVagueNumber(word))
		return word === 'some' && sentence.tokens[i]!.xpos === 'NN' ? null : vague(sentence, words, k)
	if (word === 'a' || word === 'an' || word === 'another' || word === 'single' || word === 'lone') {
		// "a few men": the determiner belongs to "few"; "a number of": to the vague word.
		const singular = ['NN', 'NNP', 'FW', 'JJ'].includes(sentence.tokens[i]!.xpos)
		const few = childrenOf(sentence, i).find((c) => c > k && c < i && isVagueNumber(words[c]!))
		if (few !== undefined) return vague(sentence, words, few)
		return singular ? plain(sentence, k, k, 1) : null
	}
	return null
}

/** "hundreds of people", "a couple of men", "one of the men", "a total of 14 dead": a number on the other side of "of". */
function held(sentence: Parsed, words: readonly string[], i: number, steps: number): Count | null {
	if (steps === 0) return null
	const token = sentence.tokens[i]!
	const inner = childrenBy(sentence, i, 'nmod').find((k) => k > i && caseOf(sentence, k) === 'of')
	if (HOLDERS.has(words[i]!) && inner !== undefined) return countAt(sentence, words, inner, steps - 1)
	if (relationOf(sentence, i) !== 'nmod' || caseOf(sentence, i) !== 'of' || token.head < 0 || token.head > i)
		return null
	const outer = words[token.head]!
	const isDefinite = childrenBy(sentence, i, 'det', 'nmod:poss').some((k) => !/^(?:a|an|no)$/u.test(words[k]!))
	// "one of the men": the number is of the ones picked, not of the men.
	if (isDefinite) return null
	if (outer === 'number') return numberWord(sentence, words, token.head)
	if (isVagueNumber(outer) || outer === 'couple' || outer === 'pair' || isScale(outer)) {
		return countAt(sentence, words, token.head, steps - 1)
	}
	return null
}

/** "a number of", "a large number of" are vague; "the number of" is no number at all. */
function numberWord(sentence: Parsed, words: readonly string[], i: number): Count | null {
	const article = childrenBy(sentence, i, 'det').find((k) => words[k] === 'a' || words[k] === 'an')
	return article === undefined ? null : vague(sentence, words, i)
}

/** The figure that token `at` is part of, with everything around it that belongs to the number. */
function figureAt(sentence: Parsed, words: readonly string[], at: number, noun: number): Count | null {
	const run = wholeRun(words, at)
	if (!run) return null
	// "9 - year - old": a number inside a compound measures something else.
	if (noun !== at && /^[-–]$/u.test(words[run.last + 1] ?? '') && run.last + 1 < noun) return null
	if (noun !== at && isDate(words, run, sentence.tokens[noun]!.xpos)) return null
	let { low, high } = run
	let first = run.first
	let last = run.last
	let bound: Bound | null = null
	const before = qualifierBefore(words, first)
	if (before && !isPreposition(sentence, first - before.words, before.phrase, noun, at)) {
		bound = before.bound
		first -= before.words
		// "about", "some" before "at least": the outer word adds nothing but its place.
	} else if (words[first - 1] === 'between' && high !== low) first--
	const after = qualifierAfter(words, last + 1)
	if (after && bound === null) {
		bound = after.bound
		last += after.words
	}
	if (low === 1 && high === 1 && bound === 'near') bound = null
	const span = { start: sentence.tokens[first]!.start, end: sentence.tokens[last]!.end }
	if (low > high) [low, high] = [high, low]
	return bounded(low, high, bound, span)
}

/** "5 March", "March 5", "the 1990 war", "in 1990 men": a day or a year and no number of things. */
function isDate(words: readonly string[], run: Run, xpos: string): boolean {
	if (MONTH.test(words[run.last + 1] ?? '')) return true
	if (MONTH.test(words[run.first - 1] ?? '') && run.high <= 31 && /^\d/u.test(words[run.first]!)) return true
	if (run.first !== run.last || !/^(?:1[89]|20)\d\d$/u.test(words[run.first]!)) return false
	return (
		xpos === 'NN' ||
		xpos === 'NNP' ||
		/^(?:in|since|of|until|by|during|the|late|early|mid)$/u.test(words[run.first - 1] ?? '')
	)
}

function bounded(low: number, high: number, bound: Bound | null, span: Count['span']): Count {
	switch (bound) {
		case 'least':
			return { min: low, max: high > low ? high : null, span }
		case 'most':
			return { min: high > low ? low : null, max: high, span }
		case 'above':
			return { min: low, max: null, strict: true, span }
		case 'below':
			return { min: null, max: high, strict: true, span }
		case 'near':
			return { min: low, max: high, approx: true, span }
		default:
			return { min: low, max: high, span }
	}
}

/** "over", "about" and the like when they are prepositions of the noun and not of the number: "over two days". */
function isPreposition(sentence: Parsed, at: number, phrase: string, noun: number, number: number): boolean {
	if (!AMBIGUOUS.has(phrase)) return false
	const token = sentence.tokens[at]
	if (!token || relationOf(sentence, at) !== 'case' || token.head !== noun || noun === number) return false
	return (
		['second', 'minute', 'hour', 'day', 'night', 'week', 'month', 'year', 'decade', 'century'].includes(
			sentence.tokens[noun]!.form.toLowerCase().replace(/s$/u, ''),
		) ||
		relationOf(sentence, noun) === 'nmod' ||
		relationOf(sentence, noun) === 'obl'
	)
}

function plain(sentence: Parsed, first: number, last: number, value: number): Count {
	return { min: value, max: value, span: { start: sentence.tokens[first]!.start, end: sentence.tokens[last]!.end } }
}

/** "dozens", "tens of thousands", "a few": the words, and no figure. */
function vague(sentence: Parsed, words: readonly string[], i: number): Count {
	let first = i
	if (/^(?:a|an)$/u.test(words[i - 1] ?? '')) first--
	if (
		/^(?:large|small|great|unknown|unspecified|growing)$/u.test(words[i - 1] ?? '') &&
		/^an?$/u.test(words[i - 2] ?? '')
	)
		first -= 2
	if (words[i - 1] === 'of' && isVagueNumber(words[i - 2] ?? '')) first -= 2
	let last = i
	if (words[i + 1] === 'of' && isVagueNumber(words[i + 2] ?? '') && words[i + 2] !== 'some') last += 2
	const before = qualifierBefore(words, first)
	if (before) first -= before.words
	return {
		min: null,
		max: null,
		vague: true,
		span: { start: sentence.tokens[first]!.start, end: sentence.tokens[last]!.end },
	}
}
