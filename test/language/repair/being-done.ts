import { beingDone } from '../../../src/language/repair/being-done.ts'
import type { Cases } from './trees.ts'

export const beingDoneCases: Cases = {
	rule: beingDone,
	mends: [
		[
			'He|PRON|PRP|2|nsubj gave|VERB|VBD|0|root no|DET|DT|4|det details|NOUN|NNS|2|obj on|ADP|IN|7|case the|DET|DT|7|det targets|NOUN|NNS|9|nsubj:pass being|AUX|VBG|9|aux:pass struck|VERB|VBN|2|advcl .|PUNCT|.|2|punct',
			['targets <- details nmod', 'struck <- targets acl'],
		],
		[
			'The|DET|DT|2|det army|NOUN|NN|5|nsubj did|AUX|VBD|5|aux not|PART|RB|5|advmod name|VERB|VB|0|root the|DET|DT|7|det groups|NOUN|NNS|9|nsubj:pass being|AUX|VBG|9|aux:pass held|VERB|VBN|5|acl .|PUNCT|.|5|punct',
			['groups <- name obj', 'held <- groups acl'],
		],
	],
	leaves: [
		'Witnesses|NOUN|NNS|2|nsubj saw|VERB|VBD|0|root soldiers|NOUN|NNS|5|nsubj:pass being|AUX|VBG|5|aux:pass dragged|VERB|VBN|2|ccomp away|ADV|RB|5|advmod .|PUNCT|.|2|punct',
		'The|DET|DT|2|det town|NOUN|NN|5|nsubj:pass is|AUX|VBZ|5|aux being|AUX|VBG|5|aux:pass shelled|VERB|VBN|0|root .|PUNCT|.|5|punct',
	],
}
