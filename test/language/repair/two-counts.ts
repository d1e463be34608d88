import { twoCounts } from '../../../src/language/repair/two-counts.ts'
import type { Cases } from './trees.ts'

export const twoCountsCases: Cases = {
	rule: twoCounts,
	mends: [
		[
			'He|PRON|PRP|2|nsubj spoke|VERB|VBD|0|root of|ADP|IN|4|case three|NUM|CD|2|obl killed|VERB|VBN|4|acl and|CCONJ|CC|7|cc nine|NUM|CD|4|conj wounded|VERB|VBN|5|conj .|PUNCT|.|2|punct',
			['wounded <- nine acl'],
		],
		[
			'Doctors|NOUN|NNS|2|nsubj counted|VERB|VBD|0|root 11|NUM|CD|2|obj dead|ADJ|JJ|3|amod and|CCONJ|CC|6|cc 43|NUM|CD|3|conj wounded|VERB|VBD|2|conj .|PUNCT|.|2|punct',
			['wounded <- 43 acl'],
		],
		[
			'Marines|NOUN|NNS|2|nsubj lost|VERB|VBD|0|root six|NUM|CD|2|obj dead|ADJ|JJ|2|xcomp and|CCONJ|CC|6|cc 38|NUM|CD|3|conj wounded|VERB|VBN|2|conj .|PUNCT|.|2|punct',
			['wounded <- 38 acl'],
		],
	],
	leaves: [
		'Rebels|NOUN|NNS|2|nsubj left|VERB|VBD|0|root 11|NUM|CD|2|obj dead|ADJ|JJ|3|amod and|CCONJ|CC|6|cc wounded|VERB|VBD|2|conj 43|NUM|CD|6|obj .|PUNCT|.|2|punct',
		'He|PRON|PRP|2|nsubj spoke|VERB|VBD|0|root of|ADP|IN|4|case three|NUM|CD|2|obl killed|VERB|VBN|4|acl and|CCONJ|CC|7|cc burned|VERB|VBN|5|conj .|PUNCT|.|2|punct',
	],
}
