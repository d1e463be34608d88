import { sayingGerund } from '../../../src/language/repair/saying-gerund.ts'
import type { Cases } from './trees.ts'

export const sayingGerundCases: Cases = {
	rule: sayingGerund,
	mends: [
		[
			'The|DET|DT|2|det owner|NOUN|NN|3|nsubj denied|VERB|VBD|0|root having|AUX|VBG|5|aux given|VERB|VBN|3|advcl any|DET|DT|7|det order|NOUN|NN|5|obj .|PUNCT|.|3|punct',
			['given <- denied xcomp'],
		],
		[
			'The|DET|DT|2|det police|NOUN|NNS|9|nsubj ,|PUNCT|,|5|punct who|PRON|WP|5|nsubj deny|VERB|VBP|2|acl:relcl having|AUX|VBG|7|aux fired|VERB|VBN|2|acl:relcl ,|PUNCT|,|2|punct arrested|VERB|VBN|0|root 54|NUM|CD|11|nummod marchers|NOUN|NNS|9|obj .|PUNCT|.|9|punct',
			['fired <- deny xcomp'],
		],
	],
	leaves: [
		'The|DET|DT|2|det owner|NOUN|NN|3|nsubj denied|VERB|VBD|0|root it|PRON|PRP|3|obj ,|PUNCT|,|6|punct saying|VERB|VBG|3|advcl he|PRON|PRP|9|nsubj was|AUX|VBD|9|cop ill|ADJ|JJ|6|ccomp .|PUNCT|.|3|punct',
		'The|DET|DT|2|det colonel|PROPN|NNP|3|nsubj admitted|VERB|VBD|0|root burning|VERB|VBG|3|xcomp crops|NOUN|NNS|4|obj .|PUNCT|.|3|punct',
	],
}
