import { asideParticiple } from '../../../src/language/repair/aside-participle.ts'
import type { Cases } from './trees.ts'

export const asideParticipleCases: Cases = {
	rule: asideParticiple,
	mends: [
		[
			'Guards|NOUN|NNS|3|nsubj:pass ,|PUNCT|,|3|punct helped|VERB|VBN|7|advcl by|ADP|IN|5|case dogs|NOUN|NNS|3|obl:agent ,|PUNCT|,|3|punct beat|VERB|VBD|0|root them|PRON|PRP|7|obj .|PUNCT|.|7|punct',
			['Guards <- beat nsubj', 'helped <- Guards acl'],
		],
	],
	leaves: [
		// The verb has a subject of its own.
		'Roads|NOUN|NNS|3|nsubj:pass ,|PUNCT|,|3|punct blocked|VERB|VBN|7|advcl by|ADP|IN|5|case snow|NOUN|NN|3|obl:agent they|PRON|PRP|7|nsubj walked|VERB|VBD|0|root .|PUNCT|.|7|punct',
		// "His legs broken, crawled": who stands right before it belongs to it.
		'His|PRON|PRP$|2|nmod:poss legs|NOUN|NNS|3|nsubj:pass broken|VERB|VBN|5|advcl ,|PUNCT|,|3|punct crawled|VERB|VBD|0|root home|ADV|RB|5|advmod .|PUNCT|.|5|punct',
	],
}
