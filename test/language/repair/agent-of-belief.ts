import { agentOfBelief } from '../../../src/language/repair/agent-of-belief.ts'
import type { Cases } from './trees.ts'

export const agentOfBeliefCases: Cases = {
	rule: agentOfBelief,
	mends: [
		[
			'Nine|NUM|CD|2|nummod people|NOUN|NNS|4|nsubj:pass were|AUX|VBD|4|aux:pass said|VERB|VBN|0|root by|ADP|IN|6|case residents|NOUN|NNS|10|obl:agent to|PART|TO|10|mark have|AUX|VB|10|aux been|AUX|VBN|10|aux:pass killed|VERB|VBN|4|xcomp .|PUNCT|.|4|punct',
			['residents <- said obl:agent'],
		],
	],
	leaves: [
		'The|DET|DT|2|det bomber|NOUN|NN|4|nsubj:pass is|AUX|VBZ|4|aux:pass believed|VERB|VBN|0|root by|ADP|IN|6|case police|NOUN|NNS|4|obl:agent to|PART|TO|9|mark have|AUX|VB|9|aux come|VERB|VBN|4|xcomp by|ADP|IN|11|case bus|NOUN|NN|9|obl .|PUNCT|.|4|punct',
		'The|DET|DT|2|det men|NOUN|NNS|4|nsubj:pass were|AUX|VBD|4|aux:pass said|VERB|VBN|0|root by|ADP|IN|6|case Monday|PROPN|NNP|4|obl:agent to|PART|TO|9|mark have|AUX|VB|9|aux left|VERB|VBN|4|advcl .|PUNCT|.|4|punct',
		'The|DET|DT|2|det letter|NOUN|NN|4|nsubj:pass was|AUX|VBD|4|aux:pass read|VERB|VBN|0|root by|ADP|IN|7|case a|DET|DT|7|det clerk|NOUN|NN|4|obl:agent to|ADP|IN|9|case reporters|NOUN|NNS|4|obl .|PUNCT|.|4|punct',
	],
}
