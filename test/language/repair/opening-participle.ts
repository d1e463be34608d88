import { openingParticiple } from '../../../src/language/repair/opening-participle.ts'
import type { Cases } from './trees.ts'

export const openingParticipleCases: Cases = {
	rule: openingParticiple,
	mends: [
		[
			'Asked|VERB|VBN|8|ccomp if|SCONJ|IN|5|mark troops|NOUN|NNS|5|nsubj would|AUX|MD|5|aux stay|VERB|VB|1|ccomp ,|PUNCT|,|1|punct Orr|PROPN|NNP|8|nsubj said|VERB|VBD|0|root nothing|PRON|NN|8|obj .|PUNCT|.|8|punct',
			['Asked <- said advcl'],
		],
		[
			'Speaking|VERB|VBG|0|root in|ADP|IN|3|case Elm|PROPN|NNP|1|obl ,|PUNCT|,|1|punct the|DET|DT|6|det minister|NOUN|NN|7|nsubj said|VERB|VBD|1|parataxis the|DET|DT|9|det war|NOUN|NN|11|nsubj was|AUX|VBD|11|cop over|ADV|RB|7|ccomp .|PUNCT|.|1|punct',
			['Speaking <- said advcl', 'said <- ROOT root', '. <- said punct'],
		],
		[
			'Pressed|VERB|VBN|8|dep on|ADP|IN|4|case the|DET|DT|4|det figures|NOUN|NNS|1|obl ,|PUNCT|,|1|punct the|DET|DT|7|det spokeswoman|NOUN|NN|8|nsubj declined|VERB|VBD|0|root to|PART|TO|10|mark comment|VERB|VB|8|xcomp .|PUNCT|.|8|punct',
			['Pressed <- declined advcl'],
		],
	],
	leaves: [
		'Asked|VERB|VBN|6|advcl by|ADP|IN|3|case reporters|NOUN|NNS|1|obl:agent ,|PUNCT|,|1|punct Orr|PROPN|NNP|6|nsubj said|VERB|VBD|0|root nothing|PRON|NN|6|obj .|PUNCT|.|6|punct',
		'Fighting|VERB|VBG|5|csubj in|ADP|IN|3|case Elm|PROPN|NNP|1|obl has|AUX|VBZ|5|aux stopped|VERB|VBN|0|root .|PUNCT|.|5|punct',
		'Killing|VERB|VBG|2|amod civilians|NOUN|NNS|5|nsubj is|AUX|VBZ|5|cop a|DET|DT|5|det crime|NOUN|NN|9|ccomp ,|PUNCT|,|5|punct the|DET|DT|8|det minister|NOUN|NN|9|nsubj said|VERB|VBD|0|root .|PUNCT|.|9|punct',
	],
}
