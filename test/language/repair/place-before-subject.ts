import { placeBeforeSubject } from '../../../src/language/repair/place-before-subject.ts'
import type { Cases } from './trees.ts'

export const placeBeforeSubjectCases: Cases = {
	rule: placeBeforeSubject,
	mends: [
		[
			'In|ADP|IN|3|case June|PROPN|NNP|3|compound raiders|NOUN|NNS|4|obl burned|VERB|VBD|0|root a|DET|DT|6|det mill|NOUN|NN|4|obj .|PUNCT|.|4|punct',
			['In <- June case', 'June <- burned obl', 'raiders <- burned nsubj'],
		],
		[
			'In|ADP|IN|4|case Elm|ADJ|JJ|4|amod unknown|ADJ|JJ|4|amod attackers|NOUN|NNS|5|nsubj lobbed|VERB|VBD|0|root a|DET|DT|7|det grenade|NOUN|NN|5|obj .|PUNCT|.|5|punct',
			['In <- Elm case', 'Elm <- lobbed obl'],
		],
		[
			'In|ADP|IN|2|case November|PROPN|NNP|3|compound Ada|PROPN|NNP|13|obl Orr|PROPN|NNP|3|flat ,|PUNCT|,|7|punct who|PRON|WP|7|nsubj stood|VERB|VBD|3|acl:relcl for|ADP|IN|10|case the|DET|DT|10|det Greens|PROPN|NNPS|7|obl ,|PUNCT|,|3|punct was|AUX|VBD|13|aux:pass killed|VERB|VBN|0|root by|ADP|IN|16|case a|DET|DT|16|det bomb|NOUN|NN|13|obl:agent .|PUNCT|.|13|punct',
			['November <- killed obl', 'Ada <- killed nsubj:pass'],
		],
		[
			'On|ADP|IN|3|case Thursday|PROPN|NNP|3|compound settlers|NOUN|NNS|4|obl burned|VERB|VBD|0|root a|DET|DT|6|det mill|NOUN|NN|4|obj .|PUNCT|.|4|punct',
			['On <- Thursday case', 'Thursday <- burned obl', 'settlers <- burned nsubj'],
		],
	],
	leaves: [
		'On|ADP|IN|3|case Thursday|PROPN|NNP|3|compound evening|NOUN|NN|5|obl settlers|NOUN|NNS|5|nsubj burned|VERB|VBD|0|root a|DET|DT|7|det mill|NOUN|NN|5|obj .|PUNCT|.|5|punct',
		'On|ADP|IN|3|case Thursday|PROPN|NNP|3|compound trains|NOUN|NNS|5|obl they|PRON|PRP|5|nsubj sing|VERB|VBP|0|root .|PUNCT|.|5|punct',
		'In|ADP|IN|2|case Elm|PROPN|NNP|6|obl ,|PUNCT|,|2|punct unknown|ADJ|JJ|5|amod attackers|NOUN|NNS|6|nsubj threw|VERB|VBD|0|root a|DET|DT|8|det grenade|NOUN|NN|6|obj .|PUNCT|.|6|punct',
		'In|ADP|IN|3|case November|PROPN|NNP|3|compound rain|NOUN|NN|6|obl the|DET|DT|5|det town|NOUN|NN|6|nsubj flooded|VERB|VBD|0|root .|PUNCT|.|6|punct',
	],
}
