import { flatAfterNoun } from '../../../src/language/repair/flat-after-noun.ts'
import type { Cases } from './trees.ts'

export const flatAfterNounCases: Cases = {
	rule: flatAfterNoun,
	mends: [
		[
			'TROOPS|NOUN|NNS|2|nsubj SEIZED|VERB|VBD|0|root STUDENT|NOUN|NN|2|obj ADA|PROPN|NNP|3|flat ORR|PROPN|NNP|3|flat .|PUNCT|.|2|punct',
			['ADA <- STUDENT appos', 'ORR <- ADA flat'],
		],
		[
			'TROOPS|NOUN|NNS|2|nsubj SEIZED|VERB|VBD|0|root STUDENT|NOUN|NN|2|obj ADA|PROPN|NNP|3|flat ORR|PROPN|NNP|4|flat .|PUNCT|.|2|punct',
			['ADA <- STUDENT appos'],
		],
	],
	leaves: [
		'TROOPS|NOUN|NNS|2|nsubj SEIZED|VERB|VBD|0|root ADA|PROPN|NNP|2|obj ORR|PROPN|NNP|3|flat .|PUNCT|.|2|punct',
		// A number or model is part of what it is called.
		'Troops|NOUN|NNS|2|nsubj seized|VERB|VBD|0|root flight|NOUN|NN|2|obj KX12|PROPN|NNP|3|flat .|PUNCT|.|2|punct',
		'Troops|NOUN|NNS|2|nsubj seized|VERB|VBD|0|root students|NOUN|NNS|2|obj and|CCONJ|CC|5|cc Ada|PROPN|NNP|3|conj .|PUNCT|.|2|punct',
	],
}
