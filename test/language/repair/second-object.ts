import { secondObject } from '../../../src/language/repair/second-object.ts'
import type { Cases } from './trees.ts'

export const secondObjectCases: Cases = {
	rule: secondObject,
	mends: [
		[
			'Rebels|NOUN|NNS|2|nsubj killed|VERB|VBD|0|root four|NUM|CD|4|nummod policemen|NOUN|NNS|2|obj and|CCONJ|CC|6|cc wounded|VERB|VBD|2|conj six|NUM|CD|8|nummod others|NOUN|NNS|4|conj in|ADP|IN|10|case Elm|PROPN|NNP|8|nmod .|PUNCT|.|2|punct',
			['others <- wounded obj'],
		],
		[
			'THE|DET|DT|2|det REBELS|NOUN|NNS|3|nsubj KILLED|VERB|VBD|0|root TWO|NUM|CD|5|nummod SOLDIERS|NOUN|NNS|3|obj AND|CCONJ|CC|7|cc WOUNDED|VERB|VBD|3|conj FIVE|NUM|CD|9|nummod OTHERS|NOUN|NNS|5|conj .|PUNCT|.|3|punct',
			['OTHERS <- WOUNDED obj'],
		],
	],
	leaves: [
		'Rebels|NOUN|NNS|2|nsubj killed|VERB|VBD|0|root four|NUM|CD|4|nummod policemen|NOUN|NNS|2|obj and|CCONJ|CC|7|cc six|NUM|CD|7|nummod soldiers|NOUN|NNS|4|conj .|PUNCT|.|2|punct',
		'Rebels|NOUN|NNS|2|nsubj killed|VERB|VBD|0|root four|NUM|CD|4|nummod policemen|NOUN|NNS|2|obj and|CCONJ|CC|6|cc fled|VERB|VBD|2|conj .|PUNCT|.|2|punct',
		'Rebels|NOUN|NNS|2|nsubj attacked|VERB|VBD|0|root and|CCONJ|CC|6|cc wounded|VERB|VBN|2|conj four|NUM|CD|6|nummod policemen|NOUN|NNS|2|obj .|PUNCT|.|2|punct',
	],
}
