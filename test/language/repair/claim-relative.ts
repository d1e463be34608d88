import { claimRelative } from '../../../src/language/repair/claim-relative.ts'
import type { Cases } from './trees.ts'

export const claimRelativeCases: Cases = {
	rule: claimRelative,
	mends: [
		[
			'The|DET|DT|2|det mayor|NOUN|NN|3|nsubj said|VERB|VBD|0|root 13|NUM|CD|7|nsubj:pass had|AUX|VBD|7|aux been|AUX|VBN|7|aux:pass killed|VERB|VBN|3|ccomp ,|PUNCT|,|10|punct a|DET|DT|10|det figure|NOUN|NN|13|nsubj the|DET|DT|12|det bishop|NOUN|NN|13|nsubj disputed|VERB|VBD|3|ccomp .|PUNCT|.|3|punct',
			['figure <- said parataxis', 'disputed <- figure acl:relcl'],
		],
	],
	leaves: [
		'The|DET|DT|2|det mayor|NOUN|NN|3|nsubj said|VERB|VBD|0|root 13|NUM|CD|7|nsubj:pass had|AUX|VBD|7|aux been|AUX|VBN|7|aux:pass killed|VERB|VBN|3|ccomp ,|PUNCT|,|10|punct a|DET|DT|10|det figure|NOUN|NN|7|nsubj:pass that|PRON|WDT|14|obj the|DET|DT|13|det bishop|NOUN|NN|14|nsubj disputed|VERB|VBD|10|acl:relcl .|PUNCT|.|3|punct',
		'Rebels|NOUN|NNS|2|nsubj seized|VERB|VBD|0|root the|DET|DT|4|det mill|NOUN|NN|2|obj ,|PUNCT|,|7|punct the|DET|DT|7|det figure|NOUN|NN|2|nsubj the|DET|DT|9|det army|NOUN|NN|10|nsubj feared|VERB|VBD|7|acl:relcl .|PUNCT|.|2|punct',
	],
}
