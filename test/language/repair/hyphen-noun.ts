import { hyphenNoun } from '../../../src/language/repair/hyphen-noun.ts'
import type { Cases } from './trees.ts'

export const hyphenNounCases: Cases = {
	rule: hyphenNoun,
	mends: [
		[
			'They|PRON|PRP|2|nsubj staged|VERB|VBD|0|root a|DET|DT|9|det sit|NOUN|NN|9|compound -|PUNCT|HYPH|4|punct in|ADP|IN|9|case outside|ADP|IN|9|case the|DET|DT|9|det ministry|NOUN|NN|2|obl .|PUNCT|.|2|punct',
			['a <- in det', 'sit <- in compound', 'in <- staged obj', 'ministry <- in nmod'],
		],
		[
			'Residents|NOUN|NNS|2|nsubj staged|VERB|VBD|0|root a|DET|DT|6|det sit|NOUN|NN|6|compound -|PUNCT|HYPH|6|punct in|ADV|RB|2|advmod outside|ADP|IN|9|case the|DET|DT|9|det court|NOUN|NN|2|obl .|PUNCT|.|2|punct',
			['in <- staged obj'],
		],
	],
	leaves: [
		'They|PRON|PRP|2|nsubj broke|VERB|VBD|0|root the|DET|DT|4|det door|NOUN|NN|2|obj in|ADP|RP|2|compound:prt .|PUNCT|.|2|punct',
		'They|PRON|PRP|2|nsubj sat|VERB|VBD|0|root in|ADP|IN|5|case the|DET|DT|5|det ministry|NOUN|NN|2|obl .|PUNCT|.|2|punct',
		'They|PRON|PRP|2|nsubj staged|VERB|VBD|0|root a|DET|DT|6|det sit|NOUN|NN|6|compound -|PUNCT|HYPH|4|punct in|NOUN|NN|2|obj .|PUNCT|.|2|punct',
	],
}
