/** Mailboxes: letters one after the other, each behind a line "From …". They are streamed, whatever their size. */
import { type FileInput, type Input, inputProblem, joined, once } from '../input.ts'

const OPENS = [70, 114, 111, 109, 32]
const NEWLINE = 10

/** Letters as files of their own, numbered from 1. Lines that were quoted because they begin like a letter are given back. */
export async function* readMbox(file: FileInput, limit: number): AsyncGenerator<Input> {
	let lines: Uint8Array[] = []
	let size = 0
	let number = 0
	let blank = true
	const letter = (): Input => {
		if (size > limit)
			return inputProblem(
				'intake/too-large',
				`${file.from}#${number}`,
				`The letter has more than the ${Math.round(limit / 1e6)} MB that one can have.`,
			)
		const bytes = joined(lines, size)
		return {
			...file,
			name: 'letter.eml',
			from: `${file.from}#${number}`,
			chunks: once(bytes),
		}
	}
	for await (const line of linesIn(file.chunks)) {
		if (blank && startsWith(line, OPENS)) {
			if (size > 0) yield letter()
			lines = []
			size = 0
			number++
		} else if (size <= limit) {
			const quoted = line[0] === 62 && unquoted(line)
			lines.push(quoted ? line.subarray(1) : line)
			size += line.length - (quoted ? 1 : 0)
		}
		blank = line.length <= 2 && (line[0] === NEWLINE || line[0] === 13)
	}
	if (size > 0) yield letter()
}

/** ">From", ">>From": one sign was put before. */
function unquoted(line: Uint8Array): boolean {
	let at = 0
	while (line[at] === 62) at++
	return startsWith(line.subarray(at), OPENS)
}

const startsWith = (line: Uint8Array, opening: readonly number[]): boolean =>
	opening.every((byte, i) => line[i] === byte)

/** With their line ends. */
async function* linesIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	let held: Uint8Array[] = []
	for await (const chunk of chunks) {
		let start = 0
		for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
			held.push(chunk.subarray(start, end + 1))
			yield joined(held)
			held = []
			start = end + 1
		}
		if (start < chunk.length) held.push(chunk.subarray(start))
	}
	if (held.length > 0) yield joined(held)
}
