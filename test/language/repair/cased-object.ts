import { casedObject } from '../../../src/language/repair/cased-object.ts'
import type { Cases } from './trees.ts'

export const casedObjectCases: Cases = {
	rule: casedObject,
	mends: [
		[
			'The|DET|DT|2|det group|NOUN|NN|4|nsubj is|AUX|VBZ|4|aux kidnapping|VERB|VBG|0|root men|NOUN|NNS|4|obj in|ADP|IN|8|case the|DET|DT|8|det district|NOUN|NN|4|obj .|PUNCT|.|4|punct',
			['district <- kidnapping obl'],
		],
		[
			'They|PRON|PRP|2|nsubj believe|VERB|VBP|0|root the|DET|DT|4|det group|NOUN|NN|5|nsubj did|VERB|VBD|2|ccomp this|PRON|DT|5|obj in|ADP|IN|8|case Norland|PROPN|NNP|5|obj .|PUNCT|.|2|punct',
			['Norland <- did obl'],
		],
	],
	leaves: [
		'The|DET|DT|2|det raid|NOUN|NN|3|nsubj killed|VERB|VBD|0|root at|ADP|IN|5|case least|ADJ|JJS|6|nmod two|NUM|CD|3|obj .|PUNCT|.|3|punct',
		'The|DET|DT|2|det raid|NOUN|NN|3|nsubj killed|VERB|VBD|0|root between|ADP|IN|5|case two|NUM|CD|3|obl and|CCONJ|CC|7|cc four|NUM|CD|5|conj .|PUNCT|.|3|punct',
		'Rebels|NOUN|NNS|2|nsubj took|VERB|VBD|0|root the|DET|DT|4|det town|NOUN|NN|2|obj .|PUNCT|.|2|punct',
	],
}
