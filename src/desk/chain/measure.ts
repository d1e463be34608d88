/** How wide words are, near enough to break lines by: a drawing is laid out before there is a page to ask. */

const NARROW = /[iljtfrI.,:;'’|!()[\] -]/
const WIDE = /[mwMW@%—…&]/
const CAPITAL = /[\p{Lu}]/u
/** Scripts whose letters fill a square. */
const SQUARE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u

/** In pixels, rather too much than too little. */
export function widthOf(words: string, size: number): number {
	let ems = 0
	for (const letter of words)
		ems += SQUARE.test(letter)
			? 1.02
			: NARROW.test(letter)
				? 0.34
				: WIDE.test(letter)
					? 0.92
					: CAPITAL.test(letter)
						? 0.72
						: 0.6
	return ems * size
}

/** Lines no wider than asked; a word that is wider than a line is cut. What does not fit into `most` lines ends in "…". */
export function linesOf(words: string, width: number, size: number, most = Number.POSITIVE_INFINITY): string[] {
	const lines: string[] = []
	let line = ''
	for (const word of words
		.split(/\s+/)
		.filter(Boolean)
		.flatMap((one) => piecesOf(one, width, size))) {
		const longer = line === '' ? word : `${line} ${word}`
		if (widthOf(longer, size) <= width) line = longer
		else {
			if (line !== '') lines.push(line)
			line = word
		}
	}
	if (line !== '') lines.push(line)
	if (lines.length <= most) return lines
	let last = lines[most - 1]!
	while (last !== '' && widthOf(`${last} …`, size) > width)
		last = last.includes(' ') ? last.replace(/\s*\S+$/, '') : last.slice(0, -1)
	return [...lines.slice(0, most - 1), `${last} …`]
}

function piecesOf(word: string, width: number, size: number): string[] {
	if (widthOf(word, size) <= width) return [word]
	const pieces: string[] = []
	let piece = ''
	for (const letter of word) {
		if (piece !== '' && widthOf(piece + letter, size) > width) {
			pieces.push(piece)
			piece = ''
		}
		piece += letter
	}
	return [...pieces, piece]
}
