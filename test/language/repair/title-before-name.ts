import { titleBeforeName } from '../../../src/language/repair/title-before-name.ts'
import type { Cases } from './trees.ts'

export const titleBeforeNameCases: Cases = {
	rule: titleBeforeName,
	mends: [
		[
			'In|ADP|IN|2|case Elm|PROPN|NNP|5|obl Mr|PROPN|NNP|5|nsubj Orr|PROPN|NNP|5|nsubj said|VERB|VBD|0|root troops|NOUN|NNS|8|nsubj would|AUX|MD|8|aux stay|VERB|VB|5|ccomp .|PUNCT|.|5|punct',
			['Mr <- Orr nmod:desc'],
		],
		[
			'General|PROPN|NNP|3|nsubj Venn|PROPN|NNP|3|nsubj left|VERB|VBD|0|root the|DET|DT|5|det town|NOUN|NN|3|obj .|PUNCT|.|3|punct',
			['General <- Venn compound'],
		],
		[
			'Rebels|NOUN|NNS|2|nsubj shot|VERB|VBD|0|root student|NOUN|NN|2|obj Ada|PROPN|NNP|2|obj Orr|PROPN|NNP|4|flat .|PUNCT|.|2|punct',
			['student <- Ada nmod:desc'],
		],
	],
	leaves: [
		'They|PRON|PRP|2|nsubj told|VERB|VBD|0|root police|NOUN|NNS|2|obj Friday|PROPN|NNP|2|obj .|PUNCT|.|2|punct',
		'Orr|PROPN|NNP|4|nsubj and|CCONJ|CC|3|cc Venn|PROPN|NNP|1|conj left|VERB|VBD|0|root the|DET|DT|6|det town|NOUN|NN|4|obj .|PUNCT|.|4|punct',
		'Norland|PROPN|NNP|2|nsubj gave|VERB|VBD|0|root Orr|PROPN|NNP|2|iobj a|DET|DT|5|det medal|NOUN|NN|2|obj .|PUNCT|.|2|punct',
	],
}
