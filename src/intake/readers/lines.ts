/** JSON Lines: one report a line. Files of any size are read with little memory. */
import { type FileInput, inputProblem, type Ready } from '../input.ts'

/** No line of text is longer; without a bound a file with no line end would be held in memory whole. */
const MAX_LINE = 64_000_000

export async function* readLines({ chunks, from }: Pick<FileInput, 'chunks' | 'from'>): AsyncGenerator<Ready> {
	const decoder = new TextDecoder()
	let held = ''
	let number = 0
	let skipping = false
	for await (const chunk of chunks) {
		const lines = (held + decoder.decode(chunk, { stream: true })).split('\n')
		held = lines.pop() ?? ''
		for (const line of lines) {
			number++
			if (!skipping && line.trim()) yield { kind: 'line', from: `${from}:${number}`, line }
			skipping = false
		}
		if (held.length > MAX_LINE) {
			if (!skipping)
				yield inputProblem(
					'intake/too-large',
					`${from}:${number + 1}`,
					'This line is too long for one report, so it was left out.',
				)
			skipping = true
			held = ''
		}
	}
	held += decoder.decode()
	if (!skipping && held.trim()) yield { kind: 'line', from: `${from}:${number + 1}`, line: held }
}
