import { costActs } from '../../../src/language/repair/cost-acts.ts'
import type { Cases } from './trees.ts'

export const costActsCases: Cases = {
	rule: costActs,
	mends: [
		[
			'Shelling|NOUN|NN|2|nsubj cost|NOUN|NN|0|root 40|NUM|CD|4|nummod nuns|NOUN|NNS|2|obj their|PRON|PRP$|6|nmod:poss lives|NOUN|NNS|2|obj .|PUNCT|.|2|punct',
			['cost <- ROOT root', 'nuns <- cost iobj'],
		],
	],
	leaves: [
		'The|DET|DT|2|det cost|NOUN|NN|3|nsubj rose|VERB|VBD|0|root .|PUNCT|.|3|punct',
		'Repairs|NOUN|NNS|2|nsubj cost|VERB|VBD|0|root money|NOUN|NN|2|obj .|PUNCT|.|2|punct',
	],
}
