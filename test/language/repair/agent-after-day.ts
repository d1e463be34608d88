import { agentAfterDay } from '../../../src/language/repair/agent-after-day.ts'
import type { Cases } from './trees.ts'

export const agentAfterDayCases: Cases = {
	rule: agentAfterDay,
	mends: [
		[
			'The|DET|DT|2|det graves|NOUN|NNS|10|nsubj of|ADP|IN|4|case men|NOUN|NNS|2|nmod shot|VERB|VBN|4|acl last|ADJ|JJ|7|amod Friday|PROPN|NNP|5|obl:unmarked by|ADP|IN|9|case rebels|NOUN|NNS|2|nmod stood|VERB|VBD|0|root open|ADJ|JJ|10|xcomp .|PUNCT|.|10|punct',
			['rebels <- shot obl:agent'],
		],
	],
	leaves: [
		'The|DET|DT|2|det men|NOUN|NNS|3|nsubj left|VERB|VBD|0|root last|ADJ|JJ|5|amod Friday|PROPN|NNP|3|obl:unmarked by|ADP|IN|8|case the|DET|DT|8|det river|NOUN|NN|2|nmod .|PUNCT|.|3|punct',
		'A|DET|DT|2|det play|NOUN|NN|8|nsubj:pass by|ADP|IN|4|case Orr|PROPN|NNP|2|nmod last|ADJ|JJ|6|amod Friday|PROPN|NNP|8|obl:unmarked was|AUX|VBD|8|aux:pass staged|VERB|VBN|0|root .|PUNCT|.|8|punct',
	],
}
