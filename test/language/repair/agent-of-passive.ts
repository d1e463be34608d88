import { agentOfPassive } from '../../../src/language/repair/agent-of-passive.ts'
import type { Cases } from './trees.ts'

export const agentOfPassiveCases: Cases = {
	rule: agentOfPassive,
	mends: [
		[
			'Papers|NOUN|NNS|3|nsubj:pass were|AUX|VBD|3|aux:pass taken|VERB|VBN|0|root from|ADP|IN|5|case kiosks|NOUN|NNS|3|obl by|ADP|IN|7|case policemen|NOUN|NNS|5|nmod .|PUNCT|.|3|punct',
			['policemen <- taken obl:agent'],
		],
	],
	leaves: [
		'Two|NUM|CD|2|nummod died|VERB|VBD|0|root in|ADP|IN|5|case a|DET|DT|5|det raid|NOUN|NN|2|obl by|ADP|IN|7|case policemen|NOUN|NNS|5|nmod .|PUNCT|.|2|punct',
		'He|PRON|PRP|3|nsubj:pass was|AUX|VBD|3|aux:pass named|VERB|VBN|0|root in|ADP|IN|6|case a|DET|DT|6|det report|NOUN|NN|3|obl by|ADP|IN|8|case policemen|NOUN|NNS|6|nmod .|PUNCT|.|3|punct',
		'He|PRON|PRP|3|nsubj:pass was|AUX|VBD|3|aux:pass found|VERB|VBN|0|root at|ADP|IN|6|case a|DET|DT|6|det house|NOUN|NN|3|obl by|ADP|IN|9|case the|DET|DT|9|det river|NOUN|NN|6|nmod .|PUNCT|.|3|punct',
	],
}
