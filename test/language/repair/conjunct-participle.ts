import { conjunctParticiple } from '../../../src/language/repair/conjunct-participle.ts'
import type { Cases } from './trees.ts'

export const conjunctParticipleCases: Cases = {
	rule: conjunctParticiple,
	mends: [
		[
			'Gunners|NOUN|NNS|2|nsubj downed|VERB|VBD|0|root nine|NUM|CD|4|nummod missiles|NOUN|NNS|2|obj and|CCONJ|CC|8|cc six|NUM|CD|7|nummod drones|NOUN|NNS|8|nsubj launched|VERB|VBD|2|conj at|ADP|IN|10|case Elm|PROPN|NNP|8|obl .|PUNCT|.|2|punct',
			['and <- drones cc', 'drones <- missiles conj', 'launched <- drones acl'],
		],
	],
	leaves: [
		'Troops|NOUN|NNS|2|nsubj lost|VERB|VBD|0|root nine|NUM|CD|4|nummod men|NOUN|NNS|2|obj and|CCONJ|CC|7|cc rebels|NOUN|NNS|7|nsubj fired|VERB|VBD|2|conj at|ADP|IN|9|case Elm|PROPN|NNP|7|obl .|PUNCT|.|2|punct',
		'Troops|NOUN|NNS|2|nsubj took|VERB|VBD|0|root the|DET|DT|4|det hill|NOUN|NN|2|obj and|CCONJ|CC|7|cc drones|NOUN|NNS|7|nsubj dropped|VERB|VBD|2|conj bombs|NOUN|NNS|7|obj .|PUNCT|.|2|punct',
	],
}
