import { thatComplement } from '../../../src/language/repair/that-complement.ts'
import type { Cases } from './trees.ts'

export const thatComplementCases: Cases = {
	rule: thatComplement,
	mends: [
		[
			'The|DET|DT|2|det army|NOUN|NN|3|nsubj made|VERB|VBD|0|root clear|ADJ|JJ|3|xcomp that|SCONJ|IN|7|mark it|PRON|PRP|7|nsubj knew|VERB|VBD|4|advcl .|PUNCT|.|3|punct',
			['knew <- clear ccomp'],
		],
		[
			'The|DET|DT|2|det minister|NOUN|NN|4|nsubj was|AUX|VBD|4|cop sure|ADJ|JJ|0|root that|SCONJ|IN|8|mark they|PRON|PRP|8|nsubj would|AUX|MD|8|aux come|VERB|VB|4|advcl .|PUNCT|.|4|punct',
			['come <- sure ccomp'],
		],
	],
	leaves: [
		'They|PRON|PRP|2|nsubj came|VERB|VBD|0|root so|ADV|RB|4|advmod close|ADV|RB|2|advmod that|SCONJ|IN|7|mark guards|NOUN|NNS|7|nsubj fled|VERB|VBD|4|advcl .|PUNCT|.|2|punct',
		'The|DET|DT|2|det army|NOUN|NN|3|nsubj said|VERB|VBD|0|root that|SCONJ|IN|6|mark it|PRON|PRP|6|nsubj knew|VERB|VBD|3|ccomp .|PUNCT|.|3|punct',
	],
}
