/** Whether what sentences tell of happened: the table is factuality.tsv. */
import { describe, expect, test } from 'vitest'
import { fileBeside, view } from './view.ts'

const rows = fileBeside('factuality.tsv')
	.split('\n')
	.filter((line) => line !== '' && !line.startsWith('#'))
	.slice(1)
	.map((line) => line.split('\t') as [type: string, factuality: string, sentence: string])

describe('factuality', () => {
	for (const [type, factuality, sentence] of rows)
		test(`${factuality}: ${sentence}`, () => {
			const types = type.split('|')
			const told = view(sentence).coded.mentions.filter((m) => types.includes(m.type))
			expect(told.map((m) => m.factuality).filter((f) => factuality.split('|').includes(f))).not.toEqual([])
		})
})
