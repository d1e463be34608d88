import { mineNoun } from '../../../src/language/repair/mine-noun.ts'
import type { Cases } from './trees.ts'

export const mineNounCases: Cases = {
	rule: mineNoun,
	mends: [
		[
			'A|DET|DT|2|det mine|PRON|PRP|3|nsubj killed|VERB|VBD|0|root two|NUM|CD|5|nummod men|NOUN|NNS|3|obj .|PUNCT|.|3|punct',
			['mine <- killed nsubj'],
		],
		[
			'The|DET|DT|2|det land|NOUN|NN|0|root mine|PRON|PRP|4|nsubj went|VERB|VBD|2|acl:relcl off|ADV|RB|4|advmod near|ADP|IN|7|case Elm|PROPN|NNP|4|obl .|PUNCT|.|4|punct',
			['mine <- went nsubj'],
		],
		[
			'He|PRON|PRP|3|nsubj:pass was|AUX|VBD|3|aux:pass killed|VERB|VBN|0|root by|ADP|IN|6|case a|DET|DT|6|det roadside|NOUN|NN|3|obl:agent mine|PRON|PRP|3|obl:agent .|PUNCT|.|3|punct',
			['by <- mine case', 'a <- mine det', 'roadside <- mine compound', 'mine <- killed obl:agent'],
		],
	],
	leaves: [
		'The|DET|DT|2|det fault|NOUN|NN|4|nsubj was|AUX|VBD|4|cop mine|PRON|PRP|0|root .|PUNCT|.|4|punct',
		'He|PRON|PRP|2|nsubj gave|VERB|VBD|0|root his|PRON|PRP$|4|nmod:poss gun|NOUN|NN|2|obj and|CCONJ|CC|6|cc took|VERB|VBD|2|conj mine|PRON|PRP|6|obj .|PUNCT|.|2|punct',
	],
}
