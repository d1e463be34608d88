import { askedBeforeSaying } from '../../../src/language/repair/asked-before-saying.ts'
import type { Cases } from './trees.ts'

export const askedBeforeSayingCases: Cases = {
	rule: askedBeforeSaying,
	mends: [
		[
			'But|CCONJ|CC|14|cc two|NUM|CD|3|nummod people|NOUN|NNS|4|nsubj close|ADJ|JJ|14|ccomp to|ADP|IN|7|case the|DET|DT|7|det talks|NOUN|NNS|4|obl ,|PUNCT|,|10|punct who|PRON|WP|10|nsubj insisted|VERB|VBD|7|acl:relcl on|ADP|IN|12|case anonymity|NOUN|NN|10|obl ,|PUNCT|,|3|punct said|VERB|VBD|0|root that|SCONJ|IN|19|mark a|DET|DT|17|det ransom|NOUN|NN|19|nsubj:pass was|AUX|VBD|19|aux:pass paid|VERB|VBN|14|ccomp .|PUNCT|.|14|punct',
			['people <- said nsubj', 'close <- people amod'],
		],
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
