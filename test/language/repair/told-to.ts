import { toldTo } from '../../../src/language/repair/told-to.ts'
import type { Cases } from './trees.ts'

export const toldToCases: Cases = {
	rule: toldTo,
	mends: [
		[
			'The|DET|DT|2|det officers|NOUN|NNS|3|nsubj told|VERB|VBD|0|root the|DET|DT|5|det men|NOUN|NNS|3|iobj to|PART|TO|7|mark leave|VERB|VB|5|acl the|DET|DT|9|det bus|NOUN|NN|7|obj .|PUNCT|.|3|punct',
			['leave <- told xcomp'],
		],
		[
			'Police|NOUN|NNS|2|nsubj asked|VERB|VBD|0|root residents|NOUN|NNS|2|iobj to|PART|TO|5|mark stay|VERB|VB|3|acl inside|ADV|RB|5|advmod .|PUNCT|.|2|punct',
			['stay <- asked xcomp'],
		],
	],
	leaves: [
		'Norland|PROPN|NNP|2|nsubj has|VERB|VBZ|0|root the|DET|DT|4|det power|NOUN|NN|2|obj to|PART|TO|6|mark act|VERB|VB|4|acl .|PUNCT|.|2|punct',
		'The|DET|DT|2|det army|NOUN|NN|3|nsubj gave|VERB|VBD|0|root the|DET|DT|5|det order|NOUN|NN|3|obj to|ADP|IN|7|case fire|NOUN|NN|3|obl .|PUNCT|.|3|punct',
	],
}
