import { numberActs } from '../../../src/language/repair/number-acts.ts'
import type { Cases } from './trees.ts'

export const numberActsCases: Cases = {
	rule: numberActs,
	mends: [
		[
			'At|ADP|IN|2|case least|ADJ|JJS|3|nmod six|NUM|CD|4|nummod perished|VERB|VBN|0|root .|PUNCT|.|4|punct',
			['six <- perished nsubj'],
		],
	],
	leaves: [
		'Guards|NOUN|NNS|3|nsubj six|NUM|CD|3|nummod died|VERB|VBD|0|root .|PUNCT|.|3|punct',
		'Six|NUM|CD|2|nummod killings|NOUN|NNS|0|root .|PUNCT|.|2|punct',
	],
}
