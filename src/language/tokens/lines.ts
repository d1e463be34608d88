/**
 * Lines to paragraphs. A blank line always parts. A single newline is a space where the text was wrapped at a fixed
 * width (the next word would not have fitted), and parts paragraphs where every line is complete.
 */
import type { Span } from '../../report/span.ts'
import { isBlank, isLower } from './characters.ts'

export type Line = Span
export interface Paragraph extends Span {
	/** The lines it was put together from; one in text that is not wrapped. */
	readonly lines: readonly Line[]
}

const BULLET = /(?:--?|[–—*•·‣◦▪●■►>+]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])[ \t]+(?=\S)/iuy
/** The widths at which people and agencies wrap. */
const NARROWEST = 40
const WIDEST = 120

/** The lines that hold anything, without the blanks at both ends; `null` between two marks a blank line. */
export function linesOf(text: string, span: Span = { start: 0, end: text.length }): (Line | null)[] {
	const lines: (Line | null)[] = []
	let at = span.start
	while (at < span.end) {
		let stop = at
		while (stop < span.end && !breaks(text.charCodeAt(stop))) stop++
		let start = at
		let end = stop
		while (start < end && isBlank(text.charCodeAt(start))) start++
		while (end > start && isBlank(text.charCodeAt(end - 1))) end--
		if (start < end) lines.push({ start, end })
		else if (lines.length > 0 && lines[lines.length - 1] !== null) lines.push(null)
		at = stop + (text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? 2 : 1)
	}
	return lines
}

/** Line feed, carriage return, form feed, line and paragraph separator. */
function breaks(c: number): boolean {
	return c === 10 || c === 13 || c === 12 || c === 0x2028 || c === 0x2029
}

export function paragraphsOf(text: string, span: Span = { start: 0, end: text.length }): Paragraph[] {
	const lines = linesOf(text, span)
	const width = wrapWidth(text, lines)
	const paragraphs: Paragraph[] = []
	let held: Line[] = []
	const close = (): void => {
		if (held.length > 0) paragraphs.push({ start: held[0]!.start, end: held[held.length - 1]!.end, lines: held })
		held = []
	}
	for (const line of lines) {
		if (line === null) close()
		else {
			const before = held[held.length - 1]
			if (before && !continues(text, before, line, width)) close()
			held.push(line)
		}
	}
	close()
	return paragraphs
}

/** The width the text is wrapped at; 0 where its lines are complete. */
function wrapWidth(text: string, lines: readonly (Line | null)[]): number {
	let width = 0
	let long = 0
	let breaksSeen = 0
	for (let i = 0; i + 1 < lines.length; i++) {
		const line = lines[i]
		if (!line || !lines[i + 1]) continue
		breaksSeen++
		const length = line.end - line.start
		if (length > WIDEST) long++
		else width = Math.max(width, length)
	}
	if (width < NARROWEST || breaksSeen < 2 || long * 5 > breaksSeen) return 0
	let full = 0
	for (let i = 0; i + 1 < lines.length; i++) {
		const line = lines[i]
		const next = lines[i + 1]
		if (line && next && isFull(text, line, next, width)) full++
	}
	return full * 2 > breaksSeen ? width : 0
}

/** True when the first word of the next line would not have fitted (or hardly: ragged wrapping). */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
	let word = 0
	while (next.start + word < next.end && word < 40 && !isBlank(text.charCodeAt(next.start + word))) word++
	return line.end - line.start + 1 + word > width - 4
}

function continues(text: string, line: Line, next: Line, width: number): boolean {
	if (startsBullet(text, next)) return false
	if (width > 0) return isFull(text, line, next, width) || (isLower(text, next.start) && !closed(text, line))
	// Outside wrapped text a line that begins small goes on, unless a list of small words is meant.
	return isLower(text, next.start) && !closed(text, line) && line.end - line.start >= NARROWEST
}

export function startsBullet(text: string, line: Span): boolean {
	BULLET.lastIndex = line.start
	const found = BULLET.exec(text)
	return found !== null && line.start + found[0].length < line.end
}

const STOP = /[.!?…:;]["'’”)\]]{0,3}$/u

/** True when the line ends as a sentence does. */
export function closed(text: string, line: Span): boolean {
	return STOP.test(text.slice(Math.max(line.start, line.end - 5), line.end))
}
