/**
 * Stretches in double quotation marks, within a paragraph and over paragraphs (an opening mark at each, a closing one at
 * the last). Marks are not part of a quote. A mark that is never closed opens nothing beyond its paragraph.
 */
import type { Span } from '../report/span.ts'

export interface Quote {
	/** Inside the marks. */
	readonly span: Span
	/** With the marks. */
	readonly outer: Span
	/** It goes on from the paragraph before. */
	readonly continues: boolean
}

const OPEN = /["“„«]/u
const CLOSE = /["”»]/u

/** All quotes of a text in order. Straight marks are opening where white space or an opening bracket stands before them. */
export function quotesIn(text: string): Quote[] {
	const found: Quote[] = []
	let running = false
	for (const paragraph of paragraphs(text)) {
		let open = -1
		for (let i = paragraph.start; i < paragraph.end; i++) {
			const char = text[i] ?? ''
			if (open < 0 && OPEN.test(char) && (char !== '"' || opens(text, i, paragraph))) {
				open = i
			} else if (open >= 0 && CLOSE.test(char) && (char !== '"' || i > open + 1)) {
				push(found, text, open, i, running && isFirst(text, paragraph, open))
				open = -1
				running = false
			}
		}
		if (open >= 0 && isFirst(text, paragraph, open) && found.length >= 0 && nextOpens(text, paragraph.end)) {
			push(found, text, open, paragraph.end, running)
			running = true
		} else running = false
	}
	return found
}

function push(found: Quote[], text: string, open: number, close: number, continues: boolean): void {
	let start = open + 1
	let end = close
	while (start < end && /\s/.test(text[start] ?? '')) start++
	while (end > start && /\s/.test(text[end - 1] ?? '')) end--
	if (end > start)
		found.push({ span: { start, end }, outer: { start: open, end: Math.min(close + 1, text.length) }, continues })
}

function paragraphs(text: string): Span[] {
	const found: Span[] = []
	let start = 0
	for (let i = 0; i <= text.length; i++) {
		if (i < text.length && text[i] !== '\n') continue
		if (i > start) found.push({ start, end: i })
		start = i + 1
	}
	// A hard-wrapped quote runs over line ends: lines are one paragraph until an empty line.
	const joined: Span[] = []
	for (const line of found) {
		const last = joined.at(-1)
		if (last && line.start === last.end + 1 && !OPEN.test(text[line.start] ?? ''))
			joined[joined.length - 1] = { start: last.start, end: line.end }
		else joined.push(line)
	}
	return joined
}

const isFirst = (text: string, paragraph: Span, at: number): boolean => text.slice(paragraph.start, at).trim() === ''

function opens(text: string, i: number, paragraph: Span): boolean {
	const before = i === paragraph.start ? ' ' : (text[i - 1] ?? ' ')
	const after = text[i + 1] ?? ' '
	return /[\s([—–-]/.test(before) && !/\s/.test(after)
}

function nextOpens(text: string, from: number): boolean {
	const next = text.slice(from, from + 8).trimStart()[0] ?? ''
	return OPEN.test(next)
}
