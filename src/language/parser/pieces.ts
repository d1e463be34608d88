/**
 * Sentences longer than the network takes at once (tables, lists, text without punctuation) are cut, where possible
 * after a mark of punctuation, and parsed piece by piece. The root of each later piece hangs on the first one's root
 * as `parataxis`, so that the whole is one tree again.
 */
import type { ParsedWord } from './index.ts'

/** Applies `parse` to pieces of at most `most` words and joins the trees. */
export function pieces(
	forms: readonly string[],
	most: number,
	parse: (forms: readonly string[]) => ParsedWord[],
): ParsedWord[] {
	if (forms.length === 0) return []
	if (forms.length <= most) return parse(forms)
	const whole: ParsedWord[] = []
	let root = -1
	for (let from = 0; from < forms.length; ) {
		const to = cut(forms, from, most)
		const part = parse(forms.slice(from, to))
		if (root < 0) root = part.findIndex((w) => w.head < 0)
		for (const word of part) {
			if (word.head >= 0) whole.push({ ...word, head: word.head + from })
			else whole.push(from === 0 ? word : { ...word, head: root, deprel: 'parataxis' })
		}
		from = to
	}
	return whole
}

/** Where the piece that begins at `from` ends: after the last strong mark in its second half, else a weak one, else when it is full. */
function cut(forms: readonly string[], from: number, most: number): number {
	const full = from + most
	if (full >= forms.length) return forms.length
	for (const marks of [/^(?:[.!?;:]|\n)$/, /^[,)\]–—-]$/]) {
		for (let i = full; i > from + most / 2; i--) if (marks.test(forms[i - 1]!)) return i
	}
	return full
}
