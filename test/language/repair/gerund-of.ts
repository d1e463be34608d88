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
		[
			'Marches|NOUN|NNS|9|nsubj over|ADP|IN|4|case the|DET|DT|4|det police|NOUN|NN|1|nmod shooting|VERB|VBG|4|acl of|ADP|IN|8|case a|DET|DT|8|det boy|NOUN|NN|5|obl spread|VERB|VBD|0|root .|PUNCT|.|9|punct',
			[
				'over <- shooting case',
				'the <- shooting det',
				'police <- shooting compound',
				'shooting <- Marches nmod',
				'boy <- shooting nmod',
			],
		],
		[
			'Crowds|NOUN|NNS|2|nsubj decried|VERB|VBD|0|root the|DET|DT|4|det army|NOUN|NN|2|obj killing|VERB|VBG|2|xcomp of|ADP|IN|8|case two|NUM|CD|8|nummod farmers|NOUN|NNS|5|obl .|PUNCT|.|2|punct',
			['the <- killing det', 'army <- killing compound', 'killing <- decried obj', 'farmers <- killing nmod'],
		],
	],
	leaves: [
		'He|PRON|PRP|2|nsubj kept|VERB|VBD|0|root thinking|VERB|VBG|2|xcomp of|ADP|IN|5|case home|NOUN|NN|3|obl .|PUNCT|.|2|punct',
		'She|PRON|PRP|2|nsubj died|VERB|VBD|0|root dreaming|VERB|VBG|2|advcl of|ADP|IN|5|case home|NOUN|NN|3|obl .|PUNCT|.|2|punct',
		'Rebels|NOUN|NNS|3|nsubj are|AUX|VBP|3|aux complaining|VERB|VBG|0|root of|ADP|IN|5|case hunger|NOUN|NN|3|obl .|PUNCT|.|3|punct',
		'The|DET|DT|2|det men|NOUN|NNS|7|nsubj dying|VERB|VBG|2|acl of|ADP|IN|5|case hunger|NOUN|NN|3|obl are|AUX|VBP|7|cop nurses|NOUN|NNS|0|root .|PUNCT|.|7|punct',
		'Guards|NOUN|NNS|2|nsubj saw|VERB|VBD|0|root a|DET|DT|4|det man|NOUN|NN|2|obj running|VERB|VBG|2|advcl of|ADP|IN|8|case his|PRON|PRP$|8|nmod:poss will|NOUN|NN|5|obl .|PUNCT|.|2|punct',
	],
}
