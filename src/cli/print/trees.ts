/** How each sentence of a report was read, for people who ask why a value was or was not found. */
import { drawTree, type Reader } from '../../language/index.ts'
import type { Version } from '../../report/schema.ts'

export function printTrees({ text, sections }: Version, reader: Reader): string {
	return reader
		.read(text, { sections })
		.map(
			(sentence) =>
				`${sentence.index + 1}  ${text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')}\n${drawTree(sentence)}`,
		)
		.join('\n\n')
}
