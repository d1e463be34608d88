/**
 * Text to sentences: paragraphs first, then the kind of each, then the stops inside it. What is not prose is
 * recognised by its shape alone: a short line without a stop, a dateline, a bullet, a post.
 */
import type { Span } from '../../report/span.ts'
import type { SentenceKind } from '../schema.ts'
import { isBlank } from './characters.ts'
import { datelineEnd, isDateOnly, looksLikePost } from './datelines.ts'
import { closed, type Paragraph, paragraphsOf, startsBullet } from './lines.ts'
import { sentenceEnd } from './stops.ts'

/** What the caller knows about a stretch, for example from the page it was taken from. Other kinds are ignored. */
export interface SectionHint extends Span {
	readonly kind: string
}
export interface SplitOptions {
	readonly sections?: readonly SectionHint[]
}
export interface SentenceCut extends Span {
	readonly kind: SentenceKind
	readonly paragraph: number
}

/** A headline has fewer words than this. */
const HEADLINE_WORDS = 22
/** "EXCLUSIVE: ", "UPDATE 2: ": a label that is no part of what the headline says; a country in capitals says who. */
const LABEL =
	/^(?:EXCLUSIVE|BREAKING|UPDATED?(?: \d+)?|LIVE|ANALYSIS|OPINION|CORRECTION|CORRECTED|CONSTRUCTED|WATCH|VIDEO|FACTBOX|TIMELINE|EXPLAINER|PROFILE|WRAPUP(?: \d+)?|REFILE|FEATURE|INTERVIEW|URGENT|ALERT)\s?: +(?=\S)/u
/** A sentence longer than this is cut at a semicolon, comma or blank, so that no text outgrows the parser. */
const LONGEST = 1600

/** The sentences of the text in order. Together they hold every character that is no blank. */
export function splitSentences(text: string, options: SplitOptions = {}): SentenceCut[] {
	const cuts: SentenceCut[] = []
	const parts = stretches(text, options.sections ?? [])
	const paragraphs = parts.flatMap((part) =>
		paragraphsOf(text, part).map(({ start, end, lines }) => ({ start, end, lines, kind: part.kind })),
	)
	paragraphs.forEach((paragraph, number) => {
		const hinted = paragraph.kind
		const kind = hinted ?? kindOf(text, paragraph, paragraphs.length === 1)
		const add = (start: number, end: number, as: SentenceKind): void => {
			for (const piece of bounded(text, start, end))
				cuts.push({ start: piece.start, end: piece.end, kind: as, paragraph: number })
		}
		let from = paragraph.start
		if (kind === 'prose' || kind === 'headline') {
			const end = datelineEnd(text, paragraph, number < 4)
			if (end > from) {
				add(from, trimEnd(text, from, end), 'dateline')
				from = end
			}
		}
		const label = kind === 'headline' ? LABEL.exec(text.slice(from, paragraph.end)) : null
		if (label) {
			add(from, from + label[0].trimEnd().length, 'headline')
			from += label[0].length
		}
		// The words after a dateline are a sentence, with or without a stop.
		const rest = from > paragraph.start && kind === 'headline' && hinted === null ? 'prose' : kind
		for (const part of captionParts(text, from, paragraph.end)) {
			for (const span of stopsIn(text, part.start, part.end, kind === 'post')) add(span.start, span.end, rest)
		}
	})
	return cuts
}

/** The text cut at the borders of the hints, each part with the kind of the shortest hint around it. */
function stretches(text: string, hints: readonly SectionHint[]): (Span & { kind: SentenceKind | null })[] {
	const inside = hints.filter((h) => h.start < h.end && h.end <= text.length)
	const borders = [...new Set([0, text.length, ...inside.flatMap((h) => [h.start, h.end])])].sort((a, b) => a - b)
	const sorted = [...inside].sort((a, b) => a.end - a.start - (b.end - b.start))
	return borders.slice(0, -1).map((start, i) => {
		const end = borders[i + 1]!
		return { start, end, kind: known(sorted.find((h) => h.start <= start && end <= h.end)?.kind) }
	})
}

function known(kind: string | undefined): SentenceKind | null {
	if (kind === 'headline' || kind === 'title') return 'headline'
	if (kind === 'post' || kind === 'embedded-post') return 'post'
	return kind === 'dateline' || kind === 'bullet' ? kind : null
}

function kindOf(text: string, paragraph: Paragraph, alone: boolean): SentenceKind {
	if (looksLikePost(text, paragraph)) return 'post'
	if (startsBullet(text, paragraph)) return 'bullet'
	if (closed(text, paragraph) || paragraph.end - paragraph.start > 220) return 'prose'
	const line = text.slice(paragraph.start, paragraph.end)
	if (isDateOnly(line)) return 'dateline'
	return alone || line.split(/\s+/u).length >= HEADLINE_WORDS ? 'prose' : 'headline'
}

/** "A burnt lorry on the road Image: J. Doe": the credit of a caption is a line of its own. */
function captionParts(text: string, start: number, end: number): readonly Span[] {
	if (end - start > 400) return [{ start, end }]
	const credit = /[^.!?,;:]\s(?=(?:Images?|Photo(?:graph)?|Picture|Credit|File photo):\s?\S)/u.exec(
		text.slice(start, end),
	)
	if (!credit) return [{ start, end }]
	const at = start + credit.index + 1
	return [
		{ start, end: at },
		{ start: skip(text, at, end), end },
	]
}

function* stopsIn(text: string, start: number, to: number, post: boolean): Generator<Span> {
	let from = skip(text, start, to)
	const loose = post || !/\p{Lu}/u.test(text.slice(from, Math.min(to, from + 2000)))
	let at = from
	while (at < to) {
		const c = text.charCodeAt(at)
		if (c !== 46 && c !== 33 && c !== 63 && c !== 0x2026) {
			at++
			continue
		}
		let end = at + 1
		while (end < to && isStop(text.charCodeAt(end))) end++
		const stop = sentenceEnd(text, { start: at, end }, from, to, loose)
		if (stop > 0 && stop < to) {
			yield { start: from, end: stop }
			from = skip(text, stop, to)
			at = from
		} else at = end
	}
	if (from < to) yield { start: from, end: to }
}

function isStop(c: number): boolean {
	return c === 46 || c === 33 || c === 63 || c === 0x2026
}

/** The span in pieces no longer than LONGEST, cut at the best place in each last third. */
function* bounded(text: string, start: number, end: number): Generator<Span> {
	let from = start
	while (end - from > LONGEST) {
		const at = bestCut(text, from + Math.floor((LONGEST * 2) / 3), from + LONGEST)
		const stop = trimEnd(text, from, at)
		if (stop > from) yield { start: from, end: stop }
		from = skip(text, at, end)
	}
	if (from < end) yield { start: from, end }
}

function bestCut(text: string, from: number, to: number): number {
	const window = text.slice(from, to)
	for (const mark of ['; ', '\n', ', ']) {
		const at = window.lastIndexOf(mark)
		if (at >= 0) return from + at + 1
	}
	for (let at = to; at > from; at--) if (isBlank(text.charCodeAt(at))) return at
	// Never between the halves of one character.
	const low = text.charCodeAt(to)
	return low >= 0xdc00 && low < 0xe000 ? to - 1 : to
}

function trimEnd(text: string, from: number, end: number): number {
	let e = end
	while (e > from && isBlank(text.charCodeAt(e - 1))) e--
	return e
}

function skip(text: string, at: number, to: number): number {
	let i = at
	while (i < to && isBlank(text.charCodeAt(i))) i++
	return i
}
