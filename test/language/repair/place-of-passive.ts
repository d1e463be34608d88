import { placeOfPassive } from '../../../src/language/repair/place-of-passive.ts'
import type { Cases } from './trees.ts'

export const placeOfPassiveCases: Cases = {
	rule: placeOfPassive,
	mends: [
		[
			'A|DET|DT|2|det guard|NOUN|NN|4|nsubj:pass was|AUX|VBD|4|aux:pass stabbed|VERB|VBN|0|root by|ADP|IN|7|case two|NUM|CD|7|nummod men|NOUN|NNS|4|obl:agent in|ADP|IN|9|case Elm|PROPN|NNP|7|nmod .|PUNCT|.|4|punct',
			['Elm <- stabbed obl'],
		],
		[
			'The|DET|DT|2|det mayor|NOUN|NN|4|nsubj:pass was|AUX|VBD|4|aux:pass shot|VERB|VBN|0|root by|ADP|IN|6|case gunmen|NOUN|NNS|4|obl:agent near|ADP|IN|9|case his|PRON|PRP$|9|nmod:poss home|NOUN|NN|6|nmod .|PUNCT|.|4|punct',
			['home <- shot obl'],
		],
	],
	leaves: [
		'The|DET|DT|2|det town|NOUN|NN|4|nsubj:pass was|AUX|VBD|4|aux:pass damaged|VERB|VBN|0|root by|ADP|IN|7|case an|DET|DT|7|det attack|NOUN|NN|4|obl:agent in|ADP|IN|9|case March|PROPN|NNP|4|obl .|PUNCT|.|4|punct',
		'The|DET|DT|2|det guard|NOUN|NN|4|nsubj:pass was|AUX|VBD|4|aux:pass stabbed|VERB|VBN|0|root by|ADP|IN|6|case men|NOUN|NNS|4|obl:agent in|ADP|IN|8|case uniform|NOUN|NN|4|obl .|PUNCT|.|4|punct',
		'The|DET|DT|2|det house|NOUN|NN|4|nsubj:pass was|AUX|VBD|4|aux:pass taken|VERB|VBN|0|root by|ADP|IN|7|case the|DET|DT|7|det army|NOUN|NN|4|obl:agent of|ADP|IN|9|case Norland|PROPN|NNP|7|nmod .|PUNCT|.|4|punct',
	],
}
