import { bareParticiple } from '../../../src/language/repair/bare-participle.ts'
import type { Cases } from './trees.ts'

export const bareParticipleCases: Cases = {
	rule: bareParticiple,
	mends: [
		[
			'Five|NUM|CD|2|nummod men|NOUN|NNS|4|nsubj:pass were|AUX|VBD|4|aux:pass picked|VERB|VBN|0|root at|ADP|IN|6|case random|ADJ|JJ|4|obl and|CCONJ|CC|8|cc shot|NOUN|NN|6|conj .|PUNCT|.|4|punct',
			['shot <- picked conj'],
		],
	],
	leaves: [
		'He|PRON|PRP|3|nsubj:pass was|AUX|VBD|3|aux:pass woken|VERB|VBN|0|root by|ADP|IN|6|case a|DET|DT|6|det shout|NOUN|NN|3|obl and|CCONJ|CC|9|cc a|DET|DT|9|det shot|NOUN|NN|6|conj .|PUNCT|.|3|punct',
		'They|PRON|PRP|2|nsubj heard|VERB|VBD|0|root shout|NOUN|NN|2|obj and|CCONJ|CC|5|cc shot|NOUN|NN|3|conj .|PUNCT|.|2|punct',
	],
}
