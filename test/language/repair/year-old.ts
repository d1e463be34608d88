import { yearOld } from '../../../src/language/repair/year-old.ts'
import type { Cases } from './trees.ts'

export const yearOldCases: Cases = {
	rule: yearOld,
	mends: [
		[
			'Police|NOUN|NNS|2|nsubj detained|VERB|VBD|0|root a|DET|DT|8|det 17|NUM|CD|6|nummod -|PUNCT|HYPH|4|punct year|NOUN|NN|8|obl:unmarked -|PUNCT|HYPH|4|punct old|ADJ|JJ|2|xcomp .|PUNCT|.|2|punct',
			['old <- detained obj'],
		],
	],
	leaves: [
		'Ada|PROPN|NNP|9|nsubj:pass Orr|PROPN|NNP|1|flat ,|PUNCT|,|6|punct 52|NUM|CD|5|nummod years|NOUN|NNS|6|obl:unmarked old|ADJ|JJ|1|appos ,|PUNCT|,|6|punct was|AUX|VBD|9|aux:pass shot|VERB|VBN|0|root .|PUNCT|.|9|punct',
		'The|DET|DT|2|det bridge|NOUN|NN|6|nsubj is|AUX|VBZ|6|cop ten|NUM|CD|5|nummod years|NOUN|NNS|6|obl:unmarked old|ADJ|JJ|0|root .|PUNCT|.|6|punct',
		'A|DET|DT|7|det 17|NUM|CD|4|nummod -|PUNCT|HYPH|2|punct year|NOUN|NN|6|obl:unmarked -|PUNCT|HYPH|2|punct old|ADJ|JJ|7|amod boy|NOUN|NN|9|nsubj:pass was|AUX|VBD|9|aux:pass detained|VERB|VBN|0|root .|PUNCT|.|9|punct',
	],
}
