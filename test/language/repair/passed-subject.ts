import { passedSubject } from '../../../src/language/repair/passed-subject.ts'
import type { Cases } from './trees.ts'

export const passedSubjectCases: Cases = {
	rule: passedSubject,
	mends: [
		[
			'Nine|NUM|CD|2|nummod cadets|NOUN|NNS|7|nsubj were|AUX|VBD|4|aux:pass killed|VERB|VBN|0|root when|ADV|WRB|7|advmod he|PRON|PRP|7|nsubj fired|VERB|VBD|4|advcl .|PUNCT|.|4|punct',
			['cadets <- killed nsubj:pass'],
		],
	],
	leaves: [
		// The verb has its subject.
		'It|PRON|PRP|4|nsubj:pass was|AUX|VBD|4|aux:pass then|ADV|RB|4|advmod shelled|VERB|VBN|0|root when|ADV|WRB|7|advmod guns|NOUN|NNS|7|nsubj fired|VERB|VBD|4|advcl .|PUNCT|.|4|punct',
		// The other verb would have none.
		'Nine|NUM|CD|2|nummod cadets|NOUN|NNS|6|nsubj were|AUX|VBD|4|aux:pass killed|VERB|VBN|0|root fighting|VERB|VBG|4|advcl .|PUNCT|.|4|punct',
	],
}
