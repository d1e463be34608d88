/** A text read with the shipped model and knowledge, and its nominals by their words. */
import { type Reading, readingOf } from '../../../src/coding/reading.ts'
import { takeText } from '../../../src/intake/index.ts'
import { chooseMetadata } from '../../../src/report/schema.ts'
import { loadAttestary } from '../../../src/run/index.ts'

const attestary = await loadAttestary()

export function readingFor(text: string): Reading {
	const options = { published: '2020-03-12' }
	const taken = takeText(new TextEncoder().encode(text), 'text', { obtained: '', by: '', options }).value
	if (!taken) throw new Error('the text was not taken')
	const { version } = taken
	const sentences = attestary.reader.read(version.text, { sections: version.sections })
	return readingOf({ version, metadata: chooseMetadata(taken.metadata) }, sentences, attestary.knowledge)
}

/** The head of the last occurrence of these words. */
export function nominal(reading: Reading, words: string): { sentence: number; head: number } {
	const start = reading.text.lastIndexOf(words)
	const end = start + words.length
	for (const [sentence, { tokens }] of reading.trees.entries()) {
		const inside = tokens.flatMap((t, i) => (t.start >= start && t.end <= end ? [i] : []))
		const head = inside.findLast((i) => !inside.includes(tokens[i]!.head) && tokens[i]!.upos !== 'PUNCT')
		if (head !== undefined) return { sentence, head }
	}
	throw new Error(`no “${words}” in “${reading.text}”`)
}
