import { attributionVerb } from '../../../src/language/repair/attribution-verb.ts'
import type { Cases } from './trees.ts'

export const attributionVerbCases: Cases = {
	rule: attributionVerb,
	mends: [
		[
			'A|DET|DT|2|det mine|NOUN|NN|3|nsubj killed|VERB|VBD|0|root three|NUM|CD|5|nummod boys|NOUN|NNS|3|obj who|PRON|WP|8|nsubj were|AUX|VBD|8|aux herding|VERB|VBG|5|acl:relcl goats|NOUN|NNS|8|obj on|ADP|IN|12|case the|DET|DT|12|det road|NOUN|NN|8|obl to|ADP|IN|14|case Elm|PROPN|NNP|8|obl last|ADJ|JJ|16|amod Friday|PROPN|NNP|8|obl:unmarked ,|PUNCT|,|21|punct the|DET|DT|20|det district|NOUN|NN|20|compound officer|NOUN|NN|21|compound reports|NOUN|NNS|5|conj .|PUNCT|.|3|punct',
			['officer <- reports nsubj', 'reports <- killed parataxis'],
		],
		[
			'Three|NUM|CD|2|nummod prisoners|NOUN|NNS|3|nsubj left|VERB|VBD|0|root the|DET|DT|5|det jail|NOUN|NN|3|obj ,|PUNCT|,|9|punct a|DET|DT|9|det judicial|ADJ|JJ|9|amod source|NOUN|NN|5|appos confirmed|VERB|VBN|9|acl .|PUNCT|.|3|punct',
			['source <- confirmed nsubj', 'confirmed <- left parataxis'],
		],
		[
			'A|DET|DT|2|det mine|NOUN|NN|3|nsubj killed|VERB|VBD|0|root two|NUM|CD|5|nummod boys|NOUN|NNS|3|obj ,|PUNCT|,|10|punct the|DET|DT|10|det district|NOUN|NN|9|compound officer|NOUN|NN|10|compound reports|NOUN|NNS|5|appos .|PUNCT|.|3|punct',
			['the <- officer det', 'officer <- reports nsubj', 'reports <- killed parataxis'],
		],
	],
	leaves: [
		'He|PRON|PRP|2|nsubj handed|VERB|VBD|0|root over|ADP|RP|2|compound:prt letters|NOUN|NNS|2|obl ,|PUNCT|,|6|punct diaries|NOUN|NNS|4|conj and|CCONJ|CC|9|cc police|NOUN|NN|9|compound reports|NOUN|NNS|4|conj .|PUNCT|.|2|punct',
		'Two|NUM|CD|2|nummod boys|NOUN|NNS|4|nsubj:pass were|AUX|VBD|4|aux:pass killed|VERB|VBN|0|root by|ADP|IN|7|case the|DET|DT|7|det mine|NOUN|NN|4|obl:agent ,|PUNCT|,|10|punct a|DET|DT|10|det death|NOUN|NN|7|appos confirmed|VERB|VBN|10|acl on|ADP|IN|13|case Monday|PROPN|NNP|11|obl .|PUNCT|.|4|punct',
		'He|PRON|PRP|2|nsubj resigned|VERB|VBD|0|root over|ADP|IN|5|case the|DET|DT|5|det fraud|NOUN|NN|2|obl ,|PUNCT|,|10|punct the|DET|DT|8|det biggest|ADJ|JJS|10|nsubj:pass ever|ADV|RB|10|advmod reported|VERB|VBN|2|parataxis .|PUNCT|.|2|punct',
	],
}
