/** Datelines, lines that only say when, and embedded posts: recognised by their first or last words. */
import type { Span } from '../../report/span.ts'
import { isBlank } from './characters.ts'

/** As far as a dateline may reach. */
const REACH = 110
const MARKERS = /(?:\[[A-Z][A-Z ]{2,40}\][ \t]*)+/uy
const DASH = /[ \t\n](?:--?|[—–])[ \t\n]|--|—/u
const MONTH =
	'(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const DATED = new RegExp(`\\b${MONTH}\\b\\.?`, 'iu')
const DATE_WORDS = new RegExp(
	`^(?:(?:${MONTH}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun|published|updated|posted|on|at|last|of|date|first|modified|[ap]\\.?m\\.?|gmt|utc|e[sd]t|c[es]t|bst|ist|\\d{1,2}(?:st|nd|rd|th)?|\\d{4}|\\d{1,2}:\\d\\d(?::\\d\\d)?(?:[ap]m)?|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4})(?![\\p{L}\\d])[\\s,.:|/–—()-]*){2,14}$`,
	'iu',
)
/** Words that begin sentences in capitals, not places. */
const NO_PLACE =
	/^(?:THE|A|AN|IN|ON|AT|BY|IT|HE|SHE|THEY|WE|THIS|THAT|THESE|AND|BUT|FOR|FROM|TO|OF|AS|IF|NO|NOT|HOWEVER|ALSO|ACCORDING|ARMY|POLICE)\b/u
const POST = /pic\.twitter\.com\/|(?:[—–-]|--)[ \t]*[^\n@]{1,60}\(@\w{1,30}\)|\bt\.co\//u

/**
 * End of the dateline that the paragraph begins with, dash and "[TEXT]" included; its start when there is none.
 * A bare place in capitals counts only near the head of the report.
 */
export function datelineEnd(text: string, paragraph: Span, nearHead: boolean): number {
	const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + REACH))
	let at = paragraph.start
	const dash = DASH.exec(head)
	const isProse = /[.!?]["”’)\]]?\s*$/u.test(text.slice(Math.max(paragraph.start, paragraph.end - 4), paragraph.end))
	const after = dash ? head.slice(dash.index + dash[0].length).trimStart() : ''
	if (
		dash &&
		isDateline(head.slice(0, dash.index).trim(), dash[0].trim(), nearHead && /^["“‘'[(]?\p{Lu}/u.test(after), isProse)
	) {
		at += dash.index + dash[0].length
	}
	MARKERS.lastIndex = skip(text, at, paragraph.end)
	const marker = MARKERS.exec(text)
	if (marker) at = MARKERS.lastIndex
	if (skip(text, at, paragraph.end) >= paragraph.end) return paragraph.start
	return at
}

function isDateline(words: string, dash: string, nearHead: boolean, isProse: boolean): boolean {
	if (
		words.length < 3 ||
		!/^\p{Lu}/u.test(words) ||
		words.split(/\s+/u).length > 12 ||
		/[.!?]\s+\p{Lu}\p{Ll}{3}/u.test(words)
	) {
		return false
	}
	if (NO_PLACE.test(words.toUpperCase())) return false
	const place = /^[^,(]*/u.exec(words)![0].trim()
	const capitals = place.length > 2 && place === place.toUpperCase()
	const agency = /\((?:[A-Z][^()]{0,30})\)$/u.test(words)
	if (agency) return capitals || place.split(' ').length <= 4
	// "Elmstead, 30 April 2013 –": a place and a whole date.
	if (!capitals && nearHead && dash !== '-' && words.includes(',')) {
		const rest = words.slice(words.lastIndexOf(place) + place.length).replace(/^[\s,]+/u, '')
		if (place.split(' ').length <= 3 && isDateOnly(rest) && DATED.test(rest)) return true
	}
	// "Elmstead, Norland, United Isles - The": several names with commas, near the head only.
	if (!capitals)
		return nearHead && /^(?:\p{Lu}[\p{L}’'-]*[ ,]+){2,6}\p{Lu}[\p{L}’'-]*$/u.test(words) && words.includes(',')
	if (DATED.test(words) && /\d/u.test(words)) return true
	if (/, (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/iu.test(words)) return true
	// "KOHPUR - Two men died.": a short dash opens a whole sentence only; "US - UK talks" is a title.
	const opens = dash !== '-' || (isProse && (place.length > 3 || /, \p{Lu}\p{Ll}/u.test(words)))
	return nearHead && opens && place.split(' ').length <= 3 && words.split(' ').length <= 6
}

/** True for a line that only gives a date or time: "Friday, May 8, 2009", "Updated 12 March 2020 10:31 GMT". */
export function isDateOnly(line: string): boolean {
	return line.length >= 6 && line.length <= 90 && /\d/u.test(line) && DATE_WORDS.test(line)
}

/** True when the paragraph is somebody's post set into the report. */
export function looksLikePost(text: string, paragraph: Span): boolean {
	// The mark stands at the end; very long paragraphs are no posts.
	return paragraph.end - paragraph.start < 1500 && POST.test(text.slice(paragraph.start, paragraph.end))
}

function skip(text: string, at: number, to: number): number {
	let i = at
	while (i < to && isBlank(text.charCodeAt(i))) i++
	return i
}
