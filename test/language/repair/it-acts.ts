import { itActs } from '../../../src/language/repair/it-acts.ts'
import type { Cases } from './trees.ts'

export const itActsCases: Cases = {
	rule: itActs,
	mends: [
		[
			'The|DET|DT|2|det group|NOUN|NN|3|nsubj said|VERB|VBD|0|root it|PRON|PRP|5|expl carried|VERB|VBD|3|ccomp out|ADP|RP|5|compound:prt the|DET|DT|8|det attack|NOUN|NN|5|obj .|PUNCT|.|3|punct',
			['it <- carried nsubj'],
		],
	],
	leaves: [
		'They|PRON|PRP|2|nsubj said|VERB|VBD|0|root it|PRON|PRP|4|expl took|VERB|VBD|2|ccomp an|DET|DT|6|det hour|NOUN|NN|4|obj .|PUNCT|.|2|punct',
		'It|PRON|PRP|2|expl emerged|VERB|VBD|0|root that|SCONJ|IN|5|mark he|PRON|PRP|5|nsubj left|VERB|VBD|2|ccomp .|PUNCT|.|2|punct',
	],
}
