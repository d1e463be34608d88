import { embeddedQuestion } from '../../../src/language/repair/embedded-question.ts'
import type { Cases } from './trees.ts'

export const embeddedQuestionCases: Cases = {
	rule: embeddedQuestion,
	mends: [
		[
			'The|DET|DT|2|det army|NOUN|NN|3|nsubj knows|VERB|VBZ|0|root with|ADP|IN|7|case a|DET|DT|7|det high|ADJ|JJ|7|amod degree|NOUN|NN|3|obl of|ADP|IN|9|case certainty|NOUN|NN|7|nmod who|PRON|WP|11|nsubj fired|VERB|VBD|9|acl:relcl the|DET|DT|13|det rockets|NOUN|NNS|11|obj .|PUNCT|.|3|punct',
			['fired <- knows ccomp'],
		],
		[
			'Officials|NOUN|NNS|2|nsubj said|VERB|VBD|0|root with|ADP|IN|4|case confidence|NOUN|NN|2|obl who|PRON|WP|6|nsubj carried|VERB|VBD|4|acl:relcl out|ADP|RP|6|compound:prt the|DET|DT|9|det bombing|NOUN|NN|6|obj .|PUNCT|.|2|punct',
			['carried <- said ccomp'],
		],
	],
	leaves: [
		'He|PRON|PRP|2|nsubj knows|VERB|VBZ|0|root the|DET|DT|4|det man|NOUN|NN|2|iobj who|PRON|WP|6|nsubj fired|VERB|VBD|4|acl:relcl the|DET|DT|8|det rockets|NOUN|NNS|6|obj .|PUNCT|.|2|punct',
		'He|PRON|PRP|2|nsubj spoke|VERB|VBD|0|root with|ADP|IN|5|case a|DET|DT|5|det confidence|NOUN|NN|2|obl that|PRON|WDT|7|nsubj surprised|VERB|VBD|5|acl:relcl them|PRON|PRP|7|obj .|PUNCT|.|2|punct',
	],
}
