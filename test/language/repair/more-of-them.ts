import { moreOfThem } from '../../../src/language/repair/more-of-them.ts'
import type { Cases } from './trees.ts'

export const moreOfThemCases: Cases = {
	rule: moreOfThem,
	mends: [
		[
			'Four|NUM|CD|2|nummod more|ADV|RBR|4|advmod had|AUX|VBD|4|aux died|VERB|VBN|0|root overnight|ADV|RB|4|advmod .|PUNCT|.|4|punct',
			['Four <- died nsubj', 'more <- Four advmod'],
		],
	],
	leaves: [
		'Once|ADV|RB|4|advmod more|ADV|RBR|4|advmod rebels|NOUN|NNS|4|nsubj attacked|VERB|VBD|0|root .|PUNCT|.|4|punct',
		'They|PRON|PRP|4|nsubj four|NUM|CD|3|nummod more|ADV|RBR|4|advmod died|VERB|VBD|0|root .|PUNCT|.|4|punct',
	],
}
