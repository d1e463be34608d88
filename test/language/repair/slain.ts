import { slain } from '../../../src/language/repair/slain.ts'
import type { Cases } from './trees.ts'

export const slainCases: Cases = {
	rule: slain,
	mends: [
		[
			'Nine|NUM|CD|2|nummod soldiers|NOUN|NNS|4|nsubj were|AUX|VBD|4|cop slain|ADJ|JJ|0|root .|PUNCT|.|4|punct',
			['soldiers <- slain nsubj:pass', 'were <- slain aux:pass', 'slain <- ROOT root'],
		],
	],
	leaves: [
		'Nine|NUM|CD|2|nummod soldiers|NOUN|NNS|4|nsubj were|AUX|VBD|4|cop tired|ADJ|JJ|0|root .|PUNCT|.|4|punct',
		'The|DET|DT|3|det slain|ADJ|JJ|3|amod men|NOUN|NNS|4|nsubj lay|VERB|VBD|0|root there|ADV|RB|4|advmod .|PUNCT|.|4|punct',
	],
}
