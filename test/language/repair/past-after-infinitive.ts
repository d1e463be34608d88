import { pastAfterInfinitive } from '../../../src/language/repair/past-after-infinitive.ts'
import type { Cases } from './trees.ts'

export const pastAfterInfinitiveCases: Cases = {
	rule: pastAfterInfinitive,
	mends: [
		[
			'Raiders|NOUN|NNS|2|nsubj told|VERB|VBD|0|root the|DET|DT|4|det guards|NOUN|NNS|2|obj to|PART|TO|6|mark kneel|VERB|VB|2|xcomp and|CCONJ|CC|8|cc killed|VERB|VBD|6|conj three|NUM|CD|8|obj .|PUNCT|.|2|punct',
			['killed <- told conj'],
		],
	],
	leaves: [
		// Both are what was ordered.
		'Raiders|NOUN|NNS|2|nsubj told|VERB|VBD|0|root the|DET|DT|4|det guards|NOUN|NNS|2|obj to|PART|TO|6|mark kneel|VERB|VB|2|xcomp and|CCONJ|CC|8|cc pray|VERB|VB|6|conj .|PUNCT|.|2|punct',
		'They|PRON|PRP|2|nsubj want|VERB|VBP|0|root to|PART|TO|4|mark stay|VERB|VB|2|xcomp and|CCONJ|CC|6|cc paid|VERB|VBD|4|conj rent|NOUN|NN|6|obj .|PUNCT|.|2|punct',
	],
}
