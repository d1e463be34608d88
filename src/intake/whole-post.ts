/**
 * A text that is one post from beginning to end, as people copy it from the pages of X, Telegram, Facebook, Mastodon and Bluesky: who wrote
 * it stands over the words, when and how often it was seen under them.
 */
import { ambiguousDates, readAbsoluteDate } from '../report/dates.ts'
import type { Span } from '../report/span.ts'
import { linesOf, type Piece } from './paragraphs.ts'

export interface WholePost {
	readonly author?: string
	readonly handle?: string
	/** The line in which its date stands. */
	readonly dated: Span
}

const MARKS = '[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]*'
const HANDLE = new RegExp(
	`^${MARKS}(@[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_])?(?:@[\\w.-]+\\.\\w+)?)${MARKS}(?:\\s|$)`,
	'u',
)
const NAME = /^[\p{L}\p{N}][^\n@()[\]]{1,60}$/u
/** What the sites write under a post. */
const UNDER =
	/^(?:[\d.,]+ ?[km]?$|like\b|comment\b|share\b|reply\b|everybody can reply|some people can reply|translate post|edited$|[\d.,]+ ?[km]? (?:views?|likes?|boosts?|favou?rites?|re(?:posts?|tweets?|plies|ply)|quotes?|comments?|shares?|bookmarks?)\b)/i
const SEEN = /\b[\d.,]+ ?[km]? views?\b/i
const LINES_UNDER = 4

/** Null for everything else: an article opens with a title, and nothing of the kind stands at its end. */
export function wholePost(text: string): WholePost | null {
	const lines = linesOf(text, 0, 5000)
	const [first, second, ...rest] = lines
	if (!first || !second || rest.length === 0) return null
	const handle = HANDLE.exec(second.text)?.[1]
	const named = NAME.test(first.text) && !/[.!?:;,]$/.test(first.text)
	if (!named) return null
	if (handle) {
		const dated = underneath(lines)
		return dated && { author: first.text, handle, dated }
	}
	// Facebook: the time under the name, with the sign of who may read it.
	if (/·\s*(?:public|shared with public)?$/i.test(second.text) && isDated(second.text))
		return { author: first.text, dated: second }
	const dated = underneath(lines)
	return dated && SEEN.test(text.slice(dated.start, dated.end)) ? { author: first.text, dated } : null
}

/** The line with the date among the last ones, if nothing but what the sites write stands after it. */
function underneath(lines: readonly Piece[]): Span | null {
	for (const line of lines.slice(2).slice(-LINES_UNDER).toReversed()) {
		if (line.text.length > 100) return null
		if (isDated(line.text)) return line
		if (!UNDER.test(line.text)) return null
	}
	return null
}

const isDated = (line: string): boolean =>
	/\d{1,2}[:.]\d{2}/.test(line) && (readAbsoluteDate(line) !== null || ambiguousDates(line).length > 0)
