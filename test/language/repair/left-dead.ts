import { leftDead } from '../../../src/language/repair/left-dead.ts'
import type { Cases } from './trees.ts'

export const leftDeadCases: Cases = {
	rule: leftDead,
	mends: [
		[
			'The|DET|DT|2|det attack|NOUN|NN|3|nsubj left|VERB|VBD|0|root six|NUM|CD|3|obj dead|ADJ|JJ|3|obj .|PUNCT|.|3|punct',
			['dead <- left xcomp'],
		],
		[
			'The|DET|DT|2|det blast|NOUN|NN|3|nsubj left|VERB|VBD|0|root nine|NUM|CD|3|obj wounded|ADJ|JJ|3|obj .|PUNCT|.|3|punct',
			['wounded <- left xcomp'],
		],
	],
	leaves: [
		'The|DET|DT|2|det men|NOUN|NNS|3|nsubj left|VERB|VBD|0|root the|DET|DT|5|det dead|ADJ|JJ|3|obj .|PUNCT|.|3|punct',
		'The|DET|DT|2|det convoy|NOUN|NN|3|nsubj left|VERB|VBD|0|root Elm|PROPN|NNP|3|obj at|ADP|IN|6|case dawn|PROPN|NNP|3|obl .|PUNCT|.|3|punct',
	],
}
