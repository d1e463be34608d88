import { agentOfDead } from '../../../src/language/repair/agent-of-dead.ts'
import type { Cases } from './trees.ts'

export const agentOfDeadCases: Cases = {
	rule: agentOfDead,
	mends: [
		[
			'Two|NUM|CD|2|nummod drivers|NOUN|NNS|4|nsubj:pass were|AUX|VBD|4|aux:pass shot|VERB|VBN|0|root dead|ADJ|JJ|4|xcomp by|ADP|IN|8|case a|DET|DT|8|det sniper|NOUN|NN|5|obl:agent .|PUNCT|.|4|punct',
			['sniper <- shot obl:agent'],
		],
	],
	leaves: [
		// Nobody did it: the state has its own company.
		'She|PRON|PRP|2|nsubj was|AUX|VBD|3|cop dead|ADJ|JJ|0|root by|ADP|IN|5|case noon|NOUN|NN|3|obl .|PUNCT|.|3|punct',
		'They|PRON|PRP|2|nsubj found|VERB|VBD|0|root him|PRON|PRP|2|obj dead|ADJ|JJ|2|xcomp by|ADP|IN|7|case the|DET|DT|7|det road|NOUN|NN|4|obl .|PUNCT|.|2|punct',
	],
}
