/**
 * Social posts pasted into a text, by the habits of the sites' own embeds and of people who copy them: a signature with
 * name, account and date after the words, or a name line before them. A post is another author's words at another time,
 * so it becomes a section of its own.
 */
import { ambiguousDates, readAbsoluteDate } from '../report/dates.ts'
import type { Section } from '../report/schema.ts'
import type { Span } from '../report/span.ts'
import { type Piece, paragraphsOf } from './paragraphs.ts'
import { wholePost } from './whole-post.ts'

export interface Post extends Section {
	readonly kind: 'post'
	/** A date in the signature that can be read in two ways: kept out, and told. */
	readonly ambiguous?: Span
}

interface Signature {
	/** Where the signature stands in its paragraph. */
	readonly start: number
	readonly end: number
	readonly author?: string | undefined
	readonly handle?: string | undefined
	/** The part of the signature that can hold the date. */
	readonly dated: Span
	/** The post's words come after the name line instead of before it. */
	readonly before?: boolean
}

const HANDLE = '@[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_])?(?:@[\\w.-]+\\.\\w+)?'
const NAME = '[^\\n()@]{0,80}?'
const CLOCK =
	'(?:\\s*(?:at|,|·|-)?\\s*\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?(?:\\s*(?:[A-Z]{2,4}|UTC[+-]\\d+))?)?'
const PICTURE = /pic\.(?:twitter|x)\.com\/\w+|\[(?:image or embed|image)\]/i

/** "words — Name (@handle) March 12, 2020": X, Bluesky and Mastodon embeds. */
const DASHED = new RegExp(
	`(?:^|\\s)(?:[—–―]|-{1,3})\\s*(?<author>${NAME})\\s*\\((?<handle>${HANDLE})\\)(?<rest>[^\\n]{0,70})`,
	'gu',
)
/** "Posted by Name on Thursday, March 12, 2020", "A post shared by Name (@handle) on Mar 12, 2020": Facebook, Instagram. */
const SHARED = new RegExp(
	`(?:^|\\s)(?:Posted by|(?:A )?(?:post|video|photo) (?:shared|posted) by|Post by)\\s+(?<author>${NAME})\\s*(?:\\((?<handle>${HANDLE})\\))?\\s+on (?<rest>[^\\n]{6,70})`,
	'giu',
)
/** "@channel, 12 March 2020", "Telegram/@channel, 12 March 2020", "(Telegram: @channel, 12 March 2020)" on a line of its own. */
const CHANNEL = new RegExp(
	`(?:^|\\n)[—–(\\s-]*(?:(?:via |source: )?telegram(?: channel)?[ :,/|·-]*)?(?<handle>${HANDLE})(?:[ ,/|·-]*telegram)?[\\s,/|·–-]+(?<rest>[^\\n]{6,50})(?=\\n|$)`,
	'giu',
)
/** "Name @handle · Mar 12, 2020" or "Name (@handle) · 12 March 2020" and then the words: a copied post. */
const NAMED_LINE = new RegExp(
	`^(?<author>[\\p{L}\\p{N}][^\\n@()]{1,60}?)\\s*\\n?\\(?(?<handle>${HANDLE})\\)?(?<rest>[^\\n]{0,60})\\n`,
	'u',
)

/** "Channel, [14.05.2021 22:33]" and then the words: as Telegram copies messages. */
const MESSAGE =
	/^(?<author>[^\n,[\]]{1,60}), \[(?<rest>\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?)\]:?\n(?=\S)/u

export function postsIn(text: string): Post[] {
	const whole = wholePost(text)
	if (whole) {
		const { author, handle, dated } = whole
		const { start, end } = { start: text.search(/\S/), end: text.trimEnd().length }
		const piece = { start, end, text: text.slice(start, end) }
		const signature = {
			start: 0,
			end: end - start,
			author,
			handle,
			dated: { start: dated.start - start, end: dated.end - start },
		}
		return [postOf(text, piece, start, signature)]
	}
	const posts: Post[] = []
	const paragraphs = paragraphsOf(text)
	paragraphs.forEach((paragraph, i) => {
		let from = 0
		for (const found of signaturesIn(paragraph.text)) {
			if (found.start < from) continue
			const alone = paragraph.text.slice(from, found.start).trim() === ''
			const previous = paragraphs[i - 1]
			const lone = alone && from === 0 && !found.before
			if (lone && (!previous || posts.some((p) => p.end > previous.start))) continue
			posts.push(postOf(text, paragraph, lone && previous ? previous.start : paragraph.start + from, found))
			from = found.end
		}
		if (from === 0) posts.push(...picturedPost(paragraph))
	})
	return posts
}

