import { hyphenName } from '../../../src/language/repair/hyphen-name.ts'
import type { Cases } from './trees.ts'

export const hyphenNameCases: Cases = {
	rule: hyphenName,
	mends: [
		[
			'A|DET|DT|3|det security|NOUN|NN|3|compound source|NOUN|NN|8|nsubj in|ADP|IN|5|case Port|PROPN|NNP|3|nmod -|PUNCT|,|3|punct Selwa|PROPN|NNP|8|nsubj said|VERB|VBD|0|root two|NUM|CD|10|nummod soldiers|NOUN|NNS|13|nsubj:pass had|AUX|VBD|13|aux been|AUX|VBN|13|aux:pass shot|VERB|VBN|8|ccomp .|PUNCT|.|8|punct',
			['Selwa <- Port flat'],
		],
	],
	leaves: [
		'The|DET|DT|2|det bridge|NOUN|NN|6|nsubj:pass at|ADP|IN|4|case Elm|PROPN|NNP|2|nmod was|AUX|VBD|6|aux:pass shut|ADJ|JJ|0|root .|PUNCT|.|6|punct',
	],
}
