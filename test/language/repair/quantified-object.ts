import { quantifiedObject } from '../../../src/language/repair/quantified-object.ts'
import type { Cases } from './trees.ts'

export const quantifiedObjectCases: Cases = {
	rule: quantifiedObject,
	mends: [
		[
			'The|DET|DT|2|det clash|NOUN|NN|3|nsubj left|VERB|VBD|0|root at|ADP|IN|5|case least|ADJ|JJS|6|nmod 20|NUM|CD|3|obl dead|ADJ|JJ|3|xcomp .|PUNCT|.|3|punct',
			['20 <- left obj'],
		],
		[
			'Rebels|NOUN|NNS|2|nsubj abducted|VERB|VBD|0|root at|ADP|IN|4|case least|ADJ|JJS|5|nmod six|NUM|CD|6|nummod women|NOUN|NNS|2|obl .|PUNCT|.|2|punct',
			['women <- abducted obj'],
		],
	],
	leaves: [
		'He|PRON|PRP|2|nsubj waited|VERB|VBD|0|root at|ADP|IN|4|case least|ADJ|JJS|5|nmod six|NUM|CD|6|nummod hours|NOUN|NNS|2|obl:unmarked .|PUNCT|.|2|punct',
		'The|DET|DT|2|det army|NOUN|NN|4|nsubj:pass was|AUX|VBD|4|aux:pass hit|VERB|VBN|0|root by|ADP|IN|9|case at|ADP|IN|7|case least|ADJ|JJS|8|nmod six|NUM|CD|9|nummod shells|NOUN|NNS|4|obl:agent .|PUNCT|.|4|punct',
		'Troops|NOUN|NNS|2|nsubj fired|VERB|VBD|0|root at|ADP|IN|5|case six|NUM|CD|5|nummod men|NOUN|NNS|2|obl .|PUNCT|.|2|punct',
	],
}
