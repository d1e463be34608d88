import { saidSubject } from '../../../src/language/repair/said-subject.ts'
import type { Cases } from './trees.ts'

export const saidSubjectCases: Cases = {
	rule: saidSubject,
	mends: [
		[
			'Police|NOUN|NNS|2|nsubj disputed|VERB|VBD|0|root it|PRON|PRP|2|obj ,|PUNCT|,|5|punct saying|VERB|VBG|2|advcl nine|NUM|CD|7|nummod rebels|NOUN|NNS|5|obj and|CCONJ|CC|10|cc a|DET|DT|10|det guard|NOUN|NN|7|conj died|VERB|VBD|2|conj .|PUNCT|.|2|punct',
			['rebels <- died nsubj', 'died <- saying ccomp'],
		],
		[
			'The|DET|DT|2|det group|NOUN|NN|7|nsubj said|VERB|VBN|2|acl 40|NUM|CD|5|nummod villagers|NOUN|NNS|3|xcomp had|AUX|VBD|7|aux died|VERB|VBN|0|root .|PUNCT|.|7|punct',
			['group <- said nsubj', 'said <- ROOT root', 'villagers <- died nsubj', 'died <- said ccomp'],
		],
	],
	leaves: [
		// What was said, and what its speaker did then.
		'Police|NOUN|NNS|2|nsubj said|VERB|VBD|0|root nothing|PRON|NN|2|obj and|CCONJ|CC|5|cc left|VERB|VBD|2|conj .|PUNCT|.|2|punct',
		// The verb has its subject.
		'He|PRON|PRP|2|nsubj left|VERB|VBD|0|root ,|PUNCT|,|4|punct quoting|VERB|VBG|2|advcl friends|NOUN|NNS|4|obj they|PRON|PRP|7|nsubj died|VERB|VBD|4|ccomp .|PUNCT|.|2|punct',
		// Of whom it is said describes them.
		'The|DET|DT|2|det men|NOUN|NNS|7|nsubj:pass said|VERB|VBN|2|acl to|PART|TO|5|mark be|VERB|VB|3|xcomp were|AUX|VBD|7|aux:pass killed|VERB|VBN|0|root .|PUNCT|.|7|punct',
	],
}
