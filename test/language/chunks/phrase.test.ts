/** How far noun phrases reach, and what stands beside them, by example. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { appositions, conjuncts, phraseOf } from '../../../src/language/chunks/index.ts'
import { example } from '../trees.ts'

interface Reach {
	/** With no options. */
	readonly plain: string
	/** With clauses, appositions, all prepositions and conjuncts. */
	readonly whole: string
	/** Without any preposition. */
	readonly bare: string
	readonly conjuncts: string
	readonly appositions: string
}

const rows: readonly (readonly [tree: string, head: string, reach: Reach])[] = [
	[
		'Two|NUM|CD|3|nummod Norland|PROPN|NNP|3|compound troops|NOUN|NNS|8|nsubj:pass and|CCONJ|CC|6|cc a|DET|DT|6|det guard|NOUN|NN|3|conj were|AUX|VBD|8|aux:pass killed|VERB|VBN|0|root in|ADP|IN|10|case Elm|PROPN|NNP|8|obl .|PUNCT|.|8|punct',
		'troops',
		{
			plain: 'Two Norland troops',
			whole: 'Two Norland troops and a guard',
			bare: 'Two Norland troops',
			conjuncts: 'troops guard',
			appositions: '',
		},
	],
	[
		"Norland|PROPN|NNP|5|nmod:poss 's|PART|POS|1|case most|ADV|RBS|4|advmod powerful|ADJ|JJ|5|amod officer|NOUN|NN|10|nsubj ,|PUNCT|,|7|punct Orla|PROPN|NNP|5|appos Venn|PROPN|NNP|7|flat ,|PUNCT|,|5|punct died|VERB|VBD|0|root .|PUNCT|.|10|punct",
		'officer',
		{
			plain: "Norland 's most powerful officer",
			whole: "Norland 's most powerful officer , Orla Venn",
			bare: "Norland 's most powerful officer",
			conjuncts: 'officer',
			appositions: 'Orla',
		},
	],
	[
		'Orla|PROPN|NNP|12|nsubj Venn|PROPN|NNP|1|flat ,|PUNCT|,|4|punct chairman|NOUN|NN|1|appos of|ADP|IN|8|case the|DET|DT|8|det joint|ADJ|JJ|8|amod chiefs|NOUN|NNS|4|nmod of|ADP|IN|10|case staff|NOUN|NN|8|nmod ,|PUNCT|,|1|punct spoke|VERB|VBD|0|root .|PUNCT|.|12|punct',
		'chairman',
		{
			plain: 'chairman of the joint chiefs of staff',
			whole: 'chairman of the joint chiefs of staff',
			bare: 'chairman',
			conjuncts: 'chairman',
			appositions: 'Orla',
		},
	],
	[
		'An|DET|DT|2|det attack|NOUN|NN|12|nsubj:pass on|ADP|IN|5|case a|DET|DT|5|det base|NOUN|NN|2|nmod in|ADP|IN|7|case Elm|PROPN|NNP|5|nmod that|PRON|WDT|9|nsubj killed|VERB|VBD|2|acl:relcl two|NUM|CD|9|obj was|AUX|VBD|12|aux:pass condemned|VERB|VBN|0|root .|PUNCT|.|12|punct',
		'attack',
		{
			plain: 'An attack',
			whole: 'An attack on a base in Elm that killed two',
			bare: 'An attack',
			conjuncts: 'attack',
			appositions: '',
		},
	],
	[
		'Two|NUM|CD|2|nummod men|NOUN|NNS|6|nsubj:pass who|PRON|WP|4|nsubj fled|VERB|VBD|2|acl:relcl were|AUX|VBD|6|aux:pass held|VERB|VBN|0|root .|PUNCT|.|6|punct',
		'men',
		{ plain: 'Two men', whole: 'Two men who fled', bare: 'Two men', conjuncts: 'men', appositions: '' },
	],
	[
		'The|DET|DT|5|det Norland|PROPN|NNP|4|compound -|PUNCT|HYPH|2|punct backed|VERB|VBN|5|amod militia|NOUN|NN|6|nsubj left|VERB|VBD|0|root .|PUNCT|.|6|punct',
		'militia',
		{
			plain: 'The Norland - backed militia',
			whole: 'The Norland - backed militia',
			bare: 'The Norland - backed militia',
			conjuncts: 'militia',
			appositions: '',
		},
	],
	[
		'Soldiers|NOUN|NNS|4|nsubj and|CCONJ|CC|3|cc police|NOUN|NNS|1|conj left|VERB|VBD|0|root .|PUNCT|.|4|punct',
		'police',
		{ plain: 'police', whole: 'police', bare: 'police', conjuncts: 'Soldiers police', appositions: '' },
	],
	[
		'A|DET|DT|2|det group|NOUN|NN|7|nsubj of|ADP|IN|6|case 20|NUM|CD|6|nummod armed|ADJ|JJ|6|amod men|NOUN|NNS|2|nmod came|VERB|VBD|0|root .|PUNCT|.|7|punct',
		'group',
		{
			plain: 'A group of 20 armed men',
			whole: 'A group of 20 armed men',
			bare: 'A group',
			conjuncts: 'group',
			appositions: '',
		},
	],
	[
		'The|DET|DT|2|det deaths|NOUN|NNS|7|nsubj:pass of|ADP|IN|5|case three|NUM|CD|5|nummod guards|NOUN|NNS|2|nmod were|AUX|VBD|7|aux:pass confirmed|VERB|VBN|0|root .|PUNCT|.|7|punct',
		'deaths',
		{
			plain: 'The deaths of three guards',
			whole: 'The deaths of three guards',
			bare: 'The deaths',
			conjuncts: 'deaths',
			appositions: '',
		},
	],
	[
		'The|DET|DT|2|det mayor|NOUN|NN|5|nsubj of|ADP|IN|4|case Elm|PROPN|NNP|2|nmod said|VERB|VBD|0|root so|ADV|RB|5|advmod .|PUNCT|.|5|punct',
		'mayor',
		{ plain: 'The mayor of Elm', whole: 'The mayor of Elm', bare: 'The mayor', conjuncts: 'mayor', appositions: '' },
	],
	[
		'A|DET|DT|7|det 9|NUM|CD|4|nummod -|PUNCT|HYPH|2|punct year|NOUN|NN|6|obl:unmarked -|PUNCT|HYPH|2|punct old|ADJ|JJ|7|amod girl|NOUN|NN|8|nsubj died|VERB|VBD|0|root .|PUNCT|.|8|punct',
		'girl',
		{
			plain: 'A 9 - year - old girl',
			whole: 'A 9 - year - old girl',
			bare: 'A 9 - year - old girl',
			conjuncts: 'girl',
			appositions: '',
		},
	],
	[
		'General|PROPN|NNP|2|nmod:desc Orla|PROPN|NNP|4|nsubj Venn|PROPN|NNP|2|flat spoke|VERB|VBD|0|root .|PUNCT|.|4|punct',
		'Orla',
		{
			plain: 'General Orla Venn',
			whole: 'General Orla Venn',
			bare: 'General Orla Venn',
			conjuncts: 'Orla',
			appositions: '',
		},
	],
	[
		'The|DET|DT|4|det Elm|PROPN|NNP|4|compound Liberation|PROPN|NNP|4|compound Forces|NOUN|NNS|5|nsubj fired|VERB|VBD|0|root rockets|NOUN|NNS|5|obj .|PUNCT|.|5|punct',
		'Forces',
		{
			plain: 'The Elm Liberation Forces',
			whole: 'The Elm Liberation Forces',
			bare: 'The Elm Liberation Forces',
			conjuncts: 'Forces',
			appositions: '',
		},
	],
]

