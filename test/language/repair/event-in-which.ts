import { eventInWhich } from '../../../src/language/repair/event-in-which.ts'
import type { Cases } from './trees.ts'

export const eventInWhichCases: Cases = {
	rule: eventInWhich,
	mends: [
		[
			'She|PRON|PRP|2|nsubj condemned|VERB|VBD|0|root in|ADP|IN|5|case strong|ADJ|JJ|5|amod terms|NOUN|NNS|2|obl the|DET|DT|7|det ambush|NOUN|NN|5|appos in|ADP|IN|9|case which|PRON|WDT|12|obl three|NUM|CD|12|nsubj:pass were|AUX|VBD|12|aux:pass killed|VERB|VBN|5|acl:relcl .|PUNCT|.|2|punct',
			['killed <- ambush acl:relcl'],
		],
		[
			'He|PRON|PRP|2|nsubj recalled|VERB|VBD|0|root a|DET|DT|4|det week|NOUN|NN|2|obj of|ADP|IN|6|case fighting|NOUN|NN|4|nmod during|ADP|IN|8|case which|PRON|WDT|10|obl nine|NUM|CD|10|nsubj died|VERB|VBD|4|acl:relcl .|PUNCT|.|2|punct',
			['died <- fighting acl:relcl'],
		],
		[
			'They|PRON|PRP|2|nsubj denied|VERB|VBD|0|root an|DET|DT|4|det ambush|NOUN|NN|2|obj on|ADP|IN|7|case October|PROPN|NNP|7|nmod:unmarked 21|NUM|CD|4|nmod in|ADP|IN|9|case which|PRON|WDT|12|obl nine|NUM|CD|11|nummod gendarmes|NOUN|NNS|12|nsubj died|VERB|VBD|7|acl:relcl .|PUNCT|.|2|punct',
			['died <- ambush acl:relcl'],
		],
		[
			'It|PRON|PRP|2|nsubj gave|VERB|VBD|0|root as|ADP|IN|4|case reason|NOUN|NN|2|obl the|DET|DT|6|det raid|NOUN|NN|2|obj on|ADP|IN|9|case a|DET|DT|9|det convoy|NOUN|NN|6|nmod ,|PUNCT|,|14|punct in|ADP|IN|12|case which|PRON|WDT|14|obl two|NUM|CD|14|nsubj died|VERB|VBD|4|acl:relcl .|PUNCT|.|2|punct',
			['died <- raid acl:relcl'],
		],
	],
	leaves: [
		'They|PRON|PRP|2|nsubj saw|VERB|VBD|0|root the|DET|DT|4|det raid|NOUN|NN|2|obj on|ADP|IN|7|case the|DET|DT|7|det house|NOUN|NN|4|nmod in|ADP|IN|9|case which|PRON|WDT|11|obl he|PRON|PRP|11|nsubj lived|VERB|VBD|7|acl:relcl .|PUNCT|.|2|punct',
		'They|PRON|PRP|2|nsubj left|VERB|VBD|0|root the|DET|DT|4|det house|NOUN|NN|2|obj in|ADP|IN|6|case which|PRON|WDT|8|obl two|NUM|CD|8|nsubj died|VERB|VBD|4|acl:relcl .|PUNCT|.|2|punct',
		'The|DET|DT|2|det raid|NOUN|NN|0|root in|ADP|IN|4|case which|PRON|WDT|6|obl two|NUM|CD|6|nsubj died|VERB|VBD|2|acl:relcl .|PUNCT|.|2|punct',
	],
}
