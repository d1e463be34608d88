import { possessive } from '../../../src/language/repair/possessive.ts'
import type { Cases } from './trees.ts'

export const possessiveCases: Cases = {
	rule: possessive,
	mends: [
		[
			"Oak|PROPN|NNP|2|compound Guard|PROPN|NNP|4|nmod:poss 's|PART|POS|1|case Ada|PROPN|NNP|6|nsubj Orr|PROPN|NNP|4|flat denied|VERB|VBD|0|root it|PRON|PRP|6|obj .|PUNCT|.|6|punct",
			["'s <- Guard case"],
		],
	],
	leaves: [
		"The|DET|DT|2|det army|NOUN|NN|4|nmod:poss 's|PART|POS|2|case Ada|PROPN|NNP|6|nsubj Orr|PROPN|NNP|4|flat denied|VERB|VBD|0|root it|PRON|PRP|6|obj .|PUNCT|.|6|punct",
	],
}
