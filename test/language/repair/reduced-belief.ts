import { reducedBelief } from '../../../src/language/repair/reduced-belief.ts'
import type { Cases } from './trees.ts'

export const reducedBeliefCases: Cases = {
	rule: reducedBelief,
	mends: [
		[
			'Fighters|NOUN|NNS|2|nsubj thought|VERB|VBD|0|root to|PART|TO|6|mark be|AUX|VB|6|aux:pass rebels|NOUN|NNS|6|nsubj attacked|VERB|VBD|2|ccomp a|DET|DT|8|det checkpoint|NOUN|NN|6|obj outside|ADP|IN|10|case Elm|PROPN|NNP|8|nmod .|PUNCT|.|2|punct',
			[
				'Fighters <- attacked nsubj',
				'thought <- Fighters acl',
				'to <- rebels mark',
				'be <- rebels cop',
				'rebels <- thought xcomp',
				'attacked <- ROOT root',
				'. <- attacked punct',
			],
		],
		[
			'The|DET|DT|2|det bomber|NOUN|NN|4|nsubj ,|PUNCT|,|2|punct believed|VERB|VBD|0|root to|PART|TO|8|mark be|AUX|VB|8|cop a|DET|DT|8|det soldier|NOUN|NN|4|xcomp ,|PUNCT|,|2|punct walked|VERB|VBD|4|conj into|ADP|IN|13|case the|DET|DT|13|det hall|NOUN|NN|10|obl .|PUNCT|.|10|punct',
			['bomber <- walked nsubj', 'believed <- bomber acl', 'walked <- ROOT root'],
		],
	],
	leaves: [
		'Officials|NOUN|NNS|2|nsubj believed|VERB|VBD|0|root the|DET|DT|4|det men|NOUN|NNS|2|iobj to|PART|TO|7|mark be|AUX|VB|7|cop rebels|NOUN|NNS|2|xcomp .|PUNCT|.|2|punct',
		'The|DET|DT|2|det army|NOUN|NN|3|nsubj said|VERB|VBD|0|root the|DET|DT|5|det gunmen|NOUN|NNS|7|nsubj:pass were|AUX|VBD|7|aux:pass thought|VERB|VBN|3|ccomp to|PART|TO|10|mark be|AUX|VB|10|cop rebels|NOUN|NNS|7|xcomp .|PUNCT|.|3|punct',
		'He|PRON|PRP|2|nsubj thought|VERB|VBD|0|root of|ADP|IN|5|case the|DET|DT|5|det men|NOUN|NNS|2|obl who|PRON|WP|7|nsubj died|VERB|VBD|5|acl:relcl .|PUNCT|.|2|punct',
	],
}
