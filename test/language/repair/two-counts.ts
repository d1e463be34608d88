import { twoCounts } from '../../../src/language/repair/two-counts.ts'
import type { Cases } from './trees.ts'

export const twoCountsCases: Cases = {
	rule: twoCounts,
	mends: [
		[
			'He|PRON|PRP|2|nsubj spoke|VERB|VBD|0|root of|ADP|IN|4|case three|NUM|CD|2|obl killed|VERB|VBN|4|acl and|CCONJ|CC|7|cc nine|NUM|CD|4|conj wounded|VERB|VBN|5|conj .|PUNCT|.|2|punct',
			['wounded <- nine acl'],
		],
	],
	leaves: [
		'He|PRON|PRP|2|nsubj spoke|VERB|VBD|0|root of|ADP|IN|4|case three|NUM|CD|2|obl killed|VERB|VBN|4|acl and|CCONJ|CC|7|cc burned|VERB|VBN|5|conj .|PUNCT|.|2|punct',
	],
}
