import { bareObject } from '../../../src/language/repair/bare-object.ts'
import type { Cases } from './trees.ts'

export const bareObjectCases: Cases = {
	rule: bareObject,
	mends: [
		[
			'Norland|PROPN|NNP|4|nsubj "|PUNCT|``|4|punct firmly|ADV|RB|4|advmod rejected|VERB|VBD|0|root "|PUNCT|``|4|punct the|DET|DT|7|det claim|NOUN|NN|4|obl:unmarked .|PUNCT|.|4|punct',
			['claim <- rejected obj'],
		],
		[
			'Norland|PROPN|NNP|2|nsubj condemned|VERB|VBD|0|root the|DET|DT|4|det strike|NOUN|NN|2|obl:unmarked .|PUNCT|.|2|punct',
			['strike <- condemned obj'],
		],
		[
			'The|DET|DT|2|det blast|NOUN|NN|3|nsubj injured|VERB|VBD|0|root eight|NUM|CD|3|obl:unmarked .|PUNCT|.|3|punct',
			['eight <- injured obj'],
		],
		[
			'The|DET|DT|2|det army|NOUN|NN|3|nsubj shelled|VERB|VBD|0|root Elmstead|PROPN|NNP|3|xcomp .|PUNCT|.|3|punct',
			['Elmstead <- shelled obj'],
		],
		[
			'Guards|NOUN|NNS|2|nsubj downed|VERB|VBD|0|root six|NUM|CD|2|obl:unmarked of|ADP|IN|6|case nine|NUM|CD|6|nummod drones|NOUN|NNS|3|nmod .|PUNCT|.|2|punct',
			['six <- downed obj'],
		],
		[
			'Raiders|NOUN|NNS|2|nsubj finished|VERB|VBD|0|root off|ADP|RP|2|compound:prt the|DET|DT|5|det wounded|ADJ|JJ|2|obl .|PUNCT|.|2|punct',
			['wounded <- finished obj'],
		],
		[
			'Raiders|NOUN|NNS|2|nsubj claimed|VERB|VBD|0|root that|SCONJ|IN|4|det assault|NOUN|NN|2|ccomp .|PUNCT|.|2|punct',
			['that <- assault det', 'assault <- claimed obj'],
		],
	],
	leaves: [
		'It|PRON|PRP|2|nsubj ended|VERB|VBD|0|root at|ADP|IN|5|case the|DET|DT|5|det dead|ADJ|JJ|2|obl .|PUNCT|.|2|punct',
		'He|PRON|PRP|2|nsubj became|VERB|VBD|0|root President|PROPN|NNP|2|xcomp .|PUNCT|.|2|punct',
		'She|PRON|PRP|3|nsubj:pass was|AUX|VBD|3|aux:pass elected|VERB|VBN|0|root President|PROPN|NNP|3|xcomp .|PUNCT|.|3|punct',
		'He|PRON|PRP|2|nsubj came|VERB|VBD|0|root the|DET|DT|5|det next|ADJ|JJ|5|amod day|NOUN|NN|2|obl:unmarked .|PUNCT|.|2|punct',
		'The|DET|DT|2|det army|NOUN|NN|3|nsubj waited|VERB|VBD|0|root a|DET|DT|5|det week|NOUN|NN|3|obl:unmarked .|PUNCT|.|3|punct',
		'The|DET|DT|2|det prices|NOUN|NNS|3|nsubj rose|VERB|VBD|0|root eight|NUM|CD|5|nummod percent|NOUN|NN|3|obj .|PUNCT|.|3|punct',
	],
}
