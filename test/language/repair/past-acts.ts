import { pastActs } from '../../../src/language/repair/past-acts.ts'
import type { Cases } from './trees.ts'

export const pastActsCases: Cases = {
	rule: pastActs,
	mends: [
		[
			'Elders|NOUN|NNS|2|nsubj:pass called|VERB|VBN|0|root for|ADP|IN|4|case calm|NOUN|NN|2|obl .|PUNCT|.|2|punct',
			['Elders <- called nsubj'],
		],
		[
			'Tanks|NOUN|NNS|0|root rolled|VERB|VBN|1|acl into|ADP|IN|4|case Elm|PROPN|NNP|2|obl .|PUNCT|.|1|punct',
			['Tanks <- rolled nsubj', 'rolled <- ROOT root'],
		],
		[
			'Halvenia|PROPN|NNP|3|compound massed|ADJ|JJ|3|amod troops|NOUN|NNS|0|root on|ADP|IN|6|case the|DET|DT|6|det border|NOUN|NN|3|nmod .|PUNCT|.|3|punct',
			[
				'Halvenia <- massed nsubj',
				'massed <- ROOT root',
				'troops <- massed obj',
				'border <- massed obl',
				'. <- massed punct',
			],
		],
		[
			'An|DET|DT|2|det officer|NOUN|NN|3|nsubj:pass named|VERB|VBN|0|root one|NUM|CD|3|obj of|ADP|IN|7|case the|DET|DT|7|det dead|NOUN|NN|4|nmod .|PUNCT|.|3|punct',
			['officer <- named nsubj'],
		],
	],
	leaves: [
		'A|DET|DT|2|det sergeant|NOUN|NN|3|nsubj:pass given|VERB|VBN|0|root ten|NUM|CD|5|nummod years|NOUN|NNS|3|obj .|PUNCT|.|3|punct',
		'Talks|NOUN|NNS|2|nsubj:pass called|VERB|VBN|0|root off|ADP|RP|2|compound:prt .|PUNCT|.|2|punct',
		'Rebels|NOUN|NNS|2|nsubj:pass killed|VERB|VBN|0|root in|ADP|IN|4|case Elm|PROPN|NNP|2|obl .|PUNCT|.|2|punct',
		'Army|NOUN|NN|3|compound masked|ADJ|JJ|3|amod men|NOUN|NNS|4|nsubj ran|VERB|VBD|0|root .|PUNCT|.|4|punct',
		'Elders|NOUN|NNS|3|nsubj:pass were|AUX|VBD|3|aux:pass called|VERB|VBN|0|root for|ADP|IN|5|case talks|NOUN|NNS|3|obl .|PUNCT|.|3|punct',
	],
}
