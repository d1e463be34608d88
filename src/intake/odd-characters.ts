/** Characters that make a text look other than it is: kept as they are, because they are evidence too, and noted. */
import type { Span } from '../report/span.ts'

export interface Oddity {
	readonly span: Span
	readonly what: string
	readonly count: number
}

/** Embeddings, overrides and isolates reorder what is shown; the plain marks U+200E and U+200F are usual in mixed text. */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g
const INVISIBLE = /(?<=[\p{Script=Latin}\p{N}])[\u200b\u2060\ufeff\u00ad]+(?=[\p{Script=Latin}\p{N}])/gu
const MIXED =
	/[\p{L}\p{M}]*(?:\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin})[\p{L}\p{M}]*/gu

export function oddCharacters(text: string): Oddity[] {
	return [
		oddity(text, BIDI, 'characters that change the direction of writing'),
		oddity(text, INVISIBLE, 'invisible characters inside words'),
		oddity(text, MIXED, 'words that mix look-alike letters of two alphabets'),
	].filter((found) => found !== null)
}

function oddity(text: string, pattern: RegExp, what: string): Oddity | null {
	let first: Span | null = null
	let count = 0
	for (const { index, 0: words } of text.matchAll(pattern)) {
		first ??= { start: index, end: index + words.length }
		count++
	}
	return first && { span: first, what, count }
}
