import { finalAttribution } from '../../../src/language/repair/final-attribution.ts'
import type { Cases } from './trees.ts'

export const finalAttributionCases: Cases = {
	rule: finalAttribution,
	mends: [
		[
			'Two|NUM|CD|2|nummod engineers|NOUN|NNS|7|nsubj kidnapped|VERB|VBN|2|acl in|ADP|IN|6|case the|DET|DT|6|det hills|NOUN|NNS|3|obl walked|VERB|VBD|0|root free|ADJ|JJ|7|xcomp on|ADP|IN|10|case Tuesday|PROPN|NNP|7|obl ,|PUNCT|,|13|punct their|PRON|PRP$|13|nmod:poss employer|NOUN|NN|10|appos ,|PUNCT|,|18|punct the|DET|DT|18|det oil|NOUN|NN|17|compound company|NOUN|NN|18|compound Nordex|NOUN|NN|13|appos ,|PUNCT|,|2|punct announced|VERB|VBD|7|parataxis .|PUNCT|.|7|punct',
			['employer <- announced nsubj'],
		],
		[
			'Police|NOUN|NNS|2|nsubj fired|VERB|VBD|20|ccomp at|ADP|IN|4|case protesters|NOUN|NNS|2|obl in|ADP|IN|6|case Elm|PROPN|NNP|4|nmod ,|PUNCT|,|13|punct wounding|VERB|VBG|2|advcl at|ADP|IN|10|case least|ADJ|JJS|11|nmod seven|NUM|CD|8|obl:unmarked ,|PUNCT|,|13|punct witnesses|NOUN|NNS|6|conj and|CCONJ|CC|16|cc a|DET|DT|16|det doctor|NOUN|NN|13|conj at|ADP|IN|19|case a|DET|DT|19|det clinic|NOUN|NN|16|nmod said|VERB|VBD|0|root .|PUNCT|.|2|punct',
			['witnesses <- said nsubj'],
		],
		[
			'Shells|NOUN|NNS|2|nsubj hit|VERB|VBD|0|root the|DET|DT|4|det town|NOUN|NN|2|obj ,|PUNCT|,|6|punct killing|VERB|VBG|2|advcl three|NUM|CD|6|obj ,|PUNCT|,|6|punct including|VERB|VBG|11|case a|DET|DT|11|det girl|NOUN|NN|6|obl ,|PUNCT|,|6|punct the|DET|DT|14|det governor|NOUN|NN|11|appos of|ADP|IN|16|case Elm|PROPN|NNP|14|nmod wrote|VERB|VBD|2|parataxis on|ADP|IN|19|case Monday|PROPN|NNP|17|obl .|PUNCT|.|2|punct',
			['governor <- wrote nsubj'],
		],
	],
	leaves: [
		'The|DET|DT|2|det minister|NOUN|NN|3|nsubj went|VERB|VBD|0|root to|ADP|IN|5|case Elm|PROPN|NNP|3|obl ,|PUNCT|,|3|punct met|VERB|VBD|3|conj the|DET|DT|9|det families|NOUN|NNS|7|obj and|CCONJ|CC|11|cc said|VERB|VBD|3|conj nothing|PRON|NN|11|obj .|PUNCT|.|3|punct',
		'Rebels|NOUN|NNS|2|nsubj took|VERB|VBD|0|root the|DET|DT|4|det town|NOUN|NN|2|obj ,|PUNCT|,|9|punct residents|NOUN|NNS|9|nsubj and|CCONJ|CC|8|cc police|NOUN|NN|6|conj said|VERB|VBD|2|parataxis .|PUNCT|.|2|punct',
		'The|DET|DT|2|det army|NOUN|NN|8|nsubj ,|PUNCT|,|2|punct in|ADP|IN|6|case a|DET|DT|6|det statement|NOUN|NN|8|obl ,|PUNCT|,|2|punct said|VERB|VBD|0|root nothing|PRON|NN|8|obj .|PUNCT|.|8|punct',
	],
}
