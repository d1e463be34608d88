/**
 * Does a sentence end at this stop? Looks at the word before, what closes after it and the word that follows; never
 * further than a few dozen characters, so that a text of stops alone is no harder than any other.
 */
import { abbreviationKind } from './abbreviations.ts'
import { isBlank, isCloser, isDigit, isLower, isUpper, wordCharacter } from './characters.ts'

/** Words that begin sentences and hardly ever names: after "U.S." or an initial they show a new sentence. */
const STARTERS: ReadonlySet<string> = new Set(
	(
		'the a an this that these those he she it they we you i his her its their our my your who what when where why how ' +
		'in on at by for from with after before since during under over as but and or so yet if although though while ' +
		'because however meanwhile moreover also then there here both some many most several all no not one two three ' +
		'four five six seven eight nine ten according asked earlier later last police officials witnesses is was are were'
	).split(' '),
)
const CLOCK_FOLLOWERS =
	/^(?:gmt|utc|est|edt|cst|cdt|pst|pdt|et|ct|pt|mst|mdt|cet|bst|ist|eastern|central|pacific|local|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu
const SAID =
	/\b(?:said|says|asked|asks|told|added|wrote|replied|shouted|cried|demanded|wondered|exclaimed|yelled|tweeted|read|reads)\b/iu
const REFERENCE = / ?\[\d{1,3}\]/uy
const OPENERS = new Set(['"', "'", '“', '‘', '(', '[', '«', '¿', '¡', '—', '–', '-', '*', '•', '`'])

export interface Stop {
	/** First character of the stop or run of stops. */
	readonly start: number
	/** After the run. */
	readonly end: number
}

/** Where the sentence that ends at this stop ends (closing quotes and brackets included); -1 when none ends here. */
export function sentenceEnd(text: string, stop: Stop, from: number, to: number, loose: boolean): number {
	let end = stop.end
	let closers = 0
	while (end < to && closers < 6 && isCloser(text.charCodeAt(end)) && !opensHere(text, end, to)) {
		end++
		closers++
	}
	end = afterReferences(text, end, to)
	if (end >= to) return to
	const next = skipBlank(text, end, to)
	if (next >= to) return to
	const gap = next > end
	if (!gap) return glued(text, stop, end, to) ? end : -1
	const only = stop.end - stop.start === 1
	const c = text.charCodeAt(stop.start)
	if (only && c === 46) return periodEnds(text, stop.start, next, from, to, closers, loose) ? end : -1
	const first = firstWord(text, next, to)
	if (first.small) return (c === 33 || c === 63) && closers === 0 && loose ? end : -1
	if (closers > 0 && c !== 46 && saidFollows(text, next, to)) return -1
	return end
}

/** Numbers of footnotes after the stop belong to the sentence: "in May. [4] [7]". */
function afterReferences(text: string, at: number, to: number): number {
	let end = at
	for (let n = 0; n < 6; n++) {
		REFERENCE.lastIndex = end
		const found = REFERENCE.exec(text)
		if (!found || end + found[0].length > to) break
		end += found[0].length
	}
	return end
}

/** A quote mark right before a word, with a blank before it, opens. */
function opensHere(text: string, at: number, to: number): boolean {
	const c = text.charCodeAt(at)
	return (c === 34 || c === 39) && at + 1 < to && wordCharacter(text, at + 1) > 0
}

function periodEnds(
	text: string,
	at: number,
	next: number,
	from: number,
	to: number,
	closers: number,
	loose: boolean,
): boolean {
	const first = firstWord(text, next, to)
	if (first.small) return loose && !abbreviated(text, at, from)
	const before = wordBefore(text, at, from)
	if (abbreviationKind(before) === 'before-figure' && isDigit(text.charCodeAt(next))) return false
	if (closers > 0 || before === '') return true
	const starter = STARTERS.has(first.word.toLowerCase())
	if (/^\p{L}$/u.test(before)) return initialEnds(text, at, from, before, first.word, starter)
	if (/^[\p{L}.]*\.\p{L}{1,2}$/u.test(before)) {
		if (/^[ap]\.m$/iu.test(before)) return !CLOCK_FOLLOWERS.test(first.word)
		return starter || first.quoted
	}
	if (/^\d{1,3}$/u.test(before) && at - before.length <= from) return false
	switch (abbreviationKind(before)) {
		case 'title':
			return false
		case 'either':
			return starter || first.quoted
		case 'calendar':
			return isUpper(text, at - before.length) ? starter || first.quoted : true
		default:
			return true
	}
}

/** "J. Smith" goes on, "Plan B. The" ends. "I." ends unless a name follows an initial. */
function initialEnds(text: string, at: number, from: number, letter: string, word: string, starter: boolean): boolean {
	if (starter) return true
	if (!isUpper(text, at - 1)) return true
	if (letter === 'I' && at - 2 >= from) {
		const earlier = wordBefore(text, skipBack(text, at - 2, from) + 1, from)
		return !/^\p{Lu}/u.test(earlier)
	}
	return word === ''
}

function abbreviated(text: string, at: number, from: number): boolean {
	const before = wordBefore(text, at, from)
	return before.includes('.') || /^\p{L}$/u.test(before) || abbreviationKind(before) !== null
}

/** A stop with no blank after it ends a sentence only where a blank was lost: "was said.The next". */
function glued(text: string, stop: Stop, end: number, to: number): boolean {
	if (stop.end - stop.start > 1 && text.charCodeAt(stop.start) === 46) return false
	const opening = text[end] === '“' || text[end] === '['
	if (opening) return end > stop.start && isLower(text, stop.start - 1)
	if (!isUpper(text, end) || end + 1 >= to || !(isLower(text, end + 1) || isBlank(text.charCodeAt(end + 1))))
		return false
	if (text.charCodeAt(stop.start) !== 46) return end > stop.end && isLower(text, stop.start - 1)
	let small = 0
	while (small < 3 && isLower(text, stop.start - 1 - small)) small++
	if (small < 3 && end === stop.end) return false
	if (/[/@]\S*$/u.test(text.slice(Math.max(0, stop.start - 60), stop.start))) return false
	let run = end
	while (run < to && run < end + 40 && wordCharacter(text, run)) run++
	return text.charCodeAt(run) !== 46 || isBlank(text.charCodeAt(run + 1))
}

interface First {
	readonly word: string
	/** Begins with a small letter. */
	readonly small: boolean
	readonly quoted: boolean
}

function firstWord(text: string, at: number, to: number): First {
	let i = at
	while (i < to && i < at + 4 && OPENERS.has(text[i]!)) i++
	if (i > at) i = skipBlank(text, i, Math.min(to, i + 4))
	let end = i
	while (end < to && end < i + 24 && wordCharacter(text, end)) end++
	const comma = text.charCodeAt(at)
	const goesOn = comma === 44 || comma === 59 || comma === 58
	return { word: text.slice(i, end), small: goesOn || isLower(text, i), quoted: i > at }
}

/** The run of letters, digits and inner stops before `at`. */
function wordBefore(text: string, at: number, from: number): string {
	let start = at
	while (start > from && at - start < 24) {
		const c = text.charCodeAt(start - 1)
		if (c === 46 ? start === at : !wordCharacter(text, start - 1)) break
		start--
	}
	return text.slice(start, at)
}

function saidFollows(text: string, at: number, to: number): boolean {
	const ahead = text.slice(at, Math.min(to, at + 60))
	const stop = ahead.search(/[.!?]/u)
	return (
		SAID.test(stop < 0 ? ahead : ahead.slice(0, stop + 1)) && isUpper(text, at) && !/^(?:It|This|That)\b/u.test(ahead)
	)
}

function skipBlank(text: string, at: number, to: number): number {
	let i = at
	while (i < to && isBlank(text.charCodeAt(i))) i++
	return i
}

function skipBack(text: string, at: number, from: number): number {
	let i = at
	while (i > from && isBlank(text.charCodeAt(i))) i--
	return i
}
