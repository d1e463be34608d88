import { byMeans } from '../../../src/language/repair/by-means.ts'
import type { Cases } from './trees.ts'

export const byMeansCases: Cases = {
	rule: byMeans,
	mends: [
		[
			'Its|PRON|PRP$|2|nmod:poss leader|NOUN|NN|4|nsubj:pass had|AUX|VBD|4|aux sworn|VERB|VBN|0|root by|ADP|IN|7|case satellite|NOUN|NN|7|compound phone|NOUN|NN|4|obl that|SCONJ|IN|12|mark the|DET|DT|10|det villages|NOUN|NNS|12|nsubj would|AUX|MD|12|aux burn|VERB|VB|7|acl:relcl .|PUNCT|.|4|punct',
			['leader <- sworn nsubj', 'burn <- sworn ccomp'],
		],
	],
	leaves: [
		'The|DET|DT|2|det mill|NOUN|NN|4|nsubj:pass was|AUX|VBD|4|aux:pass hit|VERB|VBN|0|root by|ADP|IN|8|case a|DET|DT|8|det radio|NOUN|NN|8|compound car|NOUN|NN|4|obl:agent .|PUNCT|.|4|punct',
		'The|DET|DT|2|det town|NOUN|NN|4|nsubj:pass was|AUX|VBD|4|aux:pass told|VERB|VBN|0|root by|ADP|IN|8|case the|DET|DT|8|det radio|NOUN|NN|8|compound station|NOUN|NN|4|obl:agent .|PUNCT|.|4|punct',
		'The|DET|DT|2|det station|NOUN|NN|4|nsubj:pass was|AUX|VBD|4|aux:pass bombed|VERB|VBN|0|root by|ADP|IN|6|case rebels|NOUN|NNS|4|obl:agent .|PUNCT|.|4|punct',
	],
}
