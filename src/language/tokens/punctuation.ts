/** Marks: which characters that are no word stand together as one ("...", "--", "'60s", ":)"), and which alone. */
import { isApostrophe, isDigit } from './characters.ts'

/** Short words that begin with an apostrophe, and clitics that stand alone in text that was split before. */
const ELISION = /['’](?:em|n|til|cause|round|bout|tis|twas|s|m|d|re|ve|ll|\d\d(?:s|th)?)(?![\p{L}\p{M}\p{N}])/iuy
const FACE = /(?:[:;=][-'^]?[()DPpOo/|\\[\]*3]{1,3}|<3|\^_\^)(?=[.,!?]*$)/u
const MODIFIER = /[\p{M}\p{Cf}\p{Emoji_Modifier}]/u

/** End of the mark at `at` within the run of non-blank characters [start, end). */
export function markEnd(text: string, at: number, start: number, end: number): number {
	const c = text.charCodeAt(at)
	if (isApostrophe(c) && at === start && at + 1 < end) {
		ELISION.lastIndex = at
		const found = ELISION.exec(text)
		if (found && at + found[0].length <= end && !closesLater(text, at, end)) return at + found[0].length
	}
	if (at === start && end - at <= 8 && (c === 58 || c === 59 || c === 61 || c === 60 || c === 94)) {
		const face = FACE.exec(text.slice(at, end))
		if (face?.index === 0) return at + face[0].length
	}
	if (c === 46 || c === 33 || c === 63 || c === 0x2026) return runOf(text, at, end, isStop)
	if ((c === 96 || c === 39) && text.charCodeAt(at + 1) === c && at + 1 < end) return at + 2
	if (repeats(c)) return runOf(text, at, end, (next) => next === c || (c !== 36 && ruled(c) && ruled(next)))
	return symbolEnd(text, at, end)
}

/** "'s" at the start of "'scuse'": an opening quote after all. Figures are years. */
function closesLater(text: string, at: number, end: number): boolean {
	return !isDigit(text.charCodeAt(at + 1)) && isApostrophe(text.charCodeAt(end - 1)) && end - at > 2
}

function isStop(c: number): boolean {
	return c === 46 || c === 33 || c === 63 || c === 0x2026
}

/** Parts of a drawn line: "----==" is one. */
function ruled(c: number): boolean {
	return c === 45 || c === 61 || c === 42 || c === 126
}

/** $ - = * ~ _ # < > | + ^ – — • */
function repeats(c: number): boolean {
	return (
		c === 45 ||
		c === 61 ||
		c === 42 ||
		c === 126 ||
		c === 35 ||
		c === 60 ||
		c === 62 ||
		c === 124 ||
		c === 43 ||
		c === 36 ||
		c === 94 ||
		c === 0x2013 ||
		c === 0x2014 ||
		c === 0x2022
	)
}

function runOf(text: string, at: number, end: number, same: (c: number) => boolean): number {
	let i = at + 1
	while (i < end && same(text.charCodeAt(i))) i++
	return i
}

/** One code point, with the variation selectors and joined parts of an emoji. */
function symbolEnd(text: string, at: number, end: number): number {
	let i = at + width(text, at)
	while (i < end) {
		const c = text.charCodeAt(i)
		if (c < 128) break
		const point = String.fromCodePoint(text.codePointAt(i)!)
		if (!MODIFIER.test(point)) break
		i += point.length
		if (c === 0x200d && i < end && text.charCodeAt(i) > 0x2000) i += width(text, i)
	}
	return Math.min(i, end)
}

function width(text: string, at: number): number {
	return text.codePointAt(at)! > 0xffff ? 2 : 1
}
