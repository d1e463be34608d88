import { mostOfThem } from '../../../src/language/repair/most-of-them.ts'
import type { Cases } from './trees.ts'

export const mostOfThemCases: Cases = {
	rule: mostOfThem,
	mends: [
		[
			'Ten|NUM|CD|2|nummod men|NOUN|NNS|10|nsubj:pass ,|PUNCT|,|2|punct most|ADJ|JJS|10|nsubj:pass of|ADP|IN|6|case them|PRON|PRP|4|nmod porters|NOUN|NNS|4|nmod ,|PUNCT|,|2|punct were|AUX|VBD|10|aux:pass killed|VERB|VBN|0|root .|PUNCT|.|10|punct',
			['most <- men appos'],
		],
		[
			'Ten|NUM|CD|2|nummod men|NOUN|NNS|9|nsubj ,|PUNCT|,|2|punct two|NUM|CD|9|nsubj of|ADP|IN|6|case them|PRON|PRP|4|nmod porters|NOUN|NNS|4|nmod ,|PUNCT|,|2|punct died|VERB|VBD|0|root .|PUNCT|.|9|punct',
			['two <- men appos'],
		],
	],
	leaves: [
		'Most|ADJ|JJS|4|nsubj of|ADP|IN|3|case them|PRON|PRP|1|nmod died|VERB|VBD|0|root .|PUNCT|.|4|punct',
		'Ten|NUM|CD|2|nummod men|NOUN|NNS|3|nsubj died|VERB|VBD|0|root ,|PUNCT|,|3|punct most|ADJ|JJS|3|nsubj of|ADP|IN|7|case them|PRON|PRP|5|nmod porters|NOUN|NNS|5|nmod .|PUNCT|.|3|punct',
		'Ten|NUM|CD|2|nummod men|NOUN|NNS|6|nsubj most|ADJ|JJS|6|nsubj of|ADP|IN|5|case them|PRON|PRP|3|nmod died|VERB|VBD|0|root .|PUNCT|.|6|punct',
	],
}
