import { toDeath } from '../../../src/language/repair/to-death.ts'
import type { Cases } from './trees.ts'

export const toDeathCases: Cases = {
	rule: toDeath,
	mends: [
		[
			'They|PRON|PRP|2|nsubj stabbed|VERB|VBD|0|root to|ADP|IN|6|case death|NOUN|NN|6|compound two|NUM|CD|6|nummod guards|NOUN|NNS|2|obl .|PUNCT|.|2|punct',
			['to <- death case', 'death <- stabbed obl', 'guards <- stabbed obj'],
		],
	],
	leaves: [
		'They|PRON|PRP|2|nsubj stabbed|VERB|VBD|0|root two|NUM|CD|4|nummod guards|NOUN|NNS|2|obj to|ADP|IN|6|case death|NOUN|NN|2|obl .|PUNCT|.|2|punct',
		'It|PRON|PRP|2|nsubj led|VERB|VBD|0|root to|ADP|IN|5|case death|NOUN|NN|5|compound threats|NOUN|NNS|2|obl .|PUNCT|.|2|punct',
	],
}
