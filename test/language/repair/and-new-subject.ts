import { andNewSubject } from '../../../src/language/repair/and-new-subject.ts'
import type { Cases } from './trees.ts'

export const andNewSubjectCases: Cases = {
	rule: andNewSubject,
	mends: [
		[
			'He|PRON|PRP|2|nsubj declared|VERB|VBD|0|root war|NOUN|NN|2|obj and|CCONJ|CC|5|cc soldiers|NOUN|NNS|3|conj overran|VERB|VBD|2|ccomp a|DET|DT|8|det camp|NOUN|NN|6|obj .|PUNCT|.|2|punct',
			['and <- overran cc', 'soldiers <- overran nsubj', 'overran <- declared conj'],
		],
	],
	leaves: [
		// Both were declared.
		'He|PRON|PRP|2|nsubj declared|VERB|VBD|0|root war|NOUN|NN|2|obj and|CCONJ|CC|5|cc mourning|NOUN|NN|3|conj .|PUNCT|.|2|punct',
		'He|PRON|PRP|2|nsubj saw|VERB|VBD|0|root police|NOUN|NNS|2|obj and|CCONJ|CC|5|cc soldiers|NOUN|NNS|3|conj leave|VERB|VB|2|ccomp .|PUNCT|.|2|punct',
	],
}
