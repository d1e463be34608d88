import { gardenPath } from '../../../src/language/repair/garden-path.ts'
import type { Cases } from './trees.ts'

export const gardenPathCases: Cases = {
	rule: gardenPath,
	mends: [
		[
			'Shells|NOUN|NNS|2|nsubj fired|VERB|VBD|0|root from|ADP|IN|6|case across|ADP|IN|6|case the|DET|DT|6|det border|NOUN|NN|2|obl landed|VERB|VBD|2|advcl in|ADP|IN|10|case a|DET|DT|10|det field|NOUN|NN|7|obl .|PUNCT|.|7|punct',
			['Shells <- landed nsubj', 'fired <- Shells acl', 'landed <- ROOT root'],
		],
		[
			'Rockets|NOUN|NNS|2|nsubj fired|VERB|VBD|0|root from|ADP|IN|5|case the|DET|DT|5|det hills|NOUN|NNS|2|obl struck|VERB|VBD|2|advcl a|DET|DT|8|det school|NOUN|NN|6|obj in|ADP|IN|10|case Elm|PROPN|NNP|6|obl .|PUNCT|.|2|punct',
			['Rockets <- struck nsubj', 'fired <- Rockets acl', 'struck <- ROOT root', '. <- struck punct'],
		],
		[
			'A|DET|DT|2|det bomb|NOUN|NN|3|nsubj planted|VERB|VBD|0|root inside|ADP|IN|6|case the|DET|DT|6|det institute|NOUN|NN|3|obl exploded|VERB|VBD|6|acl in|ADP|IN|9|case Elm|PROPN|NNP|7|obl .|PUNCT|.|3|punct',
			['bomb <- exploded nsubj', 'planted <- bomb acl', 'exploded <- ROOT root', '. <- exploded punct'],
		],
		[
			'A|DET|DT|2|det mine|NOUN|NN|3|nsubj buried|VERB|VBD|0|root near|ADP|IN|6|case a|DET|DT|6|det mill|NOUN|NN|3|obl killed|VERB|VBD|6|acl two|NUM|CD|9|nummod boys|NOUN|NNS|7|obj .|PUNCT|.|3|punct',
			['mine <- killed nsubj', 'buried <- mine acl', 'killed <- ROOT root', '. <- killed punct'],
		],
		[
			'Two|NUM|CD|2|nummod died|VERB|VBD|0|root after|SCONJ|IN|6|mark a|DET|DT|5|det shell|NOUN|NN|6|nsubj:pass fired|VERB|VBN|2|advcl from|ADP|IN|9|case the|DET|DT|9|det hills|NOUN|NNS|6|obl hit|VERB|VBD|2|advcl a|DET|DT|12|det hut|NOUN|NN|10|obj .|PUNCT|.|2|punct',
			['after <- hit mark', 'shell <- hit nsubj', 'fired <- shell acl'],
		],
	],
	leaves: [
		'Two|NUM|CD|2|nummod guards|NOUN|NNS|3|nsubj died|VERB|VBD|0|root when|ADV|WRB|6|advmod shells|NOUN|NNS|6|nsubj landed|VERB|VBD|7|acl hit|VERB|VBD|3|advcl a|DET|DT|9|det hut|NOUN|NN|7|obj .|PUNCT|.|3|punct',
		'Two|NUM|CD|2|nummod died|VERB|VBD|0|root after|SCONJ|IN|6|mark a|DET|DT|5|det shell|NOUN|NN|6|nsubj:pass fired|VERB|VBN|2|advcl from|ADP|IN|9|case the|DET|DT|9|det hills|NOUN|NNS|6|obl ,|PUNCT|,|11|punct said|VERB|VBD|2|advcl witnesses|NOUN|NNS|11|nsubj .|PUNCT|.|2|punct',
		'A|DET|DT|2|det man|NOUN|NN|3|nsubj moved|VERB|VBD|0|root into|ADP|IN|6|case a|DET|DT|6|det house|NOUN|NN|3|obl burned|VERB|VBD|6|acl last|ADJ|JJ|9|amod year|NOUN|NN|7|obl .|PUNCT|.|3|punct',
		'The|DET|DT|2|det troops|NOUN|NNS|3|nsubj moved|VERB|VBD|0|root into|ADP|IN|6|case a|DET|DT|6|det town|NOUN|NN|3|obl abandoned|VERB|VBN|6|acl by|ADP|IN|9|case rebels|NOUN|NNS|7|obl .|PUNCT|.|3|punct',
		'Rebels|NOUN|NNS|2|nsubj fired|VERB|VBN|0|root at|ADP|IN|5|case the|DET|DT|5|det convoy|NOUN|NN|2|obl and|CCONJ|CC|7|cc fled|VERB|VBD|2|conj .|PUNCT|.|2|punct',
		'The|DET|DT|2|det rebels|NOUN|NNS|3|nsubj fired|VERB|VBD|0|root as|SCONJ|IN|6|mark they|PRON|PRP|6|nsubj fled|VERB|VBD|3|advcl to|ADP|IN|9|case the|DET|DT|9|det hills|NOUN|NNS|6|obl .|PUNCT|.|3|punct',
		'Troops|NOUN|NNS|2|nsubj stormed|VERB|VBD|0|root the|DET|DT|4|det camp|NOUN|NN|2|obj ,|PUNCT|,|2|punct witnesses|NOUN|NNS|7|nsubj said|VERB|VBD|2|parataxis .|PUNCT|.|7|punct',
	],
}
