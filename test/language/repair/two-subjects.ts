import { twoSubjects } from '../../../src/language/repair/two-subjects.ts'
import type { Cases } from './trees.ts'

export const twoSubjectsCases: Cases = {
	rule: twoSubjects,
	mends: [
		[
			'Three|NUM|CD|6|nsubj of|ADP|IN|4|case the|DET|DT|4|det dead|ADJ|JJ|1|nmod were|AUX|VBD|6|cop policemen|NOUN|NNS|17|nsubj posted|VERB|VBN|6|acl at|ADP|IN|10|case the|DET|DT|10|det gate|NOUN|NN|7|obl ,|PUNCT|,|6|punct a|DET|DT|13|det doctor|NOUN|NN|17|nsubj at|ADP|IN|16|case the|DET|DT|16|det hospital|NOUN|NN|13|nmod said|VERB|VBD|0|root .|PUNCT|.|17|punct',
			['policemen <- said ccomp'],
		],
		[
			'Thousands|NOUN|NNS|9|nsubj fled|VERB|VBD|1|acl to|ADP|IN|5|case the|DET|DT|5|det hills|NOUN|NNS|2|obl ,|PUNCT|,|2|punct the|DET|DT|8|det agency|NOUN|NN|9|nsubj reported|VERB|VBD|0|root ,|PUNCT|,|16|punct and|CCONJ|CC|16|cc aid|VERB|VB|16|conj workers|NOUN|NNS|16|nsubj could|AUX|MD|16|aux not|PART|RB|16|advmod reach|VERB|VB|9|conj them|PRON|PRP|16|obj .|PUNCT|.|9|punct',
			['Thousands <- fled nsubj', 'fled <- reported ccomp'],
		],
		[
			'Two|NUM|CD|9|nsubj were|AUX|VBD|9|cop clerks|NOUN|NNS|9|nsubj from|ADP|IN|5|case Elm|PROPN|NNP|3|nmod ,|PUNCT|,|3|punct a|DET|DT|8|det nurse|NOUN|NN|9|nsubj said|VERB|VBD|0|root .|PUNCT|.|9|punct',
			['Two <- clerks nsubj', 'were <- clerks cop', 'clerks <- said ccomp'],
		],
	],
	leaves: [
		'A|DET|DT|2|det nurse|NOUN|NN|7|nsubj ,|PUNCT|,|2|punct a|DET|DT|5|det clerk|NOUN|NN|2|appos also|ADV|RB|7|advmod said|VERB|VBD|0|root nothing|PRON|NN|7|obj .|PUNCT|.|7|punct',
		'The|DET|DT|2|det men|NOUN|NNS|11|nsubj who|PRON|WP|4|nsubj fled|VERB|VBD|2|acl:relcl ,|PUNCT|,|2|punct the|DET|DT|7|det agency|NOUN|NN|8|nsubj reported|VERB|VBD|0|root ,|PUNCT|,|2|punct were|AUX|VBD|11|cop rebels|NOUN|NNS|8|ccomp .|PUNCT|.|8|punct',
		'The|DET|DT|2|det agency|NOUN|NN|3|nsubj reported|VERB|VBD|0|root that|SCONJ|IN|7|mark thousands|NOUN|NNS|7|nsubj had|AUX|VBD|7|aux fled|VERB|VBN|3|ccomp .|PUNCT|.|3|punct',
	],
}
