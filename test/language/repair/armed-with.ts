import { armedWith } from '../../../src/language/repair/armed-with.ts'
import type { Cases } from './trees.ts'

export const armedWithCases: Cases = {
	rule: armedWith,
	mends: [
		[
			'Settlers|NOUN|NNS|2|nsubj armed|ADJ|JJ|0|root with|ADP|IN|4|case clubs|NOUN|NNS|2|obl set|VERB|VBN|4|acl upon|ADP|IN|7|case shepherds|NOUN|NNS|5|obl .|PUNCT|.|2|punct',
			['Settlers <- set nsubj', 'armed <- Settlers acl', 'set <- ROOT root', '. <- set punct'],
		],
	],
	leaves: [
		'Settlers|NOUN|NNS|3|nsubj were|AUX|VBD|3|cop armed|ADJ|JJ|0|root with|ADP|IN|5|case rifles|NOUN|NNS|3|obl made|VERB|VBN|5|acl here|ADV|RB|6|advmod .|PUNCT|.|3|punct',
		'Troops|NOUN|NNS|2|nsubj armed|VERB|VBD|0|root with|ADP|IN|4|case rifles|NOUN|NNS|2|obl made|VERB|VBN|4|acl by|ADP|IN|7|case hand|NOUN|NN|5|obl .|PUNCT|.|2|punct',
	],
}
