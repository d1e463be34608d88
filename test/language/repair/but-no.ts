import { butNo } from '../../../src/language/repair/but-no.ts'
import type { Cases } from './trees.ts'

export const butNoCases: Cases = {
	rule: butNo,
	mends: [
		[
			'Men|NOUN|NNS|2|nsubj threw|VERB|VBD|0|root a|DET|DT|4|det bomb|NOUN|NN|2|obj at|ADP|IN|7|case the|DET|DT|7|det embassy|NOUN|NN|2|obl ,|PUNCT|,|9|punct causing|VERB|VBG|2|advcl damage|NOUN|NN|9|obj but|CCONJ|CC|13|cc no|DET|DT|13|det casualties|NOUN|NNS|4|conj .|PUNCT|.|2|punct',
			['casualties <- damage conj'],
		],
	],
	leaves: [
		'The|DET|DT|2|det blast|NOUN|NN|3|nsubj caused|VERB|VBD|0|root damage|NOUN|NN|3|obj but|CCONJ|CC|7|cc no|DET|DT|7|det casualties|NOUN|NNS|4|conj .|PUNCT|.|3|punct',
		'The|DET|DT|2|det bomb|NOUN|NN|3|nsubj hit|VERB|VBD|0|root the|DET|DT|5|det wall|NOUN|NN|3|obj but|CCONJ|CC|9|cc not|PART|RB|9|advmod the|DET|DT|9|det house|NOUN|NN|5|conj .|PUNCT|.|3|punct',
	],
}
