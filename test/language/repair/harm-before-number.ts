import { harmBeforeNumber } from '../../../src/language/repair/harm-before-number.ts'
import type { Cases } from './trees.ts'

export const harmBeforeNumberCases: Cases = {
	rule: harmBeforeNumber,
	mends: [
		[
			'The|DET|DT|2|det strike|NOUN|NN|3|nsubj killed|VERB|VBD|0|root six|NUM|CD|3|obj and|CCONJ|CC|7|cc wounded|VERB|VBN|7|amod dozens|NOUN|NNS|4|conj .|PUNCT|.|3|punct',
			['and <- wounded cc', 'wounded <- killed conj', 'dozens <- wounded obj'],
		],
		[
			'The|DET|DT|2|det bomb|NOUN|NN|3|nsubj killed|VERB|VBD|0|root one|NUM|CD|3|obj and|CCONJ|CC|6|cc wounded|VERB|VBN|4|conj nine|NUM|CD|4|conj .|PUNCT|.|3|punct',
			['wounded <- killed conj', 'nine <- wounded obj'],
		],
		[
			'The|DET|DT|2|det bomb|NOUN|NN|3|nsubj killed|VERB|VBD|0|root two|NUM|CD|3|obj and|CCONJ|CC|6|cc wounded|VERB|VBN|7|amod three|NUM|CD|3|obj .|PUNCT|.|3|punct',
			['wounded <- killed conj', 'three <- wounded obj'],
		],
		[
			'The|DET|DT|2|det blast|NOUN|NN|0|root wounded|VERB|VBN|4|amod nine|NUM|CD|2|nmod:unmarked .|PUNCT|.|3|punct',
			['blast <- wounded nsubj', 'wounded <- ROOT root', 'nine <- wounded obj'],
		],
	],
	leaves: [
		'The|DET|DT|3|det wounded|ADJ|JJ|3|amod men|NOUN|NNS|5|nsubj:pass were|AUX|VBD|5|aux:pass taken|VERB|VBN|0|root to|ADP|IN|7|case hospital|NOUN|NN|5|obl .|PUNCT|.|5|punct',
		'He|PRON|PRP|2|nsubj visited|VERB|VBD|0|root the|DET|DT|7|det dead|ADJ|JJ|7|amod and|CCONJ|CC|6|cc wounded|VERB|VBN|4|conj soldiers|NOUN|NNS|2|obj .|PUNCT|.|2|punct',
		'The|DET|DT|2|det army|NOUN|NN|3|nsubj said|VERB|VBD|0|root seven|NUM|CD|6|nummod wounded|ADJ|JJ|6|amod men|NOUN|NNS|9|nsubj:pass had|AUX|VBD|9|aux been|AUX|VBN|9|aux:pass found|VERB|VBN|3|ccomp .|PUNCT|.|3|punct',
	],
}
