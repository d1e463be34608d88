import { officeOf } from '../../../src/language/repair/office-of.ts'
import type { Cases } from './trees.ts'

export const officeOfCases: Cases = {
	rule: officeOf,
	mends: [
		[
			'Deputy|PROPN|NNP|2|compound Inspector|PROPN|NNP|3|nmod:desc General|PROPN|NNP|8|nsubj of|ADP|IN|5|case Police|PROPN|NNP|3|nmod Arif|PROPN|NNP|3|flat Daulat|PROPN|NNP|6|flat told|VERB|VBD|0|root reporters|NOUN|NNS|8|iobj that|SCONJ|IN|14|mark bombs|NOUN|NNS|14|nsubj:pass had|AUX|VBD|14|aux been|AUX|VBN|14|aux:pass used|VERB|VBN|9|acl .|PUNCT|.|8|punct',
			['General <- Arif nmod:desc', 'Arif <- told nsubj'],
		],
		[
			'Secretary|PROPN|NNP|6|nsubj of|ADP|IN|4|case State|PROPN|NNP|4|compound Ana|PROPN|NNP|1|nmod Roth|PROPN|NNP|4|flat said|VERB|VBD|0|root two|NUM|CD|8|nummod men|NOUN|NNS|10|nsubj had|AUX|VBD|10|aux died|VERB|VBN|6|ccomp .|PUNCT|.|6|punct',
			['Secretary <- Ana nmod:desc', 'of <- State case', 'State <- Secretary nmod', 'Ana <- said nsubj'],
		],
	],
	leaves: [
		'The|DET|DT|2|det Chief|PROPN|NNP|5|nsubj of|ADP|IN|4|case Staff|PROPN|NNP|2|nmod told|VERB|VBD|0|root Ana|PROPN|NNP|5|iobj Roth|PROPN|NNP|6|flat that|SCONJ|IN|12|mark two|NUM|CD|10|nummod men|NOUN|NNS|12|nsubj had|AUX|VBD|12|aux died|VERB|VBN|5|ccomp .|PUNCT|.|5|punct',
		'The|DET|DT|2|det head|NOUN|NN|7|nsubj of|ADP|IN|6|case the|DET|DT|6|det Elm|PROPN|NNP|6|compound clinic|NOUN|NN|2|nmod said|VERB|VBD|0|root two|NUM|CD|9|nummod men|NOUN|NNS|11|nsubj had|AUX|VBD|11|aux died|VERB|VBN|7|ccomp .|PUNCT|.|7|punct',
	],
}
