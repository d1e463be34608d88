import { thingBeforeTime } from '../../../src/language/repair/thing-before-time.ts'
import type { Cases } from './trees.ts'

export const thingBeforeTimeCases: Cases = {
	rule: thingBeforeTime,
	mends: [
		[
			'Gunmen|NOUN|NNS|2|nsubj attacked|VERB|VBD|0|root a|DET|DT|5|det bus|NOUN|NN|5|compound hours|NOUN|NNS|6|obl:unmarked later|ADV|RBR|2|advmod .|PUNCT|.|2|punct',
			['a <- bus det', 'bus <- attacked obj'],
		],
		[
			'Two|NUM|CD|2|nummod men|NOUN|NNS|3|nsubj stepped|VERB|VBD|0|root on|ADP|IN|7|case a|DET|DT|7|det mine|NOUN|NN|7|nummod minutes|NOUN|NNS|8|obl:unmarked later|ADV|RBR|3|advmod .|PUNCT|.|3|punct',
			['on <- mine case', 'a <- mine det', 'mine <- stepped obl'],
		],
	],
	leaves: [
		'Gunmen|NOUN|NNS|2|nsubj attacked|VERB|VBD|0|root two|NUM|CD|4|nummod hours|NOUN|NNS|5|obl:unmarked later|ADV|RBR|2|advmod .|PUNCT|.|2|punct',
		'He|PRON|PRP|2|nsubj died|VERB|VBD|0|root in|ADP|IN|6|case the|DET|DT|6|det morning|NOUN|NN|6|compound hours|NOUN|NNS|2|obl before|ADP|IN|8|case dawn|NOUN|NN|6|nmod .|PUNCT|.|2|punct',
		'Police|NOUN|NNS|2|nsubj fired|VERB|VBD|0|root shots|NOUN|NNS|2|obj hours|NOUN|NNS|5|obl:unmarked later|ADV|RBR|2|advmod .|PUNCT|.|2|punct',
	],
}
