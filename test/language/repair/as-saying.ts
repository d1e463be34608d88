import { asSaying } from '../../../src/language/repair/as-saying.ts'
import type { Cases } from './trees.ts'

export const asSayingCases: Cases = {
	rule: asSaying,
	mends: [
		[
			'Radio|NOUN|NN|2|nsubj quoted|VERB|VBD|0|root police|NOUN|NNS|2|obj as|SCONJ|IN|5|mark saying|VERB|VBG|2|advcl gunmen|NOUN|NNS|7|nsubj fled|VERB|VBD|2|advcl .|PUNCT|.|2|punct',
			['fled <- saying ccomp'],
		],
		[
			'Radio|NOUN|NN|2|nsubj quoted|VERB|VBD|0|root police|NOUN|NNS|2|obj as|SCONJ|IN|7|mark saying|VERB|VBG|2|advcl gunmen|NOUN|NNS|7|nsubj fled|VERB|VBD|5|ccomp .|PUNCT|.|2|punct',
			['as <- saying mark'],
		],
	],
	leaves: [
		'He|PRON|PRP|2|nsubj was|AUX|VBD|3|cop quoted|VERB|VBN|0|root as|SCONJ|IN|5|mark saying|VERB|VBG|3|advcl so|ADV|RB|5|advmod .|PUNCT|.|3|punct',
		'Radio|NOUN|NN|2|nsubj quoted|VERB|VBD|0|root him|PRON|PRP|2|obj as|SCONJ|IN|5|mark saying|VERB|VBG|2|advcl so|ADV|RB|5|advmod and|CCONJ|CC|9|cc police|NOUN|NNS|9|nsubj left|VERB|VBD|2|conj .|PUNCT|.|2|punct',
	],
}
