import { blameFor } from '../../../src/language/repair/blame-for.ts'
import type { Cases } from './trees.ts'

export const blameForCases: Cases = {
	rule: blameFor,
	mends: [
		[
			'The|DET|DT|2|det government|NOUN|NN|3|nsubj blamed|VERB|VBD|0|root the|DET|DT|5|det Front|PROPN|NNP|3|obj for|ADP|IN|8|case the|DET|DT|8|det blast|NOUN|NN|5|nmod .|PUNCT|.|3|punct',
			['blast <- blamed obl'],
		],
		[
			'The|DET|DT|2|det mayor|NOUN|NN|3|nsubj thanked|VERB|VBD|0|root the|DET|DT|5|det troops|NOUN|NNS|3|obj for|ADP|IN|8|case their|PRON|PRP$|8|nmod:poss help|NOUN|NN|5|nmod .|PUNCT|.|3|punct',
			['help <- thanked obl'],
		],
		[
			'Police|NOUN|NNS|2|nsubj blamed|VERB|VBD|0|root the|DET|DT|4|det raid|NOUN|NN|2|obj on|ADP|IN|6|case rebels|NOUN|NNS|4|nmod .|PUNCT|.|2|punct',
			['rebels <- blamed obl'],
		],
	],
	leaves: [
		// Whom they blamed for the raid stands elsewhere.
		'Police|NOUN|NNS|2|nsubj blamed|VERB|VBD|0|root the|DET|DT|4|det raid|NOUN|NN|2|obj on|ADP|IN|6|case towns|NOUN|NNS|4|nmod on|ADP|IN|8|case rebels|NOUN|NNS|2|obl .|PUNCT|.|2|punct',
		'Police|NOUN|NNS|2|nsubj condemned|VERB|VBD|0|root the|DET|DT|4|det raid|NOUN|NN|2|obj on|ADP|IN|6|case towns|NOUN|NNS|4|nmod .|PUNCT|.|2|punct',
		'Officials|NOUN|NNS|2|nsubj found|VERB|VBD|0|root a|DET|DT|4|det cure|NOUN|NN|2|obj for|ADP|IN|7|case the|DET|DT|7|det disease|NOUN|NN|4|nmod .|PUNCT|.|2|punct',
		'The|DET|DT|2|det Front|NOUN|NN|3|nsubj claimed|VERB|VBD|0|root responsibility|NOUN|NN|3|obj for|ADP|IN|7|case the|DET|DT|7|det blast|NOUN|NN|4|nmod .|PUNCT|.|3|punct',
	],
}
