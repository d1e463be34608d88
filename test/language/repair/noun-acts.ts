import { nounActs } from '../../../src/language/repair/noun-acts.ts'
import type { Cases } from './trees.ts'

export const nounActsCases: Cases = {
	rule: nounActs,
	mends: [
		[
			'In|ADP|IN|2|case Elm|PROPN|NNP|5|obl ,|PUNCT|,|2|punct police|NOUN|NN|5|compound shot|VERB|VBD|0|root two|NUM|CD|7|nummod men|NOUN|NNS|5|obj .|PUNCT|.|5|punct',
			['police <- shot nsubj'],
		],
		[
			'Border|NOUN|NN|2|compound police|NOUN|NN|3|compound shot|NOUN|NN|0|root and|CCONJ|CC|5|cc killed|VERB|VBD|3|conj nine|NUM|CD|7|nummod men|NOUN|NNS|5|obj .|PUNCT|.|3|punct',
			['police <- shot nsubj', 'shot <- ROOT root'],
		],
	],
	leaves: [
		'The|DET|DT|2|det army|NOUN|NN|4|nsubj test|NOUN|NN|4|compound fired|VERB|VBD|0|root a|DET|DT|6|det missile|NOUN|NN|4|obj .|PUNCT|.|4|punct',
		'A|DET|DT|3|det police|NOUN|NN|3|compound shot|NOUN|NN|4|nsubj killed|VERB|VBD|0|root him|PRON|PRP|4|obj .|PUNCT|.|4|punct',
	],
}
