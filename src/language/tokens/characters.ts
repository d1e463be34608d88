/** What kind of character stands at a place; shared by the splitters. ASCII is decided by a table. */
const WORDISH = /[\p{L}\p{M}\p{N}\p{Cf}]/u

/** Blanks and controls: they part words and are never covered by one. */
export function isBlank(c: number): boolean {
	if (c <= 32 || (c >= 0x7f && c <= 0xa0)) return true
	if (c < 0x1680) return false
	return (
		c === 0x1680 ||
		(c >= 0x2000 && c <= 0x200a) ||
		c === 0x2028 ||
		c === 0x2029 ||
		c === 0x202f ||
		c === 0x205f ||
		c === 0x3000 ||
		c === 0xfeff
	)
}

/** Length of the word character at `at` (letter, mark, digit, underscore, joiner): 0, 1 or 2. */
export function wordCharacter(text: string, at: number): 0 | 1 | 2 {
	const c = text.charCodeAt(at)
	if (c < 128) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95 ? 1 : 0
	if (c >= 0xd800 && c < 0xdc00) {
		const point = text.codePointAt(at)!
		return point > 0xffff && WORDISH.test(String.fromCodePoint(point)) ? 2 : 0
	}
	if ((c >= 0x2010 && c <= 0x2027) || at >= text.length) return 0
	return !isBlank(c) && WORDISH.test(text[at]!) ? 1 : 0
}

export function isDigit(c: number): boolean {
	return c >= 48 && c <= 57
}

/** ' ’ ʼ ‘ */
export function isApostrophe(c: number): boolean {
	return c === 39 || c === 0x2019 || c === 0x2bc || c === 0x2018
}

/** - ‐ ‑ */
export function isHyphen(c: number): boolean {
	return c === 45 || c === 0x2010 || c === 0x2011
}

/** What may close after a full stop and still belongs to the sentence: quotes and brackets. */
export function isCloser(c: number): boolean {
	return c === 34 || c === 39 || c === 41 || c === 93 || c === 125 || c === 0x2019 || c === 0x201d || c === 0xbb
}

const UPPER = /\p{Lu}|\p{Lt}/u
const LOWER = /\p{Ll}/u

export function isUpper(text: string, at: number): boolean {
	const c = text.charCodeAt(at)
	if (c < 128) return c >= 65 && c <= 90
	return at >= 0 && at < text.length && UPPER.test(String.fromCodePoint(text.codePointAt(at)!))
}

export function isLower(text: string, at: number): boolean {
	const c = text.charCodeAt(at)
	if (c < 128) return c >= 97 && c <= 122
	return at >= 0 && at < text.length && LOWER.test(String.fromCodePoint(text.codePointAt(at)!))
}
