/**
 * Where the words of a query stand in a text, as spans, and the stretch best shown. No markup: whoever shows it marks it. Follows
 * the index's own way of reading words closely; where they differ a mark is missing, never wrong.
 */
import { hull, type Span } from '../../report/span.ts'
import { hasDenseScript } from './dense.ts'
import type { Term } from './query.ts'

const ASCII = /^[\x20-\x7e]*$/
const TOKEN = /[\p{L}\p{N}\p{M}\p{Co}]+/gu
/** Beyond this a text is searched but not marked. */
const MOST = 2_000_000

/** Spans of the words, in text order, not overlapping. */
export function marksIn(text: string, terms: readonly Term[]): Span[] {
	const head = text.slice(0, MOST)
	const wanted = terms.filter((t) => !t.not)
	const found: Span[] = []
	const spaceless = wanted.filter((t) => hasDenseScript(t.words))
	for (const { words } of spaceless) {
		for (let at = head.indexOf(words); at >= 0; at = head.indexOf(words, at + words.length)) {
			found.push({ start: at, end: at + words.length })
		}
	}
	const phrases = wanted
		.filter((t) => !hasDenseScript(t.words))
		.map((t) => ({ tokens: [...t.words.matchAll(TOKEN)].map(([w]) => fold(w)), prefix: t.prefix }))
		.filter((p) => p.tokens.length > 0)
	if (phrases.length > 0) {
		const tokens = [...head.matchAll(TOKEN)].map((m) => ({
			start: m.index,
			end: m.index + m[0].length,
			word: fold(m[0]),
		}))
		for (let i = 0; i < tokens.length; i++) {
			for (const { tokens: words, prefix } of phrases) {
				const last = tokens[i + words.length - 1]
				const fits = words.every((w, n) => {
					const word = tokens[i + n]?.word
					return word === w || (prefix && n === words.length - 1 && word?.startsWith(w))
				})
				if (fits && last) found.push({ start: tokens[i]!.start, end: last.end })
			}
		}
	}
	found.sort((a, b) => a.start - b.start || b.end - a.end)
	const apart: Span[] = []
	for (const span of found) if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span)
	return apart
}

/** The stretch of about `width` characters that shows most of the marks, cut between words. */
export function snippetAround(text: string, marks: readonly Span[], width = 240): Span {
	let best = { start: 0, end: 0 }
	let most = 0
	for (let i = 0; i < marks.length; i++) {
		let last = i
		while (last + 1 < marks.length && marks[last + 1]!.end - marks[i]!.start <= width) last++
		if (last - i + 1 > most) {
			most = last - i + 1
			best = hull([marks[i]!, marks[last]!])!
		}
	}
	const room = Math.max(0, width - (best.end - best.start))
	const start = cut(text, Math.max(0, best.start - Math.floor(room / 2)), best.start)
	const end = Math.max(
		best.end,
		cutEnd(text, Math.min(text.length, start + Math.max(width, best.end - start)), best.end),
	)
	return { start, end }
}

/** The first place between two words at or after `at`, but not after `limit`. */
function cut(text: string, at: number, limit: number): number {
	if (at === 0) return 0
	for (let i = at; i < limit; i++) if (/\s/u.test(text.charAt(i))) return i + 1
	return whole(text, Math.min(at, limit))
}

/** The last place between two words at or before `at`, but not before `limit`. */
function cutEnd(text: string, at: number, limit: number): number {
	if (at === text.length) return at
	for (let i = at; i > limit; i--) if (/\s/u.test(text.charAt(i))) return i
	return whole(text, at)
}

/** Never inside a surrogate pair. */
function whole(text: string, at: number): number {
	const unit = text.charCodeAt(at)
	return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}

/** Lower case, without the accents of Latin letters: as the index folds. */
function fold(word: string): string {
	if (ASCII.test(word)) return word.toLowerCase()
	return word
		.normalize('NFD')
		.replace(/([a-z])\p{M}+/giu, '$1')
		.normalize('NFC')
		.toLowerCase()
}
