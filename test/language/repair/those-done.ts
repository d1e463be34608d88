import { thoseDone } from '../../../src/language/repair/those-done.ts'
import type { Cases } from './trees.ts'

export const thoseDoneCases: Cases = {
	rule: thoseDone,
	mends: [
		[
			'He|PRON|PRP|5|nsubj was|AUX|VBD|5|cop among|ADP|IN|5|case those|PRON|DT|5|det killed|VERB|VBN|0|root in|ADP|IN|8|case the|DET|DT|8|det raid|NOUN|NN|5|obl .|PUNCT|.|5|punct',
			[
				'He <- those nsubj',
				'was <- those cop',
				'among <- those case',
				'those <- ROOT root',
				'killed <- those acl',
				'. <- those punct',
			],
		],
		[
			'Two|NUM|CD|2|nummod nationals|NOUN|NNS|7|nsubj were|AUX|VBD|7|cop among|ADP|IN|7|case those|DET|DT|7|det taken|VERB|VBN|7|amod hostage|NOUN|NN|11|ccomp ,|PUNCT|,|7|punct an|DET|DT|10|det official|NOUN|NN|11|nsubj said|VERB|VBD|0|root .|PUNCT|.|11|punct',
			[
				'nationals <- those nsubj',
				'were <- those cop',
				'among <- those case',
				'those <- said ccomp',
				'taken <- those acl',
				'hostage <- taken xcomp',
				', <- those punct',
			],
		],
	],
	leaves: [
		'He|PRON|PRP|2|nsubj visited|VERB|VBD|0|root those|DET|DT|5|det wounded|VERB|VBN|5|amod men|NOUN|NNS|2|obj .|PUNCT|.|2|punct',
		'Those|PRON|DT|4|nsubj:pass held|VERB|VBN|1|acl were|AUX|VBD|4|aux:pass freed|VERB|VBN|0|root .|PUNCT|.|4|punct',
		'They|PRON|PRP|2|nsubj killed|VERB|VBD|0|root those|DET|DT|4|det soldiers|NOUN|NNS|2|obj .|PUNCT|.|2|punct',
	],
}
