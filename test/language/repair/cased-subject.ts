import { casedSubject } from '../../../src/language/repair/cased-subject.ts'
import type { Cases } from './trees.ts'

export const casedSubjectCases: Cases = {
	rule: casedSubject,
	mends: [
		[
			'A|DET|DT|2|det bomb|NOUN|NN|6|nsubj planted|VERB|VBN|2|acl by|ADP|IN|5|case rebels|NOUN|NNS|6|nsubj killed|VERB|VBD|0|root a|DET|DT|8|det driver|NOUN|NN|6|obj .|PUNCT|.|6|punct',
			['rebels <- planted obl:agent'],
		],
		[
			'The|DET|DT|2|det lorry|NOUN|NN|7|nsubj hit|VERB|VBN|2|acl by|ADP|IN|6|case a|DET|DT|6|det shell|NOUN|NN|7|nsubj burned|VERB|VBD|0|root for|ADP|IN|9|case hours|NOUN|NNS|7|obl .|PUNCT|.|7|punct',
			['shell <- hit obl:agent'],
		],
		[
			'A|DET|DT|2|det bomber|NOUN|NN|6|nsubj disguised|VERB|VBN|2|acl as|ADP|IN|5|case monk|NOUN|NN|6|nsubj died|VERB|VBD|0|root .|PUNCT|.|6|punct',
			['monk <- disguised obl'],
		],
	],
	leaves: [
		'The|DET|DT|2|det men|NOUN|NNS|6|nsubj by|ADP|IN|5|case the|DET|DT|5|det river|NOUN|NN|2|nmod fled|VERB|VBD|0|root .|PUNCT|.|6|punct',
		'The|DET|DT|2|det town|NOUN|NN|4|nsubj:pass was|AUX|VBD|4|aux:pass taken|VERB|VBN|0|root by|ADP|IN|6|case rebels|NOUN|NNS|4|obl:agent .|PUNCT|.|4|punct',
	],
}
