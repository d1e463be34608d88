import { accordingTo } from '../../../src/language/repair/according-to.ts'
import type { Cases } from './trees.ts'

export const accordingToCases: Cases = {
	rule: accordingTo,
	mends: [
		[
			'A|DET|DT|2|det raid|NOUN|NN|0|root that|PRON|WDT|4|nsubj killed|VERB|VBD|2|acl:relcl two|NUM|CD|6|nummod men|NOUN|NNS|4|obj began|VERB|VBD|4|ccomp at|ADP|IN|9|case dawn|NOUN|NN|7|obl ,|PUNCT|,|13|punct according|VERB|VBG|13|case to|ADP|IN|11|fixed officials|NOUN|NNS|4|obl .|PUNCT|.|7|punct',
			['officials <- raid obl'],
		],
		[
			'Rebels|NOUN|NNS|2|nsubj attacked|VERB|VBD|0|root Elm|PROPN|NNP|2|obj ,|PUNCT|,|5|punct killing|VERB|VBG|2|advcl two|NUM|CD|7|nummod men|NOUN|NNS|5|obj ,|PUNCT|,|12|punct according|VERB|VBG|12|case to|ADP|IN|9|fixed the|DET|DT|12|det mayor|NOUN|NN|5|obl .|PUNCT|.|2|punct',
			['mayor <- attacked obl'],
		],
	],
	leaves: [
		'According|VERB|VBG|4|case to|ADP|IN|1|fixed the|DET|DT|4|det mayor|NOUN|NN|8|obl ,|PUNCT|,|4|punct two|NUM|CD|7|nummod men|NOUN|NNS|8|nsubj died|VERB|VBD|0|root .|PUNCT|.|8|punct',
		'The|DET|DT|2|det raid|NOUN|NN|12|nsubj ,|PUNCT|,|8|punct which|PRON|WDT|8|nsubj according|VERB|VBG|7|case to|ADP|IN|5|fixed witnesses|NOUN|NNS|8|obl began|VERB|VBD|2|acl:relcl at|ADP|IN|10|case dawn|PROPN|NNP|8|obl ,|PUNCT|,|2|punct killed|VERB|VBD|0|root two|NUM|CD|12|obj .|PUNCT|.|12|punct',
		'The|DET|DT|2|det mayor|NOUN|NN|3|nsubj said|VERB|VBD|0|root two|NUM|CD|5|nsubj died|VERB|VBD|3|ccomp ,|PUNCT|,|10|punct according|VERB|VBG|10|case to|ADP|IN|7|fixed the|DET|DT|10|det agency|NOUN|NN|5|obl .|PUNCT|.|3|punct',
	],
}
