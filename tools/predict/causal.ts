/** The `causal` task: does a sentence state cause and effect? Nothing is decided here. */
import { causesIn } from '../../src/coding/cause.ts'
import { readingOf } from '../../src/coding/reading.ts'
import type { Attestary } from '../../src/run/index.ts'
import { linesOf, readItem, writeLines } from './items.ts'

interface Item {
	readonly id: string
	readonly text: string
}

export function predictCausal(inPath: string, outPath: string, attestary: Attestary): void {
	writeLines(
		outPath,
		linesOf<Item>(inPath).map(({ id, text }) => {
			const read = readItem(attestary, id, text, null)
			if (!read) return { id, label: '0' }
			const { version } = read.input
			const sentences = attestary.reader.read(version.text, { sections: version.sections })
			const causes = readingOf(read.input, sentences, attestary.knowledge).trees.flatMap(causesIn)
			return { id, label: causes.length > 0 ? '1' : '0' }
		}),
	)
}
