import { subjectInTwo } from '../../../src/language/repair/subject-in-two.ts'
import type { Cases } from './trees.ts'

export const subjectInTwoCases: Cases = {
	rule: subjectInTwo,
	mends: [
		[
			'Ana|PROPN|NNP|0|root Roth|PROPN|NNP|1|flat ,|PUNCT|,|5|punct a|DET|DT|5|det judge|NOUN|NN|1|appos ,|PUNCT|,|11|punct and|CCONJ|CC|11|cc two|NUM|CD|9|nummod guards|NOUN|NNS|11|nsubj:pass were|AUX|VBD|11|aux:pass shot|VERB|VBN|1|conj .|PUNCT|.|1|punct',
			['Ana <- shot nsubj:pass', 'and <- guards cc', 'guards <- Ana conj', 'shot <- ROOT root', '. <- shot punct'],
		],
	],
	leaves: [
		// A heading, and a sentence behind it.
		'Floods|NOUN|NNS|0|root in|ADP|IN|3|case Elm|PROPN|NNP|1|nmod ,|PUNCT|,|7|punct and|CCONJ|CC|7|cc thousands|NOUN|NNS|7|nsubj fled|VERB|VBD|1|conj .|PUNCT|.|1|punct',
		'Ana|PROPN|NNP|0|root Roth|PROPN|NNP|1|flat ,|PUNCT|,|6|punct and|CCONJ|CC|6|cc guards|NOUN|NNS|6|nsubj fled|VERB|VBD|1|conj .|PUNCT|.|1|punct',
		'Ana|PROPN|NNP|0|root Roth|PROPN|NNP|1|flat ,|PUNCT|,|5|punct a|DET|DT|5|det judge|NOUN|NN|1|appos ,|PUNCT|,|9|punct but|CCONJ|CC|9|cc guards|NOUN|NNS|9|nsubj fled|VERB|VBD|1|conj .|PUNCT|.|1|punct',
	],
}
