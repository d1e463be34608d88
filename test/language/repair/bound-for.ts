import { boundFor } from '../../../src/language/repair/bound-for.ts'
import type { Cases } from './trees.ts'

export const boundForCases: Cases = {
	rule: boundFor,
	mends: [
		[
			'They|PRON|PRP|2|nsubj attacked|VERB|VBD|0|root a|DET|DT|6|det night|NOUN|NN|6|compound bus|NOUN|NN|6|compound bound|NOUN|NN|2|obj for|ADP|IN|8|case Elm|PROPN|NNP|6|nmod .|PUNCT|.|2|punct',
			['a <- bus det', 'night <- bus compound', 'bus <- attacked obj', 'bound <- bus acl', 'Elm <- bound obl'],
		],
	],
	leaves: [
		'They|PRON|PRP|2|nsubj attacked|VERB|VBD|0|root a|DET|DT|4|det bus|NOUN|NN|2|obj bound|VERB|VBN|4|acl for|ADP|IN|7|case Elm|PROPN|NNP|5|obl .|PUNCT|.|2|punct',
		'The|DET|DT|3|det upper|ADJ|JJ|3|amod bound|NOUN|NN|5|nsubj is|AUX|VBZ|5|cop high|ADJ|JJ|0|root .|PUNCT|.|5|punct',
	],
}
