import { askedBeforeSaying } from '../../../src/language/repair/asked-before-saying.ts'
import type { Cases } from './trees.ts'

export const askedBeforeSayingCases: Cases = {
	rule: askedBeforeSaying,
	mends: [
		[
			'Villagers|NOUN|NNS|2|nsubj reached|VERB|VBD|5|ccomp by|ADP|IN|4|case telephone|NOUN|NN|2|obl:agent said|VERB|VBD|0|root that|SCONJ|IN|11|mark women|NOUN|NNS|11|nsubj were|AUX|VBD|11|cop among|ADP|IN|11|case the|DET|DT|11|det dead|ADJ|JJ|5|ccomp .|PUNCT|.|5|punct',
			['Villagers <- said nsubj', 'reached <- Villagers acl'],
		],
	],
	leaves: [
		'The|DET|DT|2|det villagers|NOUN|NNS|3|nsubj reached|VERB|VBD|0|root Elm|PROPN|NNP|3|obj and|CCONJ|CC|6|cc said|VERB|VBD|3|conj nothing|PRON|NN|6|obj .|PUNCT|.|3|punct',
		'When|ADV|WRB|4|advmod the|DET|DT|3|det villagers|NOUN|NNS|4|nsubj reached|VERB|VBD|8|advcl Elm|PROPN|NNP|4|obj ,|PUNCT|,|4|punct police|NOUN|NNS|8|nsubj said|VERB|VBD|0|root so|ADV|RB|8|advmod .|PUNCT|.|8|punct',
	],
}
