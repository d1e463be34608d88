import { flaggedName } from '../../../src/language/repair/flagged-name.ts'
import type { Cases } from './trees.ts'

export const flaggedNameCases: Cases = {
	rule: flaggedName,
	mends: [
		[
			'A|DET|DT|2|det drone|NOUN|NN|3|nsubj damaged|VERB|VBD|0|root the|DET|DT|8|det Norland|PROPN|NNP|7|compound -|PUNCT|HYPH|5|punct flagged|VERB|VBN|3|xcomp Aurora|PROPN|NNP|7|xcomp .|PUNCT|.|3|punct',
			['flagged <- Aurora amod', 'Aurora <- damaged obj'],
		],
	],
	leaves: [
		'They|PRON|PRP|2|nsubj got|VERB|VBD|0|root half|NOUN|NN|5|compound -|PUNCT|HYPH|3|punct frozen|VERB|VBN|2|xcomp in|ADP|IN|7|case Elm|PROPN|NNP|5|obl .|PUNCT|.|2|punct',
	],
}
