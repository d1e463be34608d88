/**
 * A sentence's tree as text for the terminal: one line a word, its branch drawn to the left, tags and relation to the right.
 * No line is wider than 80 columns.
 */
import type { Token } from './schema.ts'

const WIDTH = 80

/** The drawing, lines parted by newlines. Words keep their order within a branch: those before the head, the head, those after. */
export function drawTree(sentence: { readonly tokens: readonly Token[] }): string {
	const { tokens } = sentence
	const kids: number[][] = tokens.map(() => [])
	const roots: number[] = []
	tokens.forEach((t, i) => {
		if (t.head >= 0 && kids[t.head]) kids[t.head]!.push(i)
		else roots.push(i)
	})
	const lines: string[] = []
	// A stack and not recursion: a broken list of words may be deep.
	const waiting: { at: number; lead: string; last: boolean; top: boolean }[] = []
	const wait = (list: readonly number[], lead: string, top: boolean): void => {
		for (let k = list.length - 1; k >= 0; k--) waiting.push({ at: list[k]!, lead, last: k === list.length - 1, top })
	}
	wait(roots, '', true)
	while (waiting.length > 0) {
		const { at, lead, last, top } = waiting.pop()!
		const token = tokens[at]!
		const branch = top ? '' : last ? '└─ ' : '├─ '
		lines.push(lineOf(`${shortened(lead)}${branch}`, token, top))
		wait(kids[at]!, top ? '' : `${lead}${last ? '   ' : '│  '}`, false)
	}
	return lines.join('\n')
}

function lineOf(lead: string, token: Token, top: boolean): string {
	const relation = top ? 'root' : token.deprel
	const lemma = token.lemma.toLowerCase() === token.form.toLowerCase() ? '' : ` (${token.lemma})`
	const right = `${relation}  ${token.upos}${token.xpos && token.xpos !== token.upos ? `/${token.xpos}` : ''}`
	const room = WIDTH - lead.length - right.length - 2
	const words = `${token.form}${lemma}`.replace(/\s+/gu, ' ')
	const shown = fitted(words, Math.max(1, room))
	return `${lead}${shown}${' '.repeat(Math.max(2, Math.min(44, WIDTH - right.length) - lead.length - widthOf(shown)))}${right}`.slice(
		0,
		WIDTH,
	)
}

/** Very deep branches are drawn from the right: the line must hold the word. */
function shortened(lead: string): string {
	return lead.length <= 36 ? lead : `…${lead.slice(-33)}`
}

function fitted(words: string, room: number): string {
	return widthOf(words) <= room ? words : `${[...words].slice(0, Math.max(0, room - 1)).join('')}…`
}

function widthOf(words: string): number {
	return [...words].length
}
