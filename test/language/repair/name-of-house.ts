import { nameOfHouse } from '../../../src/language/repair/name-of-house.ts'
import type { Cases } from './trees.ts'

export const nameOfHouseCases: Cases = {
	rule: nameOfHouse,
	mends: [
		[
			'A|DET|DT|2|det study|NOUN|NN|8|nsubj by|ADP|IN|5|case the|DET|DT|5|det group|NOUN|NN|2|nmod Clear|ADJ|JJ|7|amod View|NOUN|NN|2|nmod says|VERB|VBZ|0|root the|DET|DT|10|det army|NOUN|NN|11|nsubj shelled|VERB|VBD|8|ccomp 41|NUM|CD|13|nummod schools|NOUN|NNS|11|obj .|PUNCT|.|8|punct',
			['View <- group appos'],
		],
	],
	leaves: [
		'The|DET|DT|2|det leader|NOUN|NN|12|nsubj:pass of|ADP|IN|5|case the|DET|DT|5|det group|NOUN|NN|2|nmod Ada|PROPN|NNP|2|nmod Orr|PROPN|NNP|6|flat met|VERB|VBD|2|acl:relcl in|ADP|IN|10|case Elm|PROPN|NNP|8|obl was|AUX|VBD|12|aux:pass shot|VERB|VBN|0|root .|PUNCT|.|12|punct',
		'A|DET|DT|2|det member|NOUN|NN|9|nsubj:pass of|ADP|IN|5|case the|DET|DT|5|det group|NOUN|NN|2|nmod in|ADP|IN|7|case Elm|PROPN|NNP|5|nmod was|AUX|VBD|9|aux:pass shot|VERB|VBN|0|root .|PUNCT|.|9|punct',
	],
}