for (const [tree, head, reach] of rows) {
	const { text, sentence, at, form } = example(tree)
	test(`${head} in: ${text}`, () => {
		const i = at(head)
		const words = (options = {}): string => {
			const { span } = phraseOf(sentence, i, options)
			return text.slice(span.start, span.end)
		}
		expect({
			plain: words(),
			whole: words({ clauses: true, appositions: true, prepositions: 'all', conjuncts: true }),
			bare: words({ prepositions: 'none' }),
			conjuncts: conjuncts(sentence, i).map(form).join(' '),
			appositions: appositions(sentence, i).map(form).join(' '),
		}).toEqual(reach)
	})
}

describe('always', () => {
	const sentences = rows.map(([tree]) => example(tree))
	test('a phrase holds its head, has no gaps, and grows with what is asked for', () => {
		fc.assert(
			fc.property(fc.constantFrom(...sentences), fc.nat(), ({ sentence }, n) => {
				const head = n % sentence.tokens.length
				const plain = phraseOf(sentence, head)
				const whole = phraseOf(sentence, head, {
					clauses: true,
					appositions: true,
					prepositions: 'all',
					conjuncts: true,
				})
				expect(plain.tokens).toContain(head)
				expect(plain.tokens).toEqual(plain.tokens.map((_, k) => plain.tokens[0]! + k))
				for (const k of plain.tokens) expect(whole.tokens).toContain(k)
			}),
		)
	})
	test('the members of a list agree on the list', () => {
		for (const { sentence } of sentences) {
			for (let i = 0; i < sentence.tokens.length; i++) {
				for (const k of conjuncts(sentence, i)) expect(conjuncts(sentence, k)).toEqual(conjuncts(sentence, i))
			}
		}
	})
})