/** The date of the latest dated post: nothing that quotes it can be older. */
export function latestPostDate(posts: readonly Post[]): Post | null {
	return posts.reduce<Post | null>(
		(best, post) => (post.date && (!best?.date || post.date > best.date) ? post : best),
		null,
	)
}

function signaturesIn(text: string): Signature[] {
	const found = [
		...signed(text, DASHED, true),
		...signed(text, SHARED, false),
		...signed(text, CHANNEL, false),
		...named(text),
	]
	return found.sort((a, b) => a.start - b.start)
}

function signed(text: string, pattern: RegExp, dateMayLack: boolean): Signature[] {
	return [...text.matchAll(pattern)].flatMap((match) => {
		const { author, handle, rest = '' } = match.groups as Record<string, string | undefined>
		const restAt = match.index + match[0].length - rest.length
		const date = dateEnd(rest)
		const ends = rest.trim() === '' || /^\s*(?:\n|$)/.test(text.slice(restAt))
		const pictured = PICTURE.test(text.slice(Math.max(0, match.index - 60), match.index))
		if (date === null && !(dateMayLack && (ends || pictured))) return []
		const start = match.index + (match[0].length - match[0].trimStart().length)
		const end = restAt + (date ?? 0)
		return [{ start, end, author: author?.trim() || undefined, handle, dated: { start: restAt, end } }]
	})
}

function named(text: string): Signature[] {
	const message = MESSAGE.exec(text)
	if (message?.groups) {
		const { author = '', rest = '' } = message.groups
		const at = message[0].indexOf('[') + 1
		return [
			{ start: 0, end: text.length, author: author.trim(), dated: { start: at, end: at + rest.length }, before: true },
		]
	}
	const match = NAMED_LINE.exec(text)
	if (!match) return []
	const { author, handle, rest = '' } = match.groups as Record<string, string | undefined>
	// The date stands on the name line, or under the words: "10:33 PM · Mar 12, 2020 · Web App".
	const restAt = match[0].length - 1 - rest.length
	const footer = /\n[^\n]{0,80}$/.exec(text)
	const [at, end] = dateEnd(rest) !== null ? [restAt, match[0].length] : [footer?.index ?? text.length, text.length]
	const own = dateEnd(text.slice(at, end).trimStart()) !== null || readAbsoluteDate(text.slice(at, end)) !== null
	if (!own || text.slice(match[0].length).trim() === '') return []
	return [{ start: 0, end: text.length, author: author?.trim(), handle, dated: { start: at, end }, before: true }]
}

/** Where the date (with its clock time) at the front of these words ends; null when they do not open with one. */
function dateEnd(words: string): number | null {
	const span = readAbsoluteDate(words)?.span ?? ambiguousDates(words)[0]?.span
	if (!span || /[.!?]|\b(?:said|told|wrote)\b/.test(words.slice(0, span.start)) || span.start > 30) return null
	const clock = new RegExp(`^${CLOCK}`, 'i').exec(words.slice(span.end))
	const end = span.end + (clock?.[0].length ?? 0)
	return words[end] === ')' ? end + 1 : end
}

/** A paragraph that ends in a picture link is a post whose signature was not copied. */
function picturedPost(paragraph: Piece): Post[] {
	if (!/(?:pic\.(?:twitter|x)\.com\/\w+)$/i.test(paragraph.text)) return []
	return [{ kind: 'post', start: paragraph.start, end: paragraph.end }]
}

function postOf(text: string, paragraph: Piece, start: number, { end, author, handle, dated }: Signature): Post {
	const at = { start: paragraph.start + dated.start, end: paragraph.start + dated.end }
	const words = text.slice(at.start, at.end)
	const date = readAbsoluteDate(words)
	const unsure = date ? undefined : ambiguousDates(words)[0]?.span
	const place = (span: Span): Span => ({ start: at.start + span.start, end: at.start + span.end })
	return {
		kind: 'post',
		start,
		end: paragraph.start + end,
		...(author ? { author } : {}),
		...(handle ? { handle } : {}),
		...(date ? { date: date.day, dateSpan: place(date.span) } : {}),
		...(unsure ? { ambiguous: place(unsure) } : {}),
	}
}
