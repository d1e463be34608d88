import { ownerBeforeSubject } from '../../../src/language/repair/owner-before-subject.ts'
import type { Cases } from './trees.ts'

export const ownerBeforeSubjectCases: Cases = {
	rule: ownerBeforeSubject,
	mends: [
		[
			'Elm|PROPN|NNP|2|compound Corps|PROPN|NNP|3|nsubj drones|NOUN|NNS|4|nsubj struck|VERB|VBD|0|root Orr|PROPN|NNP|4|obj .|PUNCT|.|4|punct',
			['Corps <- drones compound'],
		],
	],
	leaves: [
		'Orr|PROPN|NNP|3|nsubj ,|PUNCT|,|1|punct struck|VERB|VBD|0|root .|PUNCT|.|3|punct',
		'Orr|PROPN|NNP|2|compound drones|NOUN|NNS|3|nsubj struck|VERB|VBD|0|root .|PUNCT|.|3|punct',
	],
}
