/**
 * Copy of a news agency as its wire carried it: lines for machines and desks stand over and under the text. Nothing is taken out; what
 * they say of the report is read, and the line that is its title is found among them.
 */
import { ambiguousDates } from '../report/dates.ts'
import { dayOf } from '../report/days.ts'
import type { Metadatum } from '../report/schema.ts'
import type { Span } from '../report/span.ts'
import { linesOf, type Piece } from './paragraphs.ts'

export interface Wire {
	readonly headline: Span | null
	readonly metadata: readonly Metadatum[]
}

const LINES_OVER = 10
const LINES_UNDER = 5
/** What no other text opens with: start of transmission, keywords, an urgency alone, a line marked for the machine, a number of its version. */
const MARK =
	/^(?:ZCZC\b.*|BC-[\w'’-]+.*|\^.*[<=]|(?:URGENT|FLASH|BULLETIN|SNAP|NEWS ?ALERT|ADVISORY)\W*|.{0,60},? \d+(?:st|nd|rd|th) (?:ld|lead|add|sub)\b.{0,40}|.{0,60}\b(?:writethru|1stlead|2ndlead)\b.{0,40})$/i
/** Keywords and orders to the desk: no title, though marked as one may be. */
const NO_TITLE =
	/^(?:ZCZC\b|BC-|eds?:|by\b|attention\b|with (?:photo|picture|graphic)|(?:URGENT|FLASH|BULLETIN|SNAP|NEWS ?ALERT|ADVISORY)\W*$|.{0,60},? \d+(?:st|nd|rd|th) (?:ld|lead|add|sub)\b|.*\b(?:writethru|1stlead|2ndlead)\b)/i
const STAMP =
	/^(?:(?<agency>[A-Z]{2,5})-)?(?:[A-Z]{2}-)?(?<first>\d{2})-(?<second>\d{2})-(?<year>\d{2}|\d{4}) \d{4}(?:GMT|UTC|[ECMP][DS]T)?$/

/** Null for a text that bears no mark of a wire. */
export function readWire(text: string): Wire | null {
	const lines = linesOf(text, 0, LINES_OVER)
	if (!lines.slice(0, 4).some((line) => MARK.test(line.text))) return null
	const last = lines.findLastIndex((line) => MARK.test(line.text))
	const headline = titleIn(lines, last)
	return { headline, metadata: [...signedIn(lines), ...stampIn(text)] }
}

/** Among the marked lines, else the first after them that can be one. */
function titleIn(lines: readonly Piece[], last: number): Span | null {
	for (const line of lines.slice(0, last + 2)) {
		const bare = bareOf(line)
		const words = bare.text.split(/\s+/)
		const isProse = /[.!?]["”’)]?$/.test(bare.text) || bare.text.length > 160 || /\s(?:--?|[–—_])\s/.test(bare.text)
		if (words.length >= 4 && /\p{Ll}{2}/u.test(bare.text) && !isProse && !NO_TITLE.test(bare.text)) return spanOf(bare)
	}
	return null
}

/** "^By ILVA DORN=" and "^Valley Wire=": who wrote it, and for whom. */
function signedIn(lines: readonly Piece[]): Metadatum[] {
	const at = lines.findIndex(({ text }) => /^\^by\s.*=$/i.test(text))
	if (at < 0) return []
	const writer = bareOf(lines[at]!)
	const by = /^by\s+/i.exec(writer.text)?.[0].length ?? 0
	const name = { start: writer.start + by, end: writer.end }
	const author: Metadatum = { field: 'author', value: writer.text.slice(by), basis: 'dateline', span: name }
	const next = lines[at + 1]
	if (!next || !/^\^.*=$/.test(next.text)) return [author]
	const agency = bareOf(next)
	return [author, { field: 'publisher', value: agency.text, basis: 'dateline', span: spanOf(agency) }]
}

/** "AP-NY-05-14-21 1033GMT" near the end: month first, as the agency that made the form writes it; elsewhere where only one reading is a day. */
function stampIn(text: string): Metadatum[] {
	const tail = linesOf(text, Math.max(0, text.length - 400), 50).slice(-LINES_UNDER)
	for (const line of tail) {
		const found = STAMP.exec(line.text)?.groups
		if (!found) continue
		const { agency, first = '', second = '', year = '' } = found
		const full = Number(year.length === 2 ? `${Number(year) > 69 ? 19 : 20}${year}` : year)
		const monthFirst = dayOf(full, Number(first), Number(second))
		const day = agency === 'AP' || ambiguousDates(`${first}/${second}/${full}`).length === 0 ? monthFirst : null
		if (day) return [{ field: 'published', value: day, basis: 'dateline', span: spanOf(line) }]
	}
	return []
}

/** Without the signs that mark a line for the machine. */
function bareOf({ start, text }: Piece): Piece {
	const front = /^\^?\s*/.exec(text)![0].length
	const bare = text.slice(front).replace(/\s*[<=]$/, '')
	return { start: start + front, end: start + front + bare.length, text: bare }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })
