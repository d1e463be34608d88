/** Cause and effect as a sentence states them. Countries and groups are invented. */
import { expect, test } from 'vitest'
import { causesIn } from '../../src/coding/cause.ts'
import { readingOf } from '../../src/coding/reading.ts'
import { takeText } from '../../src/intake/index.ts'
import { chooseMetadata } from '../../src/report/schema.ts'
import { loadAttestary } from '../../src/run/index.ts'

const attestary = await loadAttestary()

function rulesIn(text: string): string[] {
	const taken = takeText(new TextEncoder().encode(text), 'text', { obtained: '', by: '', metadata: {} }).value!
	const input = { version: taken.version, metadata: chooseMetadata(taken.metadata) }
	const sentences = attestary.reader.read(text, { sections: taken.version.sections })
	return readingOf(input, sentences, attestary.knowledge)
		.trees.flatMap(causesIn)
		.map(({ rule }) => rule)
}

const rows: readonly (readonly [text: string, rules: readonly string[]])[] = [
	['The market was closed because of the shelling.', ['cause/because']],
	['Workers marched through the port demanding higher pay.', ['cause/demand-ing']],
	['The ban led to three days of unrest.', ['cause/lead']],
	['The editor was arrested for insulting the king.', ['cause/for']],
	['Shops stayed shut in protest against the new tax.', ['cause/in-protest', 'cause/against']],
	['The road was closed in the wake of the clashes.', ['cause/in-the-wake-of']],
	['A bomb exploded on the bus, killing four people.', ['cause/kill-ing']],
	['The minister visited the port on Monday.', []],
	['About 300 people attended the rally in the stadium.', []],
	['The strike entered its third day on Friday.', []],
	['He was born in the hills and lives near the sea.', []],
]
for (const [text, rules] of rows) test(text, () => expect(rulesIn(text)).toEqual(rules))
