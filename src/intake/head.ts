/**
 * What the first lines of a text say about the text itself: when it was published or updated, by whom, by which agency.
 * Only lines made for that are read ("Published: …", a date alone, a byline, a dateline); a date in the prose is not one.
 */
import { ambiguousDates, readAbsoluteDate, readAbsoluteDates } from '../report/dates.ts'
import { ANY_WEEKDAY } from '../report/months.ts'
import type { Metadatum } from '../report/schema.ts'
import type { Span } from '../report/span.ts'
import { linesOf, type Piece } from './paragraphs.ts'

export interface Head {
	readonly metadata: readonly Metadatum[]
	/** Dates of figures that can be read in two ways. */
	readonly ambiguous: readonly Span[]
}

const LINES = 12
const LABEL =
	/(?<updated>(?:last |first )?(?:updated|modified|last modified|corrected|revised))|(?:first )?(?:published|posted|publication date|issued|filed|created|released)|date(?= ?:)/giu
const OPENS_WITH_LABEL = new RegExp(`^(?:article |story |report )?(?:${LABEL.source})(?: on| at)?\\b`, 'iu')
const BYLINE =
	/^by:?\s+(?<author>\p{Lu}[\p{L}.'’-]+(?:[ ,&]+(?:and )?\p{Lu}?[\p{L}.'’-]+){1,7}?)(?=\s*(?:$|[|·,–—-]\s*|\d))/iu
/** What may stand around a date that fills a line by itself. */
const AROUND = new RegExp(
	`${ANY_WEEKDAY}|\\b\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?|\\b(?:[ap]\\.?m\\.?|gmt|utc|bst|est|edt|cet|cest|local time|hrs?|at|on)\\b|[+-]\\d{2}:?\\d{2}|[\\s|·•,;:./()\\[\\]–—-]`,
	'giu',
)
const PLACE = "(?:\\p{Lu}[\\p{L}.'’-]*|d[aeiou]|al|el|de|la|le|of|and)"
/** "QARADAN, March 3 (Agency) -", "TOWN (AP) —", "TOWN, 3 JAN 90 (AGENCY) --", "TOWN, Country, 12 March 2020 —". */
const DATELINE = new RegExp(
	`^(?<place>\\p{Lu}[\\p{L}.'’-]*(?:[ ,/]+${PLACE}){0,6}?),?\\s*(?<date>(?:[^\\n()—–]{0,30}?\\d[^\\n()—–]{0,20}?)?)\\s*(?:\\((?<agency>[^()\\n]{2,50})\\))?\\s*(?:--+|[–—_]|-)(?=\\s|\\[)`,
	'u',
)

export function readHead(text: string, from: number): Head {
	const metadata: Metadatum[] = []
	const ambiguous: Span[] = []
	for (const line of linesOf(text, from, LINES)) {
		const found = labelled(line) ?? byline(line) ?? alone(line) ?? dateline(line)
		if (found) {
			metadata.push(...found.metadata)
			ambiguous.push(...found.ambiguous)
		}
		if (line.text.length > 160) break
	}
	return { metadata, ambiguous }
}

/** "Published: 12 March 2020 | Updated: 13 March 2020". */
function labelled(line: Piece): Head | null {
	if (line.text.length > 140 || !OPENS_WITH_LABEL.test(line.text)) return null
	const labels = [...line.text.matchAll(LABEL)]
	const heads = labels.map((label, i) => {
		const start = label.index + label[0].length
		const end = labels[i + 1]?.index ?? line.text.length
		return dated(line, label.groups?.['updated'] ? 'updated' : 'published', start, end)
	})
	const all = { metadata: heads.flatMap((h) => h.metadata), ambiguous: heads.flatMap((h) => h.ambiguous) }
	return all.metadata.length + all.ambiguous.length > 0 ? all : null
}

/** "By Jane Roe", "By Jane Roe, 12 March 2020". */
function byline(line: Piece): Head | null {
	const author = line.text.length <= 120 ? BYLINE.exec(line.text) : null
	if (!author?.groups?.['author']) return null
	const name = author.groups['author']
	const at = author[0].length - name.length
	const rest = dated(line, 'published', author[0].length, line.text.length)
	if (rest.metadata.length === 0 && author[0].length < line.text.length && /[.!?]$/.test(line.text)) return null
	return { metadata: [datum('author', name, line, at, at + name.length), ...rest.metadata], ambiguous: rest.ambiguous }
}

/** A date that fills its line: "Thursday, 12 March 2020 10:33 GMT". */
function alone(line: Piece): Head | null {
	if (line.text.length > 80) return null
	const span = readAbsoluteDate(line.text)?.span ?? ambiguousDates(line.text)[0]?.span
	if (!span) return null
	const rest = line.text.slice(0, span.start) + line.text.slice(span.end).replace(/^T?[\d:.]+Z?/, '')
	return rest.replace(AROUND, '') === '' ? dated(line, 'published', 0, line.text.length) : null
}

function dateline(line: Piece): Head | null {
	const match = DATELINE.exec(line.text)
	if (!match?.groups) return null
	const { place = '', date = '', agency } = match.groups
	const isCapital = place === place.toUpperCase() && place.length > 2
	if (!isCapital && !agency && !readAbsoluteDate(date)) return null
	const found = date
		? dated(line, 'published', match[0].indexOf(date, place.length), place.length + date.length + 4)
		: NOTHING
	if (!agency) return found
	const at = match[0].lastIndexOf(agency)
	return { ...found, metadata: [...found.metadata, datum('publisher', agency.trim(), line, at, at + agency.length)] }
}

const NOTHING: Head = { metadata: [], ambiguous: [] }

/** The first date between two offsets of a line, as a metadatum. */
function dated(line: Piece, field: 'published' | 'updated', start: number, end: number): Head {
	const words = line.text.slice(start, end)
	const date = readAbsoluteDates(words)[0]
	if (date)
		return { metadata: [datum(field, date.day, line, start + date.span.start, start + date.span.end)], ambiguous: [] }
	const unsure = ambiguousDates(words)[0]
	if (!unsure) return NOTHING
	const at = line.start + start
	return { metadata: [], ambiguous: [{ start: at + unsure.span.start, end: at + unsure.span.end }] }
}

function datum(field: Metadatum['field'], value: string, line: Piece, start: number, end: number): Metadatum {
	return { field, value, basis: 'dateline', span: { start: line.start + start, end: line.start + end } }
}
