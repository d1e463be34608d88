import { gerundOf } from '../../../src/language/repair/gerund-of.ts'
import type { Cases } from './trees.ts'

export const gerundOfCases: Cases = {
	rule: gerundOf,
	mends: [
		[
			'Mission|NOUN|NN|2|nsubj condemns|VERB|VBZ|0|root killing|VERB|VBG|2|xcomp of|ADP|IN|6|case three|NUM|CD|6|nummod nurses|NOUN|NNS|3|obl in|ADP|IN|8|case Elm|PROPN|NNP|3|obl',
			['killing <- condemns obj', 'nurses <- killing nmod', 'Elm <- killing nmod'],
		],
		[
			'Norland|PROPN|NNP|2|nsubj denies|VERB|VBZ|0|root shelling|VERB|VBG|2|xcomp of|ADP|IN|6|case the|DET|DT|6|det town|NOUN|NN|3|obl .|PUNCT|.|2|punct',
			['shelling <- denies obj', 'town <- shelling nmod'],
		],
	],
	leaves: [
		'He|PRON|PRP|2|nsubj kept|VERB|VBD|0|root thinking|VERB|VBG|2|xcomp of|ADP|IN|5|case home|NOUN|NN|3|obl .|PUNCT|.|2|punct',
		'She|PRON|PRP|2|nsubj died|VERB|VBD|0|root dreaming|VERB|VBG|2|advcl of|ADP|IN|5|case home|NOUN|NN|3|obl .|PUNCT|.|2|punct',
		'Rebels|NOUN|NNS|3|nsubj are|AUX|VBP|3|aux complaining|VERB|VBG|0|root of|ADP|IN|5|case hunger|NOUN|NN|3|obl .|PUNCT|.|3|punct',
	],
}
