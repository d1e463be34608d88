/** What ordinary wording is read as, and where the same words tell of nothing: the table is wording.tsv. */
import { describe, expect, test } from 'vitest'
import { fileBeside, view } from './view.ts'

const rows = fileBeside('wording.tsv')
	.split('\n')
	.filter((line) => line !== '' && !line.startsWith('#'))
	.slice(1)
	.map((line) => line.split('\t') as [expected: string, sentence: string])

/** "TYPE modes" of each mention. */
function told(sentence: string): string[] {
	const { coded } = view(sentence)
	return coded.mentions.map((m) => {
		const event = coded.claims.find((c) => c.about === m.key && c.field === 'event')
		return [m.type, ...(event?.field === 'event' ? event.value.modes : [])].join(' ')
	})
}

describe('ordinary wording', () => {
	for (const [expected, sentence] of rows.filter(([e]) => e !== 'none')) {
		const wanted = expected.split(' ')
		test(`${expected}: ${sentence}`, () =>
			expect(
				told(sentence).filter((one) => wanted.every((word, i) => one.split(' ').indexOf(word) >= Math.min(i, 1))),
			).not.toEqual([]))
	}
})

describe('the same words of everyday life', () => {
	for (const [, sentence] of rows.filter(([e]) => e === 'none'))
		test(sentence, () => expect(told(sentence)).toEqual([]))
})
