import { toldThat } from '../../../src/language/repair/told-that.ts'
import type { Cases } from './trees.ts'

export const toldThatCases: Cases = {
	rule: toldThat,
	mends: [
		[
			'A|DET|DT|2|det spokesman|NOUN|NN|3|nsubj told|VERB|VBD|0|root reporters|NOUN|NNS|3|iobj in|ADP|IN|6|case Elm|PROPN|NNP|4|nmod that|SCONJ|IN|12|mark the|DET|DT|9|det drone|NOUN|NN|12|nsubj:pass had|AUX|VBD|12|aux been|AUX|VBN|12|aux:pass shot|VERB|VBN|4|acl down|ADP|RP|12|compound:prt .|PUNCT|.|3|punct',
			['shot <- told ccomp'],
		],
		[
			'The|DET|DT|2|det group|NOUN|NN|3|nsubj told|VERB|VBD|0|root families|NOUN|NNS|3|iobj it|PRON|PRP|7|nsubj had|AUX|VBD|7|aux buried|VERB|VBN|4|acl:relcl the|DET|DT|9|det dead|ADJ|JJ|7|obj .|PUNCT|.|3|punct',
			['buried <- told ccomp'],
		],
		[
			'The|DET|DT|2|det president|NOUN|NN|3|nsubj told|VERB|VBD|0|root the|DET|DT|5|det nation|NOUN|NN|9|nsubj the|DET|DT|7|det war|NOUN|NN|9|nsubj was|AUX|VBD|9|cop over|ADV|RB|3|ccomp .|PUNCT|.|3|punct',
			['nation <- told iobj'],
		],
	],
	leaves: [
		'He|PRON|PRP|2|nsubj told|VERB|VBD|0|root the|DET|DT|4|det men|NOUN|NNS|2|iobj who|PRON|WP|7|nsubj had|AUX|VBD|7|aux come|VERB|VBN|4|acl:relcl to|PART|TO|9|mark leave|VERB|VB|7|xcomp .|PUNCT|.|2|punct',
		'She|PRON|PRP|2|nsubj told|VERB|VBD|0|root the|DET|DT|4|det court|NOUN|NN|2|iobj the|DET|DT|6|det truth|NOUN|NN|2|obj .|PUNCT|.|2|punct',
		'The|DET|DT|2|det officers|NOUN|NNS|3|nsubj told|VERB|VBD|0|root the|DET|DT|5|det men|NOUN|NNS|3|iobj they|PRON|PRP|8|nsubj had|AUX|VBD|8|aux captured|VERB|VBN|5|acl:relcl to|PART|TO|10|mark sit|VERB|VB|3|xcomp .|PUNCT|.|3|punct',
	],
}
