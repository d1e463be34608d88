import { likeForms } from '../../../src/language/repair/like-forms.ts'
import type { Cases } from './trees.ts'

export const likeFormsCases: Cases = {
	rule: likeForms,
	mends: [
		[
			'The|DET|DT|2|det army|NOUN|NN|5|nsubj did|AUX|VBD|5|aux not|PART|RB|5|advmod say|VERB|VB|0|root how|ADV|WRB|7|advmod many|ADJ|JJ|9|nsubj:pass were|AUX|VBD|9|aux:pass held|VERB|VBN|5|ccomp or|CCONJ|CC|11|cc give|VERB|VB|9|conj their|PRON|PRP$|13|nmod:poss names|NOUN|NNS|11|obj .|PUNCT|.|5|punct',
			['give <- say conj'],
		],
		[
			'Officials|NOUN|NNS|4|nsubj would|AUX|MD|4|aux not|PART|RB|4|advmod name|VERB|VB|0|root the|DET|DT|6|det men|NOUN|NNS|4|obj killed|VERB|VBN|4|xcomp or|CCONJ|CC|9|cc say|VERB|VB|7|conj why|ADV|WRB|9|obj .|PUNCT|.|4|punct',
			['say <- name conj'],
		],
	],
	leaves: [
		'Troops|NOUN|NNS|2|nsubj entered|VERB|VBD|0|root the|DET|DT|4|det town|NOUN|NN|2|obj and|CCONJ|CC|6|cc killed|VERB|VBD|2|conj two|NUM|CD|8|nummod men|NOUN|NNS|6|obj .|PUNCT|.|2|punct',
		'They|PRON|PRP|2|nsubj came|VERB|VBD|0|root to|PART|TO|4|mark talk|VERB|VB|2|xcomp and|CCONJ|CC|6|cc listen|VERB|VB|4|conj .|PUNCT|.|2|punct',
	],
}
