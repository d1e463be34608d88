/**
 * Words of a stretch of text. Runs between blanks are cut from left to right: an address, a figure, a word with its
 * hyphens and clitics, or punctuation. Each step looks a bounded distance ahead, so time is linear in the text.
 */
import type { Span } from '../../report/span.ts'
import { abbreviationKind } from './abbreviations.ts'
import { addressEnd } from './addresses.ts'
import { isApostrophe, isBlank, isCloser, isDigit, isHyphen, isUpper, wordCharacter } from './characters.ts'
import { contractionCuts } from './contractions.ts'
import { hyphenHangs, hyphenJoins } from './hyphens.ts'
import { figureAt } from './numbers.ts'
import { markEnd } from './punctuation.ts'

export interface Word extends Span {
	/** Always `text.slice(start, end)`. */
	readonly form: string
}

const INITIALS = /\p{L}(?:\.\p{L}){1,12}(?!\p{L})(?:\.(?!\.))?|(?:Ph|M|B|LL)\.(?:D|Sc|A|B)\b(?:\.(?!\.))?/uy
/** After a word that was closed by its stop or a bracket: "the U.S.'s". */
const CLITIC = /['’ʼ‘](?:s|d|re|ve|ll)(?![\p{L}\p{M}\p{N}])/iuy
const CURRENCY = /^(?:US|A|AU|C|CA|NZ|HK|S|R)$/u

/** The words of the text, or of one sentence of it, in order; together they cover every character that is no blank. */
export function splitTokens(text: string, span: Span = { start: 0, end: text.length }): Word[] {
	const cutter = new Cutter(text, span)
	let at = span.start
	while (at < span.end) {
		if (isBlank(text.charCodeAt(at))) {
			at++
			continue
		}
		let end = at
		let marked = false
		let hasAt = false
		for (; end < span.end; end++) {
			const c = text.charCodeAt(end)
			if (isBlank(c)) break
			if (c === 46 || c === 35 || c === 47) marked = true
			else if (c === 64) hasAt = true
		}
		cutter.chunk(at, end, marked || hasAt, hasAt)
		at = end
	}
	return cutter.words
}

class Cutter {
	readonly words: Word[] = []
	private readonly text: string
	private readonly span: Span
	/** Place of the last character that is neither blank nor closing quote: a stop there ends the sentence. */
	private readonly last: number

	constructor(text: string, span: Span) {
		this.text = text
		this.span = span
		let last = span.end - 1
		while (last > span.start && (isBlank(text.charCodeAt(last)) || isCloser(text.charCodeAt(last)))) last--
		this.last = last
	}

	chunk(start: number, end: number, marked: boolean, hasAt: boolean): void {
		let at = start
		// Each step takes at least one character, whatever it finds.
		while (at < end) at = Math.max(this.next(at, start, end, marked, hasAt), at + 1)
	}

	private next(at: number, start: number, end: number, marked: boolean, hasAt: boolean): number {
		const { text } = this
		if (marked) {
			const address = addressEnd(text, at, end, hasAt)
			if (address > at) return this.push(at, address)
		}
		const c = text.charCodeAt(at)
		if (isDigit(c) || ((c === 46 || c === 43) && at === start && isDigit(text.charCodeAt(at + 1)))) {
			return this.figure(at, end)
		}
		if (wordCharacter(text, at)) return this.word(at, end)
		if (at > start && isApostrophe(c)) {
			CLITIC.lastIndex = at
			const found = CLITIC.exec(text)
			if (found) return this.push(at, Math.min(at + found[0].length, end))
		}
		return this.push(at, markEnd(text, at, start, end))
	}

	private figure(at: number, end: number): number {
		const { text } = this
		const first = isDigit(text.charCodeAt(at)) ? at : at + 1
		const figure = figureAt(text, first, end)
		if (!figure) return this.push(at, at + 1)
		if (figure.unit !== null) {
			this.push(at, figure.end)
			return this.push(figure.end, figure.unit)
		}
		// "3D", "2nd-hand", "345x": letters that follow at once belong to it.
		const grows = figure.end < end && wordCharacter(text, figure.end) > 0
		return this.push(at, grows ? this.run(figure.end, end) : figure.end)
	}

	/** A run of word characters with what it holds together: apostrophes, joined hyphens, "&", initials, a stop. */
	private word(start: number, end: number): number {
		const { text } = this
		const initials = this.initials(start, end)
		if (initials > 0) return this.push(start, initials)
		let piece = start
		let at = this.run(start, end)
		for (;;) {
			const c = text.charCodeAt(at)
			if (at >= end) break
			const follows = at + 1 < end && wordCharacter(text, at + 1) > 0
			if (isApostrophe(c) && follows) {
				at = this.run(at + 1, end)
			} else if (isHyphen(c) && follows) {
				const stop = this.run(at + 1, end)
				if (at - piece > 16 || !hyphenJoins(text.slice(piece, at), text.slice(at + 1, Math.min(stop, at + 17)))) break
				piece = at + 1
				at = stop
			} else if (c === 38 && follows && at - start <= 3 && isUpper(text, start) && isUpper(text, at + 1)) {
				at = this.run(at + 1, end)
			} else break
		}
		return this.finish(start, at, end)
	}

	/** What may still belong to the word [start, at): its stop, a hanging hyphen, "US$", "w/", "N/A". */
	private finish(start: number, at: number, end: number): number {
		const { text } = this
		const c = at < end ? text.charCodeAt(at) : 0
		const word = at - start <= 16 ? text.slice(start, at) : ''
		if (c === 46 && word !== '' && this.keepsStop(word, at)) return this.push(start, at + 1)
		if (isHyphen(c) && at + 1 === end && (hyphenHangs(word) || this.brokenOff(word, at + 1)))
			return this.push(start, at + 1)
		if (c === 36 && CURRENCY.test(word)) return this.push(start, at + 1)
		if (c === 47 && word.length === 1) {
			if ((word === 'b' || word === 'B') && this.run(at + 1, end) === at + 2 && (text.charCodeAt(at + 1) | 32) === 99) {
				return this.push(start, at + 2)
			}
			if (word === 'w' || word === 'W') return this.push(start, this.with(at, end))
			const single = isUpper(text, start) && isUpper(text, at + 1) && this.run(at + 1, end) === at + 2
			if (single) return this.push(start, at + 2)
		}
		let from = start
		if (at - start <= 32) {
			for (const cut of contractionCuts(text.slice(start, at))) from = this.push(from, start + cut)
		}
		return this.push(from, at)
	}

	/** "th- the": a word broken off in speech keeps its hyphen; "two- and three-day" does not. */
	private brokenOff(word: string, at: number): boolean {
		if (word.length === 0 || word.length > 4 || !/^\p{L}*\p{Ll}$|^\p{L}$/u.test(word)) return false
		const next = this.nextPlace(at)
		return !/^(?:and|or|to|but|,)/iu.test(this.text.slice(next, next + 4))
	}

	/** End of "w/" or "w/o" whose slash is at `slash`. */
	private with(slash: number, end: number): number {
		const o = this.text.charCodeAt(slash + 1) | 32
		return o === 111 && this.run(slash + 1, end) === slash + 2 ? slash + 2 : slash + 1
	}

	private initials(at: number, end: number): number {
		const c = this.text.charCodeAt(at + 1)
		if (c !== 46 && this.text.charCodeAt(at + 2) !== 46) return -1
		INITIALS.lastIndex = at
		const found = INITIALS.exec(this.text)
		return found && at + found[0].length <= end ? at + found[0].length : -1
	}

	/** Whether the stop at `at` after the word is part of it. */
	private keepsStop(word: string, at: number): boolean {
		const { text } = this
		if (text.charCodeAt(at + 1) === 46 && (text.charCodeAt(at + 2) === 46 || at + 1 < this.last)) return false
		const ends = at >= this.last
		if (word.length === 1) {
			if (ends || isDigit(word.charCodeAt(0))) return false
			if (word === 'I') return isUpper(text, this.nextPlace(at + 1))
			return isUpper(word, 0) || isDigit(text.charCodeAt(this.nextPlace(at + 1)))
		}
		const kind = abbreviationKind(word)
		if (kind === 'before-figure') return isDigit(text.charCodeAt(this.nextPlace(at + 1)))
		if (kind === 'calendar') return isUpper(word, 0)
		return kind !== null
	}

	/** The next place that is no blank, looking not far. */
	private nextPlace(at: number): number {
		let i = at
		while (i < at + 8 && i < this.span.end && isBlank(this.text.charCodeAt(i))) i++
		return i
	}

	private run(at: number, end: number): number {
		let i = at
		while (i < end) {
			const length = wordCharacter(this.text, i)
			if (length === 0) break
			i += length
		}
		return Math.min(i, end)
	}

	private push(start: number, end: number): number {
		if (end > start) this.words.push({ start, end, form: this.text.slice(start, end) })
		return end
	}
}
