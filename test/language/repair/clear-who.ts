import { clearWho } from '../../../src/language/repair/clear-who.ts'
import type { Cases } from './trees.ts'

export const clearWhoCases: Cases = {
	rule: clearWho,
	mends: [
		[
			'It|PRON|PRP|4|expl is|AUX|VBZ|4|cop not|PART|RB|4|advmod clear|ADJ|JJ|0|root who|PRON|WP|6|nsubj fired|VERB|VBD|4|advcl the|DET|DT|8|det rocket|NOUN|NN|6|obj .|PUNCT|.|4|punct',
			['fired <- clear csubj'],
		],
		[
			'Officials|NOUN|NNS|3|nsubj are|AUX|VBP|3|cop unsure|ADJ|JJ|0|root who|PRON|WP|5|nsubj fired|VERB|VBD|3|advcl the|DET|DT|7|det rocket|NOUN|NN|5|obj .|PUNCT|.|3|punct',
			['fired <- unsure ccomp'],
		],
	],
	leaves: [
		'It|PRON|PRP|3|nsubj was|AUX|VBD|3|cop clear|ADJ|JJ|0|root when|ADV|WRB|7|advmod the|DET|DT|6|det sun|NOUN|NN|7|nsubj rose|VERB|VBD|3|advcl .|PUNCT|.|3|punct',
		'The|DET|DT|2|det road|NOUN|NN|4|nsubj is|AUX|VBZ|4|cop clear|ADJ|JJ|0|root because|SCONJ|IN|7|mark troops|NOUN|NNS|7|nsubj came|VERB|VBD|4|advcl .|PUNCT|.|4|punct',
	],
}
