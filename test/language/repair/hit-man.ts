import { hitMan } from '../../../src/language/repair/hit-man.ts'
import type { Cases } from './trees.ts'

export const hitManCases: Cases = {
	rule: hitMan,
	mends: [
		[
			'He|PRON|PRP|3|nsubj:pass was|AUX|VBD|3|aux:pass killed|VERB|VBN|0|root by|ADP|IN|7|case two|NUM|CD|7|nummod hit|VERB|VBD|3|conj men|NOUN|NNS|6|obl .|PUNCT|.|3|punct',
			['hit <- men compound', 'men <- killed obl:agent'],
		],
	],
	leaves: [
		'The|DET|DT|2|det shells|NOUN|NNS|3|nsubj hit|VERB|VBD|0|root men|NOUN|NNS|3|obj .|PUNCT|.|3|punct',
		'Two|NUM|CD|3|nsubj hit|VERB|VBN|1|acl fled|VERB|VBD|0|root .|PUNCT|.|3|punct',
	],
}
