import { attorneyGeneral } from '../../../src/language/repair/attorney-general.ts'
import type { Cases } from './trees.ts'

export const attorneyGeneralCases: Cases = {
	rule: attorneyGeneral,
	mends: [
		[
			'The|DET|DT|2|det attorney|NOUN|NN|5|nsubj:pass general|NOUN|NN|2|appos was|AUX|VBD|5|aux:pass shot|VERB|VBN|0|root .|PUNCT|.|5|punct',
			['The <- general det', 'attorney <- general compound', 'general <- shot nsubj:pass'],
		],
		[
			'Rebels|NOUN|NNS|2|nsubj killed|VERB|VBD|0|root the|DET|DT|4|det inspector|NOUN|NN|2|obj general|NOUN|NN|4|appos .|PUNCT|.|2|punct',
			['the <- general det', 'inspector <- general compound', 'general <- killed obj'],
		],
	],
	leaves: [
		'The|DET|DT|3|det secretary|NOUN|NN|3|compound general|NOUN|NN|5|nsubj:pass was|AUX|VBD|5|aux:pass shot|VERB|VBN|0|root .|PUNCT|.|5|punct',
		// Somebody else beside.
		'The|DET|DT|2|det attorney|NOUN|NN|6|nsubj ,|PUNCT|,|5|punct a|DET|DT|5|det general|NOUN|NN|2|appos left|VERB|VBD|0|root .|PUNCT|.|6|punct',
		'The|DET|DT|2|det poet|NOUN|NN|4|nsubj general|NOUN|NN|2|appos left|VERB|VBD|0|root .|PUNCT|.|4|punct',
	],
}
