import { dateBeforeSubject } from '../../../src/language/repair/date-before-subject.ts'
import type { Cases } from './trees.ts'

export const dateBeforeSubjectCases: Cases = {
	rule: dateBeforeSubject,
	mends: [
		[
			'On|ADP|IN|2|case 12|NUM|CD|5|nummod March|PROPN|NNP|2|nmod:unmarked armed|ADJ|JJ|5|amod raiders|NOUN|NNS|6|nsubj burned|VERB|VBD|0|root a|DET|DT|8|det mill|NOUN|NN|6|obj .|PUNCT|.|6|punct',
			['12 <- burned obl'],
		],
		[
			'On|ADP|IN|4|case the|DET|DT|4|det 27th|ADJ|JJ|4|amod raiders|NOUN|NNS|5|obl burned|VERB|VBD|0|root a|DET|DT|7|det mill|NOUN|NN|5|obj .|PUNCT|.|5|punct',
			['On <- 27th case', 'the <- 27th det', '27th <- burned obl', 'raiders <- burned nsubj'],
		],
	],
	leaves: [
		'On|ADP|IN|4|case the|DET|DT|4|det 27th|ADJ|JJ|4|amod days|NOUN|NNS|6|obl they|PRON|PRP|6|nsubj sing|VERB|VBP|0|root .|PUNCT|.|6|punct',
		'On|ADP|IN|2|case 12|NUM|CD|6|obl March|PROPN|NNP|2|nmod:unmarked the|DET|DT|5|det raiders|NOUN|NNS|6|nsubj burned|VERB|VBD|0|root a|DET|DT|8|det mill|NOUN|NN|6|obj .|PUNCT|.|6|punct',
	],
}
