import { finiteBetween } from '../../../src/language/repair/finite-between.ts'
import type { Cases } from './trees.ts'

export const finiteBetweenCases: Cases = {
	rule: finiteBetween,
	mends: [
		[
			'Helicopters|NOUN|NNS|0|root and|CCONJ|CC|3|cc tanks|NOUN|NNS|1|conj shelled|VERB|VBN|5|amod positions|NOUN|NNS|1|conj near|ADP|IN|7|case Elm|PROPN|NNP|5|nmod .|PUNCT|.|5|punct',
			['Helicopters <- shelled nsubj', 'shelled <- ROOT root', 'positions <- shelled obj', '. <- shelled punct'],
		],
	],
	leaves: [
		'Two|NUM|CD|3|nummod armed|VERB|VBN|3|amod men|NOUN|NNS|0|root and|CCONJ|CC|6|cc wounded|VERB|VBN|6|amod soldiers|NOUN|NNS|3|conj .|PUNCT|.|3|punct',
		'Tanks|NOUN|NNS|2|nsubj shelled|VERB|VBD|0|root fortified|VERB|VBN|4|amod positions|NOUN|NNS|2|obj .|PUNCT|.|2|punct',
		'Tanks|NOUN|NNS|0|root and|CCONJ|CC|3|cc mortars|NOUN|NNS|1|conj captured|VERB|VBN|5|amod positions|NOUN|NNS|1|conj',
	],
}
