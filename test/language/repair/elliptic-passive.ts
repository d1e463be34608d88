import { ellipticPassive } from '../../../src/language/repair/elliptic-passive.ts'
import type { Cases } from './trees.ts'

export const ellipticPassiveCases: Cases = {
	rule: ellipticPassive,
	mends: [
		[
			'Seven|NUM|CD|2|nummod people|NOUN|NNS|4|nsubj:pass were|AUX|VBD|4|aux:pass killed|VERB|VBN|0|root and|CCONJ|CC|7|cc 12|NUM|CD|7|compound wounded|VERB|VBN|4|conj in|ADP|IN|10|case the|DET|DT|10|det blast|NOUN|NN|7|obl .|PUNCT|.|4|punct',
			['12 <- wounded nsubj:pass'],
		],
		[
			'The|DET|DT|2|det army|NOUN|NN|3|nsubj reported|VERB|VBD|0|root that|SCONJ|IN|8|mark 12|NUM|CD|6|nummod rebels|NOUN|NNS|8|nsubj:pass were|AUX|VBD|8|aux:pass killed|VERB|VBN|3|ccomp and|CCONJ|CC|11|cc 15|NUM|CD|11|nummod wounded|VERB|VBN|8|conj .|PUNCT|.|3|punct',
			['15 <- wounded nsubj:pass'],
		],
		[
			'Two|NUM|CD|2|nummod workers|NOUN|NNS|4|nsubj:pass were|AUX|VBD|4|aux:pass killed|VERB|VBN|0|root and|CCONJ|CC|7|cc five|NUM|CD|7|nummod others|NOUN|NNS|4|conj injured|VERB|VBN|7|acl when|ADV|WRB|11|advmod missiles|NOUN|NNS|11|nsubj struck|VERB|VBD|8|advcl .|PUNCT|.|4|punct',
			['and <- injured cc', 'others <- injured nsubj:pass', 'injured <- killed conj'],
		],
		[
			'Nine|NUM|CD|3|nsubj:pass were|AUX|VBD|3|aux:pass slain|VERB|VBN|0|root and|CCONJ|CC|6|cc two|NUM|CD|3|conj captured|VERB|VBN|3|conj .|PUNCT|.|3|punct',
			['two <- captured nsubj:pass'],
		],
		[
			'Nine|NUM|CD|3|nsubj:pass were|AUX|VBD|3|aux:pass slain|VERB|VBN|0|root ,|PUNCT|,|5|punct two|NUM|CD|3|nsubj:pass wounded|VERB|VBN|3|conj .|PUNCT|.|3|punct',
			['two <- wounded nsubj:pass'],
		],
		[
			'Nine|NUM|CD|3|nsubj:pass were|AUX|VBD|3|aux:pass slain|VERB|VBN|0|root since|ADP|IN|6|case May|PROPN|NNP|6|nmod:unmarked 7|NUM|CD|3|obl and|CCONJ|CC|8|cc 30|NUM|CD|6|conj wounded|VERB|VBN|6|conj .|PUNCT|.|3|punct',
			['and <- wounded cc', '30 <- wounded nsubj:pass', 'wounded <- slain conj'],
		],
	],
	leaves: [
		'Nine|NUM|CD|2|nsubj attacked|VERB|VBD|0|root and|CCONJ|CC|4|cc two|NUM|CD|2|conj captured|VERB|VBD|2|conj .|PUNCT|.|2|punct',
		'Seven|NUM|CD|2|nummod people|NOUN|NNS|4|nsubj:pass were|AUX|VBD|4|aux:pass killed|VERB|VBN|0|root and|CCONJ|CC|6|cc wounded|VERB|VBN|4|conj in|ADP|IN|9|case the|DET|DT|9|det blast|NOUN|NN|4|obl .|PUNCT|.|4|punct',
		'Two|NUM|CD|2|nummod men|NOUN|NNS|4|nsubj:pass were|AUX|VBD|4|aux:pass held|VERB|VBN|0|root and|CCONJ|CC|7|cc later|ADV|RBR|7|advmod released|VERB|VBN|4|conj .|PUNCT|.|4|punct',
		'The|DET|DT|2|det town|NOUN|NN|4|nsubj:pass was|AUX|VBD|4|aux:pass shelled|VERB|VBN|0|root and|CCONJ|CC|8|cc its|PRON|PRP$|7|nmod:poss people|NOUN|NNS|8|nsubj fled|VERB|VBD|4|conj .|PUNCT|.|4|punct',
	],
}
