import { doneSubject } from '../../../src/language/repair/done-subject.ts'
import type { Cases } from './trees.ts'

export const doneSubjectCases: Cases = {
	rule: doneSubject,
	mends: [
		[
			'Shells|NOUN|NNS|5|nsubj fired|VERB|VBD|5|advcl from|ADP|IN|4|case Elm|PROPN|NNP|2|obl killed|VERB|VBD|0|root two|NUM|CD|5|obj .|PUNCT|.|5|punct',
			['fired <- Shells acl'],
		],
	],
	leaves: [
		'Shells|NOUN|NNS|5|nsubj ,|PUNCT|,|3|punct fired|VERB|VBD|5|advcl blindly|ADV|RB|3|advmod killed|VERB|VBD|0|root two|NUM|CD|5|obj .|PUNCT|.|5|punct',
		'Rebels|NOUN|NNS|2|nsubj fired|VERB|VBD|0|root on|ADP|IN|4|case Elm|PROPN|NNP|2|obl .|PUNCT|.|2|punct',
	],
}
