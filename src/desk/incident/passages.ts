/** The sentence of a claim with all its words marked, where they stand in one sentence; else the first words in theirs. */
import type { Passage } from '../data/types.ts'

export interface Shown {
	readonly text: string
	readonly marked: boolean
}

export function sentenceShown(passages: readonly Passage[]): Shown[] {
	const [first, ...rest] = passages
	if (!first) return []
	const whole = first.before + first.words + first.after
	const from = first.span.start - first.before.length
	const pieces: Shown[] = []
	let at = 0
	for (const { span } of [first, ...rest]) {
		const [start, end] = [span.start - from, span.end - from]
		// Cut short, or of another sentence: what was said before holds.
		if (start < at || end > whole.length || !standsAt(whole, start, passages, span.start)) continue
		if (start > at) pieces.push({ text: whole.slice(at, start), marked: false })
		pieces.push({ text: whole.slice(start, end), marked: true })
		at = end
	}
	if (at < whole.length) pieces.push({ text: whole.slice(at), marked: false })
	return pieces
}

function standsAt(whole: string, at: number, passages: readonly Passage[], start: number): boolean {
	const own = passages.find(({ span }) => span.start === start)
	return own !== undefined && whole.startsWith(own.words, at)
}
