import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawTree } from '../../src/language/tree.ts'
import { example } from './trees.ts'

describe('drawing a tree', () => {
	test('one line a word, branches to the left', () => {
		const { sentence } = example(
			'Rebels|NOUN|NNS|2|nsubj killed|VERB|VBD|0|root two|NUM|CD|4|nummod guards|NOUN|NNS|2|obj .|PUNCT|.|2|punct',
		)
		expect(drawTree(sentence)).toBe(
			[
				'killed (kill)                               root  VERB/VBD',
				'├─ Rebels (rebel)                           nsubj  NOUN/NNS',
				'├─ guards (guard)                           obj  NOUN/NNS',
				'│  └─ two                                   nummod  NUM/CD',
				'└─ .                                        punct  PUNCT/.',
			].join('\n'),
		)
	})

	test('no line is wider than 80 columns, however deep the tree and long the words', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.nat(), fc.stringMatching(/^[a-zé]{1,90}$/u)), { minLength: 1, maxLength: 60 }),
				(words) => {
					// Each word hangs on one before it, so that any depth comes up.
					const tokens = words.map(([n, form], i) => ({
						start: 0,
						end: 0,
						form,
						lemma: `${form}x`,
						upos: 'NOUN' as const,
						xpos: 'NN',
						head: i === 0 ? -1 : i - 1 - (n % Math.min(i, 2)),
						deprel: i === 0 ? 'root' : 'nmod:unmarked',
					}))
					const lines = drawTree({ tokens }).split('\n')
					expect(lines).toHaveLength(words.length)
					for (const line of lines) expect([...line].length).toBeLessThanOrEqual(80)
				},
			),
			{ numRuns: 60 },
		)
	})

	test('an unparsed sentence is a list', () => {
		const { sentence } = example('Rebels|X||0|dep left|X||0|dep')
		expect(drawTree(sentence).split('\n')).toHaveLength(2)
	})
})
