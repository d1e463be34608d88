import { nounPreposition } from '../../../src/language/repair/noun-preposition.ts'
import type { Cases } from './trees.ts'

export const nounPrepositionCases: Cases = {
	rule: nounPreposition,
	mends: [
		[
			'Norland|PROPN|NNP|2|nsubj threatened|VERB|VBD|0|root revenge|NOUN|NN|2|obj for|ADP|IN|6|case the|DET|DT|6|det killing|NOUN|NN|2|obl of|ADP|IN|9|case its|PRON|PRP$|9|nmod:poss envoy|NOUN|NN|6|nmod .|PUNCT|.|2|punct',
			['killing <- revenge nmod'],
		],
		[
			'Rebels|NOUN|NNS|2|nsubj launched|VERB|VBD|0|root an|DET|DT|4|det attack|NOUN|NN|2|obj on|ADP|IN|7|case the|DET|DT|7|det base|NOUN|NN|2|obl .|PUNCT|.|2|punct',
			['base <- attack nmod'],
		],
		[
			'Two|NUM|CD|2|nummod drivers|NOUN|NNS|3|nsubj died|VERB|VBD|0|root in|ADP|IN|6|case mortar|NOUN|NN|6|compound fire|NOUN|NN|3|obl on|ADP|IN|9|case a|DET|DT|9|det convoy|NOUN|NN|3|obl .|PUNCT|.|3|punct',
			['convoy <- fire nmod'],
		],
	],
	leaves: [
		'Two|NUM|CD|2|nummod drivers|NOUN|NNS|3|nsubj died|VERB|VBD|0|root in|ADP|IN|6|case a|DET|DT|6|det raid|NOUN|NN|3|obl on|ADP|IN|8|case Monday|PROPN|NNP|3|obl .|PUNCT|.|3|punct',
		'Rebels|NOUN|NNS|2|nsubj launched|VERB|VBD|0|root an|DET|DT|4|det attack|NOUN|NN|2|obj on|ADP|IN|6|case Monday|PROPN|NNP|2|obl .|PUNCT|.|2|punct',
		'The|DET|DT|2|det Front|NOUN|NN|3|nsubj blamed|VERB|VBD|0|root the|DET|DT|5|det army|NOUN|NN|3|obj for|ADP|IN|8|case the|DET|DT|8|det attack|NOUN|NN|3|obl .|PUNCT|.|3|punct',
		'They|PRON|PRP|2|nsubj left|VERB|VBD|0|root the|DET|DT|4|det base|NOUN|NN|2|obj for|ADP|IN|7|case the|DET|DT|7|det hills|NOUN|NNS|2|obl .|PUNCT|.|2|punct',
	],
}
