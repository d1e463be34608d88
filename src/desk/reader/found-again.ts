/** Words of a text in the file it was taken from: the same words, as often said before as there. Pure. */
import type { Span } from './segments.ts'

/** Null where the file does not have them so, as when a mark-up divides them. */
export function foundAgain(file: string, text: string, { start, end }: Span): Span | null {
	const words = text.slice(start, end)
	if (words === '') return null
	let before = 0
	for (let at = text.indexOf(words); at !== -1 && at < start; at = text.indexOf(words, at + 1)) before++
	let found = file.indexOf(words)
	for (let next = found; before > 0 && next !== -1; before--) {
		next = file.indexOf(words, found + 1)
		if (next !== -1) found = next
	}
	return found === -1 ? null : { start: found, end: found + words.length }
}
