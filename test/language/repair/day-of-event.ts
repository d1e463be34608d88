import { dayOfEvent } from '../../../src/language/repair/day-of-event.ts'
import type { Cases } from './trees.ts'

export const dayOfEventCases: Cases = {
	rule: dayOfEvent,
	mends: [
		[
			'It|PRON|PRP|2|nsubj follows|VERB|VBZ|0|root the|DET|DT|4|det killing|NOUN|NN|2|obj on|ADP|IN|6|case Friday|PROPN|NNP|2|obl of|ADP|IN|9|case a|DET|DT|9|det judge|NOUN|NN|6|nmod .|PUNCT|.|2|punct',
			['Friday <- killing nmod', 'judge <- killing nmod'],
		],
		[
			'After|ADP|IN|3|case the|DET|DT|3|det murder|NOUN|NN|10|obl of|ADP|IN|5|case clerks|NOUN|NNS|3|nmod last|ADJ|JJ|7|amod week|NOUN|NN|10|obl:unmarked ,|PUNCT|,|3|punct police|NOUN|NNS|10|nsubj arrested|VERB|VBD|0|root ten|NUM|CD|10|obj .|PUNCT|.|10|punct',
			['week <- murder nmod'],
		],
	],
	leaves: [
		'They|PRON|PRP|2|nsubj opened|VERB|VBD|0|root fire|NOUN|NN|2|obj on|ADP|IN|6|case a|DET|DT|6|det march|NOUN|NN|2|obl of|ADP|IN|8|case miners|NOUN|NNS|6|nmod .|PUNCT|.|2|punct',
		'He|PRON|PRP|2|nsubj visited|VERB|VBD|0|root the|DET|DT|4|det mayor|NOUN|NN|2|obj on|ADP|IN|6|case Friday|PROPN|NNP|2|obl of|ADP|IN|8|case Elm|PROPN|NNP|4|nmod .|PUNCT|.|2|punct',
		'In|ADP|IN|3|case the|DET|DT|3|det city|NOUN|NN|8|obl last|ADJ|JJ|5|amod week|NOUN|NN|8|obl:unmarked ,|PUNCT|,|3|punct police|NOUN|NNS|8|nsubj arrested|VERB|VBD|0|root ten|NUM|CD|8|obj .|PUNCT|.|8|punct',
		'They|PRON|PRP|2|nsubj condemned|VERB|VBD|0|root the|DET|DT|4|det raid|NOUN|NN|2|obj on|ADP|IN|6|case Friday|PROPN|NNP|2|obl .|PUNCT|.|2|punct',
	],
}
