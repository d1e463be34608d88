import { spokenConjunct } from '../../../src/language/repair/spoken-conjunct.ts'
import type { Cases } from './trees.ts'

export const spokenConjunctCases: Cases = {
	rule: spokenConjunct,
	mends: [
		[
			'It|PRON|PRP|2|nsubj said|VERB|VBD|0|root its|PRON|PRP$|4|nmod:poss site|NOUN|NN|7|nsubj:pass had|AUX|VBD|7|aux been|AUX|VBN|7|aux:pass hacked|VERB|VBN|2|ccomp and|CCONJ|CC|9|cc denied|VERB|VBN|7|conj involvement|NOUN|NN|7|conj .|PUNCT|.|2|punct',
			['denied <- said conj', 'involvement <- denied obj'],
		],
		[
			'He|PRON|PRP|2|nsubj denied|VERB|VBD|0|root troops|NOUN|NNS|5|nsubj were|AUX|VBD|5|cop there|ADV|RB|2|ccomp and|CCONJ|CC|7|cc accused|VERB|VBD|5|conj rebels|NOUN|NNS|7|obj .|PUNCT|.|2|punct',
			['accused <- denied conj'],
		],
	],
	leaves: [
		'He|PRON|PRP|2|nsubj said|VERB|VBD|0|root ministers|NOUN|NNS|4|nsubj met|VERB|VBD|2|ccomp rebels|NOUN|NNS|4|obj and|CCONJ|CC|7|cc denied|VERB|VBD|4|conj it|PRON|PRP|7|obj .|PUNCT|.|2|punct',
		'He|PRON|PRP|2|nsubj said|VERB|VBD|0|root men|NOUN|NNS|5|nsubj:pass were|AUX|VBD|5|aux:pass held|VERB|VBN|2|ccomp and|CCONJ|CC|7|cc beaten|VERB|VBN|5|conj .|PUNCT|.|2|punct',
	],
}
