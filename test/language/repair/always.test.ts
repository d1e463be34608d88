/** What holds for every tree, however odd: after all the rules it is a tree, and no word was lost. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lemmaOf } from '../../../src/language/lemma/index.ts'
import { repairTree } from '../../../src/language/repair/index.ts'
import type { TaggedWord } from '../../../src/language/tagged.ts'

const words = (
	'asked|VERB|VBN told|VERB|VBD reporters|NOUN|NNS that|SCONJ|IN that|PRON|WDT which|PRON|WDT who|PRON|WP attack|NOUN|NN on|ADP|IN ' +
	'base|NOUN|NN killed|VERB|VBD killed|VERB|VBN wounded|VERB|VBN and|CCONJ|CC or|CCONJ|CC two|NUM|CD dozens|NOUN|NNS at|ADP|IN ' +
	'least|ADJ|JJS up|ADP|RP to|ADP|IN said|VERB|VBD ,|PUNCT|, .|PUNCT|. those|DET|DT believed|VERB|VBN being|AUX|VBG according|VERB|VBG ' +
	'Elm|PROPN|NNP Mr|PROPN|NNP Monday|PROPN|NNP for|ADP|IN blamed|VERB|VBD by|ADP|IN of|ADP|IN planning|VERB|VBG mine|PRON|PRP not|PART|RB ' +
	'did|AUX|VBD name|VERB|VB clear|ADJ|JJ but|CCONJ|CC no|DET|DT left|VERB|VBD dead|ADJ|JJ retaliation|NOUN|NN adding|VERB|VBG'
).split(' ')
const relations = (
	'nsubj nsubj:pass obj iobj obl obl:agent obl:unmarked nmod amod acl acl:relcl advcl ccomp xcomp conj cc case mark aux aux:pass cop ' +
	'punct det nummod compound parataxis appos advmod dep csubj'
).split(' ')

/** Any tree over any words: each word but the root hangs on one that was placed before it. */
const anyTree = fc
	.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...relations), fc.nat(), fc.nat()), {
		minLength: 1,
		maxLength: 24,
	})
	.map((cells) => {
		const order = cells.map((_, i) => i).sort((a, b) => cells[a]![3] - cells[b]![3] || a - b)
		const heads = cells.map(() => -1)
		order.forEach((i, place) => {
			if (place > 0) heads[i] = order[cells[i]![2] % place]!
		})
		const forms = cells.map(([word]) => word.split('|')[0]!)
		const tagged = cells.map(([word, deprel], i): TaggedWord => {
			const [form = '', upos = 'X', xpos = ''] = word.split('|')
			return {
				upos: upos as TaggedWord['upos'],
				xpos,
				lemma: lemmaOf(form, upos, xpos),
				head: heads[i]!,
				deprel: heads[i]! < 0 ? 'root' : deprel,
			}
		})
		return { forms, tagged }
	})

test('a repaired tree is a tree', () => {
	fc.assert(
		fc.property(anyTree, ({ forms, tagged }) => {
			const before = JSON.stringify(tagged)
			const after = repairTree(forms, tagged)
			expect(JSON.stringify(tagged)).toBe(before)
			expect(after).toHaveLength(forms.length)
			expect(after.filter((w) => w.head < 0).map((w) => w.deprel)).toEqual(['root'])
			for (let i = 0; i < after.length; i++) {
				let at = i
				for (let n = 0; at >= 0; n++) {
					expect(n).toBeLessThanOrEqual(after.length)
					at = after[at]!.head
				}
			}
		}),
		{ numRuns: 1500 },
	)
})
