import { arrestFor } from '../../../src/language/repair/arrest-for.ts'
import type { Cases } from './trees.ts'

export const arrestForCases: Cases = {
	rule: arrestFor,
	mends: [
		[
			'Judges|NOUN|NNS|2|nsubj ordered|VERB|VBD|0|root the|DET|DT|4|det arrest|NOUN|NN|2|obj of|ADP|IN|7|case two|NUM|CD|7|nummod officers|NOUN|NNS|4|nmod for|SCONJ|IN|9|mark killing|VERB|VBG|2|advcl a|DET|DT|11|det nurse|NOUN|NN|9|obj .|PUNCT|.|2|punct',
			['killing <- arrest acl'],
		],
		[
			'The|DET|DT|2|det trial|NOUN|NN|9|nsubj of|ADP|IN|4|case soldiers|NOUN|NNS|2|nmod for|SCONJ|IN|6|mark shooting|VERB|VBG|4|acl a|DET|DT|8|det miller|NOUN|NN|6|obj began|VERB|VBD|0|root .|PUNCT|.|9|punct',
			['shooting <- trial acl'],
		],
	],
	leaves: [
		// Nobody is said to be taken.
		'Judges|NOUN|NNS|2|nsubj ordered|VERB|VBD|0|root an|DET|DT|4|det arrest|NOUN|NN|2|obj for|SCONJ|IN|6|mark killing|VERB|VBG|2|advcl a|DET|DT|8|det nurse|NOUN|NN|6|obj .|PUNCT|.|2|punct',
		'They|PRON|PRP|2|nsubj thanked|VERB|VBD|0|root the|DET|DT|4|det head|NOUN|NN|2|obj of|ADP|IN|6|case police|NOUN|NNS|4|nmod for|SCONJ|IN|8|mark saving|VERB|VBG|2|advcl a|DET|DT|10|det nurse|NOUN|NN|8|obj .|PUNCT|.|2|punct',
		'The|DET|DT|2|det arrest|NOUN|NN|5|nsubj of|ADP|IN|4|case officers|NOUN|NNS|2|nmod followed|VERB|VBD|0|root calls|NOUN|NNS|5|obj for|ADP|IN|9|case a|DET|DT|9|det strike|NOUN|NN|6|nmod .|PUNCT|.|5|punct',
	],
}
