import { nameInTwo } from '../../../src/language/repair/name-in-two.ts'
import type { Cases } from './trees.ts'

export const nameInTwoCases: Cases = {
	rule: nameInTwo,
	mends: [
		[
			'The|DET|DT|2|det mayor|NOUN|NN|7|nsubj ,|PUNCT|,|4|punct Ada|PROPN|NNP|2|appos Orr|PROPN|NNP|2|appos ,|PUNCT|,|2|punct left|VERB|VBD|0|root .|PUNCT|.|7|punct',
			['Orr <- Ada flat'],
		],
		[
			'Opposition|NOUN|NN|2|compound leader|NOUN|NN|5|nsubj Ada|PROPN|NNP|2|appos Orr|PROPN|NNP|2|flat left|VERB|VBD|0|root .|PUNCT|.|5|punct',
			['Orr <- Ada flat'],
		],
		[
			'The|DET|DT|2|det mayor|NOUN|NN|10|nsubj:pass of|ADP|IN|4|case Elm|PROPN|NNP|2|nmod ,|PUNCT|,|6|punct Ada|PROPN|NNP|4|appos Orr|PROPN|NNP|4|flat ,|PUNCT|,|2|punct was|AUX|VBD|10|aux:pass shot|VERB|VBN|0|root .|PUNCT|.|10|punct',
			['Orr <- Ada flat'],
		],
	],
	leaves: [
		'The|DET|DT|2|det mayor|NOUN|NN|7|nsubj ,|PUNCT|,|4|punct Ada|PROPN|NNP|2|appos Orr|PROPN|NNP|4|flat ,|PUNCT|,|2|punct left|VERB|VBD|0|root .|PUNCT|.|7|punct',
		'Mayor|PROPN|NNP|5|nsubj Orr|PROPN|NNP|1|appos of|ADP|IN|4|case Elm|PROPN|NNP|2|nmod left|VERB|VBD|0|root .|PUNCT|.|5|punct',
	],
}
