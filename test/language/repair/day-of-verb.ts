import { dayOfVerb } from '../../../src/language/repair/day-of-verb.ts'
import type { Cases } from './trees.ts'

export const dayOfVerbCases: Cases = {
	rule: dayOfVerb,
	mends: [
		[
			'Two|NUM|CD|2|nummod people|NOUN|NNS|3|nsubj died|VERB|VBD|0|root in|ADP|IN|5|case strikes|NOUN|NNS|3|obl near|ADP|IN|7|case Elm|PROPN|NNP|5|nmod on|ADP|IN|9|case Monday|PROPN|NNP|7|nmod .|PUNCT|.|3|punct',
			['Monday <- died obl'],
		],
	],
	leaves: [
		'He|PRON|PRP|2|nsubj denied|VERB|VBD|0|root the|DET|DT|4|det attack|NOUN|NN|2|obj on|ADP|IN|6|case Monday|PROPN|NNP|2|obl .|PUNCT|.|2|punct',
		'He|PRON|PRP|2|nsubj arrived|VERB|VBD|0|root on|ADP|IN|4|case Monday|PROPN|NNP|2|obl .|PUNCT|.|2|punct',
	],
}
