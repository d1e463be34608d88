import { drivenInto } from '../../../src/language/repair/driven-into.ts'
import type { Cases } from './trees.ts'

export const drivenIntoCases: Cases = {
	rule: drivenInto,
	mends: [
		[
			'He|PRON|PRP|2|nsubj drove|VERB|VBD|0|root a|DET|DT|4|det van|NOUN|NN|2|obj packed|VERB|VBN|4|acl with|ADP|IN|7|case explosives|NOUN|NNS|5|obl into|ADP|IN|10|case a|DET|DT|10|det queue|NOUN|NN|5|obl .|PUNCT|.|2|punct',
			['queue <- drove obl'],
		],
	],
	leaves: [
		'He|PRON|PRP|2|nsubj drove|VERB|VBD|0|root a|DET|DT|4|det van|NOUN|NN|2|obj into|ADP|IN|7|case a|DET|DT|7|det queue|NOUN|NN|2|obl .|PUNCT|.|2|punct',
		'He|PRON|PRP|2|nsubj found|VERB|VBD|0|root a|DET|DT|4|det van|NOUN|NN|2|obj driven|VERB|VBN|4|acl into|ADP|IN|8|case the|DET|DT|8|det river|NOUN|NN|5|obl .|PUNCT|.|2|punct',
	],
}
