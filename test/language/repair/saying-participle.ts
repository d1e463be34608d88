import { sayingParticiple } from '../../../src/language/repair/saying-participle.ts'
import type { Cases } from './trees.ts'

export const sayingParticipleCases: Cases = {
	rule: sayingParticiple,
	mends: [
		[
			'The|DET|DT|2|det mayor|NOUN|NN|3|nsubj hinted|VERB|VBD|0|root that|SCONJ|IN|8|mark a|DET|DT|6|det deal|NOUN|NN|8|nsubj was|AUX|VBD|8|aux coming|VERB|VBG|3|ccomp ,|PUNCT|,|10|punct telling|VERB|VBG|8|advcl reporters|NOUN|NNS|10|iobj to|PART|TO|13|mark wait|VERB|VB|10|xcomp .|PUNCT|.|3|punct',
			['telling <- hinted advcl'],
		],
		[
			'The|DET|DT|2|det general|ADJ|JJ|3|nsubj warned|VERB|VBD|0|root that|SCONJ|IN|8|mark a|DET|DT|6|det strike|NOUN|NN|8|nsubj would|AUX|MD|8|aux come|VERB|VB|3|ccomp ,|PUNCT|,|10|punct adding|VERB|VBG|8|advcl that|SCONJ|IN|14|mark troops|NOUN|NNS|14|nsubj were|AUX|VBD|14|cop ready|ADJ|JJ|10|ccomp .|PUNCT|.|3|punct',
			['adding <- warned advcl'],
		],
	],
	leaves: [
		'The|DET|DT|2|det army|NOUN|NN|3|nsubj said|VERB|VBD|0|root troops|NOUN|NNS|5|nsubj fired|VERB|VBD|3|ccomp ,|PUNCT|,|7|punct killing|VERB|VBG|5|advcl two|NUM|CD|7|obj .|PUNCT|.|3|punct',
		'Rebels|NOUN|NNS|2|nsubj attacked|VERB|VBD|0|root Elm|PROPN|NNP|2|obj ,|PUNCT|,|5|punct saying|VERB|VBG|2|advcl it|PRON|PRP|8|nsubj was|AUX|VBD|8|cop theirs|PRON|PRP|5|ccomp .|PUNCT|.|2|punct',
	],
}
