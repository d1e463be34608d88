import { accusedOf } from '../../../src/language/repair/accused-of.ts'
import type { Cases } from './trees.ts'

export const accusedOfCases: Cases = {
	rule: accusedOf,
	mends: [
		[
			'Police|NOUN|NNS|2|nsubj accused|VERB|VBD|0|root members|NOUN|NNS|2|obj of|ADP|IN|6|case the|DET|DT|6|det movement|NOUN|NN|3|nmod of|SCONJ|IN|8|mark plotting|VERB|VBG|6|acl an|DET|DT|10|det attack|NOUN|NN|8|obj .|PUNCT|.|2|punct',
			['plotting <- accused advcl'],
		],
		[
			'Norland|PROPN|NNP|2|nsubj suspects|VERB|VBZ|0|root the|DET|DT|4|det head|NOUN|NN|2|obj of|ADP|IN|7|case the|DET|DT|7|det group|NOUN|NN|4|nmod of|ADP|IN|9|mark hiding|VERB|VBG|7|acl weapons|NOUN|NNS|7|nmod .|PUNCT|.|2|punct',
			['hiding <- suspects advcl'],
		],
	],
	leaves: [
		'He|PRON|PRP|2|nsubj faced|VERB|VBD|0|root charges|NOUN|NNS|2|obj of|SCONJ|IN|5|mark plotting|VERB|VBG|3|acl an|DET|DT|7|det attack|NOUN|NN|5|obj .|PUNCT|.|2|punct',
		'Police|NOUN|NNS|2|nsubj accused|VERB|VBD|0|root him|PRON|PRP|2|obj of|SCONJ|IN|5|mark plotting|VERB|VBG|2|advcl an|DET|DT|7|det attack|NOUN|NN|5|obj .|PUNCT|.|2|punct',
		'The|DET|DT|2|det army|NOUN|NN|3|nsubj accused|VERB|VBD|0|root the|DET|DT|5|det group|NOUN|NN|3|obj of|ADP|IN|7|case crimes|NOUN|NNS|5|nmod of|SCONJ|IN|9|mark killing|VERB|VBG|7|acl .|PUNCT|.|3|punct',
	],
}
