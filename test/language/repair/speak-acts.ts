import { speakActs } from '../../../src/language/repair/speak-acts.ts'
import type { Cases } from './trees.ts'

export const speakActsCases: Cases = {
	rule: speakActs,
	mends: [
		[
			'The|DET|DT|3|det police|NOUN|NN|3|compound speak|NOUN|NN|0|root of|ADP|IN|6|case a|DET|DT|6|det burglary|NOUN|NN|3|nmod .|PUNCT|.|3|punct',
			['The <- police det', 'police <- speak nsubj', 'speak <- ROOT root', 'burglary <- speak obl'],
		],
	],
	leaves: ['The|DET|DT|2|det police|NOUN|NNS|3|nsubj speak|VERB|VBP|0|root daily|ADV|RB|3|advmod .|PUNCT|.|3|punct'],
}
