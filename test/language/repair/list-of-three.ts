import { listOfThree } from '../../../src/language/repair/list-of-three.ts'
import type { Cases } from './trees.ts'

export const listOfThreeCases: Cases = {
	rule: listOfThree,
	mends: [
		[
			'Two|NUM|CD|2|nummod officers|NOUN|NNS|10|nsubj ,|PUNCT|,|5|punct a|DET|DT|5|det driver|NOUN|NN|2|appos and|CCONJ|CC|8|cc three|NUM|CD|8|nummod guards|NOUN|NNS|2|conj also|ADV|RB|10|advmod died|VERB|VBD|0|root .|PUNCT|.|10|punct',
			['driver <- officers conj'],
		],
	],
	leaves: [
		'Two|NUM|CD|2|nummod men|NOUN|NNS|11|nsubj ,|PUNCT|,|5|punct a|DET|DT|5|det baker|NOUN|NN|2|appos and|CCONJ|CC|8|cc a|DET|DT|8|det nurse|NOUN|NN|2|conj ,|PUNCT|,|11|punct also|ADV|RB|11|advmod died|VERB|VBD|0|root .|PUNCT|.|11|punct',
		'Two|NUM|CD|2|nummod men|NOUN|NNS|7|nsubj ,|PUNCT|,|5|punct both|DET|DT|5|det bakers|NOUN|NNS|2|appos ,|PUNCT|,|7|punct died|VERB|VBD|0|root .|PUNCT|.|7|punct',
	],
}
