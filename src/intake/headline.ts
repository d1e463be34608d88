/** The title of a report as part of its text: claims can be read from a headline, so it must have a place to point at. */
import type { Span } from '../report/span.ts'
import { readHead } from './head.ts'
import { linesOf } from './paragraphs.ts'

/** The text with its title in front, unless it opens with it; a line that is marked as one, or a first line that can only be one, counts as it. */
export function withHeadline(
	body: string,
	title: string | undefined,
	marked: Span | null = null,
): { text: string; headline: Span | null; added: number } {
	const [first, second] = linesOf(body, 0, 2)
	const plain = (words: string) => words.replace(/\s+/g, ' ').trim().toLowerCase()
	if (title === undefined) {
		return {
			text: body,
			headline:
				marked ??
				(first && second && looksLikeTitle(body, first, second) ? { start: first.start, end: first.end } : null),
			added: 0,
		}
	}
	if (first && plain(first.text) === plain(title))
		return { text: body, headline: { start: first.start, end: first.end }, added: 0 }
	return { text: `${title}\n\n${body}`, headline: { start: 0, end: title.length }, added: title.length + 2 }
}

/** A short line with no full stop, set off by a blank line from prose: four to twenty-five words, no date, no dateline. */
function looksLikeTitle(body: string, first: Span & { text: string }, second: Span & { text: string }): boolean {
	const words = first.text.split(/\s+/).filter((word) => /\p{Ll}{2}|\p{Lu}{2}/u.test(word))
	return (
		/\n\s*\n/.test(body.slice(first.end, second.start)) &&
		words.length >= 4 &&
		words.length <= 25 &&
		first.text.length <= 160 &&
		!/[.!?:;,…"”’)]$/u.test(first.text) &&
		!/\s(?:--?|[–—])\s|@\w|https?:/u.test(first.text) &&
		readHead(first.text, 0).metadata.length === 0
	)
}
