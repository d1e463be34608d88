import { agentOfEvent } from '../../../src/language/repair/agent-of-event.ts'
import type { Cases } from './trees.ts'

export const agentOfEventCases: Cases = {
	rule: agentOfEvent,
	mends: [
		[
			'Nuns|NOUN|NNS|2|nsubj condemned|VERB|VBD|0|root the|DET|DT|4|det burning|NOUN|NN|2|obj of|ADP|IN|7|case a|DET|DT|7|det mill|NOUN|NN|4|nmod by|ADP|IN|9|case settlers|NOUN|NNS|2|obl .|PUNCT|.|2|punct',
			['settlers <- burning nmod'],
		],
		[
			'He|PRON|PRP|2|nsubj protested|VERB|VBD|0|root against|ADP|IN|5|case the|DET|DT|5|det murder|NOUN|NN|2|obl of|ADP|IN|7|case nuns|NOUN|NNS|5|nmod by|ADP|IN|9|case gunmen|NOUN|NNS|2|obl .|PUNCT|.|2|punct',
			['gunmen <- murder nmod'],
		],
	],
	leaves: [
		'He|PRON|PRP|2|nsubj condemned|VERB|VBD|0|root the|DET|DT|4|det burning|NOUN|NN|2|obj of|ADP|IN|6|case mills|NOUN|NNS|4|nmod by|ADP|IN|8|case letter|NOUN|NN|2|obl .|PUNCT|.|2|punct',
		'The|DET|DT|2|det murder|NOUN|NN|6|nsubj:pass of|ADP|IN|4|case nuns|NOUN|NNS|2|nmod was|AUX|VBD|6|aux:pass condemned|VERB|VBN|0|root by|ADP|IN|8|case students|NOUN|NNS|6|obl .|PUNCT|.|6|punct',
		'He|PRON|PRP|2|nsubj praised|VERB|VBD|0|root the|DET|DT|4|det garden|NOUN|NN|2|obj of|ADP|IN|6|case nuns|NOUN|NNS|4|nmod by|ADP|IN|8|case men|NOUN|NNS|2|obl .|PUNCT|.|2|punct',
	],
}
