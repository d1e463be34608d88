import { expect, test } from 'vitest'
import { ownTexts } from '../../bench/corpus.ts'
import { gateOf } from '../../src/coding/gate.ts'
import { loadAttestary } from '../../src/run/index.ts'

const [all, gated] = await Promise.all([loadAttestary(), loadAttestary({ gate: true })])
const opens = (sentence: string): boolean => gateOf(all.knowledge)(sentence.split(' '))

const sentences: readonly (readonly [sentence: string, parsed: boolean])[] = [
	['Rockets hit the base .', true],
	['She declined to comment .', true],
	['It is not over .', true],
	['“ Never again ! ”', true],
	['Two of the men were from Tolm .', true],
	['Kadra was quiet .', true],
	['SHELLS FELL ON THE MARKET .', true],
	['But why ?', false],
]
test.each(sentences)('%s', (sentence, parsed) => expect(opens(sentence)).toBe(parsed))

test('the samples and one of the beds are coded the same with the gate and without', {
	timeout: 120_000,
}, () => {
	// `bench/gate.ts` looks at all of them.
	for (const { id, text } of ownTexts(['test/beds/clusters/dev/text/', 'samples/reports/'])) {
		const given = { id, published: '2026-05-05' }
		expect(gated.codeReport(text, given).value?.coded, id).toEqual(all.codeReport(text, given).value?.coded)
	}
})

test('what is left unparsed says so, and its words still cut the text', () => {
	const text = 'But why? Rockets hit the base.'
	const [quiet, loud] = gated.reader.read(text)
	expect([quiet?.parsed, loud?.parsed]).toEqual([false, true])
	expect(quiet?.tokens.map(({ start, end }) => text.slice(start, end))).toEqual(quiet?.tokens.map(({ form }) => form))
	expect(gated.reader.read(text, { parseAll: true }).every(({ parsed }) => parsed)).toBe(true)
})
