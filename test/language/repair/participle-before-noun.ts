import { participleBeforeNoun } from '../../../src/language/repair/participle-before-noun.ts'
import type { Cases } from './trees.ts'

export const participleBeforeNounCases: Cases = {
	rule: participleBeforeNoun,
	mends: [
		[
			'They|PRON|PRP|2|nsubj sent|VERB|VBD|0|root aid|NOUN|NN|2|obj to|ADP|IN|7|case war|NOUN|NN|7|compound -|PUNCT|HYPH|5|punct torn|VERB|VBN|2|obl Norland|PROPN|NNP|7|flat .|PUNCT|.|2|punct',
			['to <- Norland case', 'torn <- Norland amod', 'Norland <- sent obl'],
		],
		[
			'Troops|NOUN|NNS|2|nsubj withdrew|VERB|VBD|0|root from|SCONJ|IN|4|mark neighbouring|VERB|VBG|2|advcl Norland|PROPN|NNP|4|obj .|PUNCT|.|2|punct',
			['from <- Norland case', 'neighbouring <- Norland amod', 'Norland <- withdrew obl'],
		],
		[
			'Norland|PROPN|NNP|2|nsubj blamed|VERB|VBD|0|root neighboring|VERB|VBG|2|xcomp Sudland|PROPN|NNP|3|obj for|ADP|IN|7|case the|DET|DT|7|det raid|NOUN|NN|3|obl .|PUNCT|.|2|punct',
			['neighboring <- Sudland amod', 'Sudland <- blamed obj', 'raid <- blamed obl'],
		],
	],
	leaves: [
		'Norland|PROPN|NNP|2|nsubj stopped|VERB|VBD|0|root shelling|VERB|VBG|2|xcomp Sudland|PROPN|NNP|3|obj .|PUNCT|.|2|punct',
		'Troops|NOUN|NNS|2|nsubj refrained|VERB|VBD|0|root from|SCONJ|IN|4|mark shelling|VERB|VBG|2|advcl Norland|PROPN|NNP|4|obj .|PUNCT|.|2|punct',
		'A|DET|DT|3|det British|ADJ|JJ|3|amod officer|NOUN|NN|4|nsubj led|VERB|VBD|0|root men|NOUN|NNS|4|obj .|PUNCT|.|4|punct',
	],
}
