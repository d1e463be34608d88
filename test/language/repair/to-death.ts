import { toDeath } from '../../../src/language/repair/to-death.ts'
import type { Cases } from './trees.ts'

export const toDeathCases: Cases = {
	rule: toDeath,
	mends: [
		[
			'They|PRON|PRP|2|nsubj stabbed|VERB|VBD|0|root to|ADP|IN|6|case death|NOUN|NN|6|compound two|NUM|CD|6|nummod guards|NOUN|NNS|2|obl .|PUNCT|.|2|punct',
			['to <- death case', 'death <- stabbed obl', 'guards <- stabbed obj'],
		],
		[
			'They|PRON|PRP|2|nsubj beat|VERB|VBD|0|root to|ADP|IN|4|case death|NOUN|NN|2|obl two|NUM|CD|6|nummod guards|NOUN|NNS|2|obl .|PUNCT|.|2|punct',
			['guards <- beat obj'],
		],
	],
	leaves: [
		'They|PRON|PRP|2|nsubj bled|VERB|VBD|0|root to|ADP|IN|4|case death|NOUN|NN|2|obl two|NUM|CD|6|nummod days|NOUN|NNS|2|obl .|PUNCT|.|2|punct',
		'They|PRON|PRP|2|nsubj bled|VERB|VBD|0|root to|ADP|IN|4|case death|NOUN|NN|2|obl in|ADP|IN|6|case Elm|PROPN|NNP|2|obl .|PUNCT|.|2|punct',
		'They|PRON|PRP|2|nsubj stabbed|VERB|VBD|0|root two|NUM|CD|4|nummod guards|NOUN|NNS|2|obj to|ADP|IN|6|case death|NOUN|NN|2|obl .|PUNCT|.|2|punct',
		'It|PRON|PRP|2|nsubj led|VERB|VBD|0|root to|ADP|IN|5|case death|NOUN|NN|5|compound threats|NOUN|NNS|2|obl .|PUNCT|.|2|punct',
	],
}
