import { hyphenRank } from '../../../src/language/repair/hyphen-rank.ts'
import type { Cases } from './trees.ts'

export const hyphenRankCases: Cases = {
	rule: hyphenRank,
	mends: [
		[
			'Colonel|PROPN|NNP|6|nsubj -|PUNCT|HYPH|3|punct General|ADJ|NNP|4|nmod:desc Ivo|PROPN|NNP|1|flat Rast|PROPN|NNP|4|flat said|VERB|VBD|0|root so|ADV|RB|6|advmod',
			['Colonel <- General compound', 'Ivo <- said nsubj'],
		],
		[
			'the|DET|DT|2|det commander|NOUN|NN|10|nsubj ,|PUNCT|,|4|punct Lieut|PROPN|NNP|2|appos -|PUNCT|HYPH|4|punct Col|PROPN|NNP|4|flat I.|PROPN|NNP|6|flat Rast|PROPN|NNP|7|flat ,|PUNCT|,|2|punct denied|VERB|VBD|0|root it|PRON|PRP|10|obj',
			[', <- I. punct', 'Lieut <- Col compound', 'Col <- I. nmod:desc', 'I. <- commander appos'],
		],
	],
	leaves: [
		'The|DET|DT|4|det Lorn|PROPN|NNP|4|compound -|PUNCT|HYPH|2|punct Vell|PROPN|NNP|5|nsubj closed|VERB|VBD|0|root',
		'a|DET|DT|4|det major|ADJ|JJ|4|amod -|PUNCT|HYPH|2|punct general|NOUN|NN|5|nsubj fell|VERB|VBD|0|root Monday|PROPN|NNP|5|obl',
	],
}
