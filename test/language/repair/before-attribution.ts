import { beforeAttribution } from '../../../src/language/repair/before-attribution.ts'
import type { Cases } from './trees.ts'

export const beforeAttributionCases: Cases = {
	rule: beforeAttribution,
	mends: [
		[
			'Soldiers|NOUN|NNS|2|nsubj fired|VERB|VBD|0|root on|ADP|IN|5|case striking|VERB|VBG|5|amod workers|NOUN|NNS|2|obl on|ADP|IN|7|case Thursday|PROPN|NNP|2|obl ,|PUNCT|,|9|punct killing|VERB|VBG|2|advcl three|NUM|CD|9|obj and|CCONJ|CC|12|cc injuring|VERB|VBG|9|conj more|ADJ|JJR|15|advmod than|ADP|IN|13|fixed 40|NUM|CD|12|obl ,|PUNCT|,|18|punct union|NOUN|NN|18|compound leaders|NOUN|NNS|22|nsubj and|CCONJ|CC|21|cc a|DET|DT|21|det nurse|NOUN|NN|18|conj said|VERB|VBD|2|conj .|PUNCT|.|22|punct',
			['said <- fired parataxis'],
		],
		[
			'The|DET|DT|2|det town|NOUN|NN|3|nsubj fell|VERB|VBD|0|root on|ADP|IN|5|case Monday|PROPN|NNP|3|obl ,|PUNCT|,|8|punct Western|ADJ|JJ|8|amod diplomats|NOUN|NNS|9|nsubj estimated|VERB|VBD|3|advcl on|ADP|IN|11|case Tuesday|PROPN|NNP|9|obl .|PUNCT|.|3|punct',
			['estimated <- fell parataxis'],
		],
		[
			'Warplanes|NOUN|NNS|2|nsubj struck|VERB|VBD|12|ccomp two|NUM|CD|4|nummod posts|NOUN|NNS|2|obj after|SCONJ|IN|8|mark rockets|NOUN|NNS|8|nsubj:pass were|AUX|VBD|8|aux:pass fired|VERB|VBN|12|advcl ,|PUNCT|,|8|punct the|DET|DT|11|det army|NOUN|NN|12|nsubj said|VERB|VBD|0|root .|PUNCT|.|12|punct',
			['fired <- struck advcl'],
		],
		[
			'Two|NUM|CD|2|nummod men|NOUN|NNS|6|nsubj were|AUX|VBD|6|cop among|ADP|IN|6|case the|DET|DT|6|det dead|ADJ|JJ|10|advcl ,|PUNCT|,|6|punct an|DET|DT|9|det official|NOUN|NN|10|nsubj said|VERB|VBD|0|root .|PUNCT|.|10|punct',
			['dead <- said ccomp'],
		],
		[
			'The|DET|DT|2|det shelling|NOUN|NN|3|nsubj killed|VERB|VBD|0|root three|NUM|CD|3|obj ,|PUNCT|,|8|punct including|VERB|VBG|8|case a|DET|DT|8|det child|NOUN|NN|12|obl ,|PUNCT|,|8|punct the|DET|DT|11|det governor|NOUN|NN|12|nsubj wrote|VERB|VBD|3|parataxis .|PUNCT|.|3|punct',
			['child <- killed obl'],
		],
	],
	leaves: [
		'The|DET|DT|2|det army|NOUN|NN|3|nsubj said|VERB|VBD|0|root two|NUM|CD|5|nummod posts|NOUN|NNS|7|nsubj:pass were|AUX|VBD|7|aux:pass struck|VERB|VBN|3|ccomp after|SCONJ|IN|11|mark rockets|NOUN|NNS|11|nsubj:pass were|AUX|VBD|11|aux:pass fired|VERB|VBN|7|advcl .|PUNCT|.|3|punct',
		'When|ADV|WRB|4|advmod the|DET|DT|3|det men|NOUN|NNS|4|nsubj came|VERB|VBD|8|advcl ,|PUNCT|,|4|punct the|DET|DT|7|det army|NOUN|NN|8|nsubj said|VERB|VBD|0|root nothing|PRON|NN|8|obj .|PUNCT|.|8|punct',
		'Two|NUM|CD|2|nummod posts|NOUN|NNS|4|nsubj were|AUX|VBD|4|cop struck|ADJ|JJ|0|root ,|PUNCT|,|4|punct the|DET|DT|7|det army|NOUN|NN|8|nsubj said|VERB|VBD|4|parataxis on|ADP|IN|10|case Monday|PROPN|NNP|8|obl .|PUNCT|.|8|punct',
	],
}
