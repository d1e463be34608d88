/**
 * Stretches in quotation marks, within a paragraph and over paragraphs (an opening mark at each, a closing one at the
 * last): curly, straight, angled and doubled marks, and single ones in a text that has no double ones. Marks are not part
 * of a quote. A mark that is never closed opens nothing beyond its paragraph.
 */
import type { Span } from '../../report/span.ts'

export interface Quote {
	/** Inside the marks. */
	readonly span: Span
	/** With the marks. */
	readonly outer: Span
	/** It goes on from the paragraph before. */
	readonly continues: boolean
}

interface Marks {
	/** Length of an opening mark at a place; 0 for none. */
	opens(text: string, at: number, paragraph: Span): number
	closes(text: string, at: number, paragraph: Span): number
}

const DOUBLE: Marks = {
	opens(text, at, paragraph) {
		if (text.startsWith('``', at)) return 2
		const char = text[at] ?? ''
		if (!/["“„«]/u.test(char)) return 0
		return char !== '"' || standsBefore(text, at, paragraph) ? 1 : 0
	},
	closes(text, at) {
		if (text.startsWith("''", at)) return 2
		return /["”»]/u.test(text[at] ?? '') ? 1 : 0
	},
}

/** British style. An apostrophe stands in a word or ends a plural ("the soldiers’ camp"), so a mark before it decides. */
const SINGLE: Marks = {
	opens: (text, at, paragraph) => (/[‘']/u.test(text[at] ?? '') && standsBefore(text, at, paragraph) ? 1 : 0),
	closes(text, at, paragraph) {
		if (!/[’']/u.test(text[at] ?? '') || /[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) return 0
		if (/[,.?!…]/u.test(text[at - 1] ?? '') || /[,.;:?!)\n]/u.test(text[at + 1] ?? '\n')) return 1
		if (!/[sS]/.test(text[at - 1] ?? '')) return 1
		const later = text.slice(at + 1, paragraph.end)
		return /^[^‘]*?[,.?!…][’'](?![\p{L}\p{N}])/u.test(later) ? 0 : 1
	},
}

/** Every mark that may open or close. */
const MARKS = '"“”„«»`\'‘’'

/** All quotes of a text in order. */
export function quotesIn(text: string): Quote[] {
	const double = /["“”„«»]|``/u.test(text)
	return quotesWith(text, double ? DOUBLE : SINGLE)
}

function quotesWith(text: string, marks: Marks): Quote[] {
	const found: Quote[] = []
	let running = false
	for (const paragraph of paragraphs(text)) {
		let open = -1
		let from = -1
		for (let i = paragraph.start; i < paragraph.end; i++) {
			if (!MARKS.includes(text[i]!)) continue
			const opening = open < 0 ? marks.opens(text, i, paragraph) : 0
			const closing = open >= 0 && i > from ? marks.closes(text, i, paragraph) : 0
			if (opening > 0) {
				open = i
				from = i + opening
				i += opening - 1
			} else if (closing > 0) {
				push(found, text, { open, from, to: i, close: i + closing }, running && isFirst(text, paragraph, open))
				i += closing - 1
				open = -1
				running = false
			}
		}
		if (open >= 0 && startsHere(text, paragraph, open) && nextOpens(text, paragraph.end, marks)) {
			push(found, text, { open, from, to: paragraph.end, close: paragraph.end }, running)
			running = true
		} else running = false
	}
	return found
}

function push(
	found: Quote[],
	text: string,
	{ open, from, to, close }: { open: number; from: number; to: number; close: number },
	continues: boolean,
): void {
	let start = from
	let end = to
	while (start < end && /\s/.test(text[start] ?? '')) start++
	while (end > start && /\s/.test(text[end - 1] ?? '')) end--
	if (end > start) found.push({ span: { start, end }, outer: { start: open, end: close }, continues })
}

/** Lines, joined where a hard-wrapped one runs on: until an empty line, or one that opens a quote. */
function paragraphs(text: string): Span[] {
	const found: Span[] = []
	let start = 0
	for (let i = 0; i <= text.length; i++) {
		if (i < text.length && text[i] !== '\n') continue
		if (i > start) {
			const last = found.at(-1)
			const runsOn = last !== undefined && start === last.end + 1 && !/["“„«`‘]/u.test(text[start] ?? '')
			if (runsOn) found[found.length - 1] = { start: last.start, end: i }
			else found.push({ start, end: i })
		}
		start = i + 1
	}
	return found
}

const isFirst = (text: string, paragraph: Span, at: number): boolean => text.slice(paragraph.start, at).trim() === ''

/** A quote that runs on begins a paragraph or a sentence: `"It is over," she said. "We go home.` */
const startsHere = (text: string, paragraph: Span, at: number): boolean =>
	isFirst(text, paragraph, at) || /[.!?:]["”’']?\s+$/.test(text.slice(paragraph.start, at))

/** White space, a bracket or a dash before it and none after it. */
function standsBefore(text: string, i: number, paragraph: Span): boolean {
	const before = i === paragraph.start ? ' ' : (text[i - 1] ?? ' ')
	return /[\s([—–-]/.test(before) && !/\s/.test(text[i + 1] ?? ' ')
}

function nextOpens(text: string, from: number, marks: Marks): boolean {
	let at = from
	while (at < from + 8 && /\s/.test(text[at] ?? '')) at++
	return marks.opens(text, at, { start: at, end: text.length }) > 0
}
