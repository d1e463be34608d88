import { speakerWithClause } from '../../../src/language/repair/speaker-with-clause.ts'
import type { Cases } from './trees.ts'

export const speakerWithClauseCases: Cases = {
	rule: speakerWithClause,
	mends: [
		[
			'The|DET|DT|2|det ministry|NOUN|NN|3|nsubj gives|VERB|VBZ|0|root fever|NOUN|NN|3|obj as|ADP|IN|7|case the|DET|DT|7|det cause|NOUN|NN|3|obl ;|PUNCT|:|10|punct a|DET|DT|10|det cellmate|NOUN|NN|7|appos ,|PUNCT|,|14|punct in|ADP|IN|14|case a|DET|DT|14|det letter|NOUN|NN|10|nmod smuggled|VERB|VBN|14|acl out|ADP|RP|15|compound:prt ,|PUNCT|,|14|punct writes|VERB|VBZ|3|parataxis that|SCONJ|IN|21|mark warders|NOUN|NNS|21|nsubj beat|VERB|VBP|18|ccomp him|PRON|PRP|21|obj .|PUNCT|.|3|punct',
			['cellmate <- writes nsubj'],
		],
		[
			'The|DET|DT|2|det bomb|NOUN|NN|3|nsubj went|VERB|VBD|0|root off|ADP|RP|3|compound:prt in|ADP|IN|7|case a|DET|DT|7|det cafe|NOUN|NN|3|obl ,|PUNCT|,|10|punct a|DET|DT|10|det boy|NOUN|NN|7|appos who|PRON|WP|12|nsubj saw|VERB|VBD|10|acl:relcl it|PRON|PRP|12|obj said|VERB|VBD|3|parataxis .|PUNCT|.|3|punct',
			['boy <- said nsubj'],
		],
		[
			'An|DET|DT|2|det officer|NOUN|NN|14|nsubj ,|PUNCT|,|5|punct who|PRON|WP|5|nsubj asked|VERB|VBD|2|acl:relcl to|PART|TO|7|mark leave|VERB|VB|5|xcomp ,|PUNCT|,|2|punct said|VERB|VBD|0|root a|DET|DT|11|det patrol|NOUN|NN|14|nsubj had|AUX|VBD|14|aux once|ADV|RB|14|advmod come|VERB|VBN|9|ccomp .|PUNCT|.|9|punct',
			['officer <- said nsubj'],
		],
		[
			'Four|NUM|CD|2|nummod mines|NOUN|NNS|4|nsubj:pass were|AUX|VBD|4|aux:pass laid|VERB|VBN|13|ccomp by|ADP|IN|6|case rebels|NOUN|NNS|4|obl:agent ,|PUNCT|,|9|punct two|NUM|CD|9|nummod miners|NOUN|NNS|6|appos who|PRON|WP|11|nsubj saw|VERB|VBD|9|acl:relcl them|PRON|PRP|11|obj said|VERB|VBD|0|root today|NOUN|NN|13|obl:unmarked .|PUNCT|.|13|punct',
			['miners <- said nsubj'],
		],
	],
	leaves: [
		'The|DET|DT|2|det officer|NOUN|NN|3|nsubj said|VERB|VBD|0|root a|DET|DT|5|det patrol|NOUN|NN|7|nsubj had|AUX|VBD|7|aux come|VERB|VBN|3|ccomp .|PUNCT|.|3|punct',
		'Rebels|NOUN|NNS|2|nsubj met|VERB|VBD|0|root a|DET|DT|4|det chief|NOUN|NN|2|obj ,|PUNCT|,|7|punct a|DET|DT|7|det man|NOUN|NN|4|appos who|PRON|WP|9|nsubj said|VERB|VBD|7|acl:relcl nothing|PRON|NN|9|obj .|PUNCT|.|2|punct',
	],
}
