import { saidInside } from '../../../src/language/repair/said-inside.ts'
import type { Cases } from './trees.ts'

export const saidInsideCases: Cases = {
	rule: saidInside,
	mends: [
		[
			'The|DET|DT|2|det raid|NOUN|NN|12|nsubj ,|PUNCT|,|8|punct which|PRON|WDT|8|obj the|DET|DT|6|det army|NOUN|NN|7|nsubj said|VERB|VBD|2|acl:relcl targeted|VERB|VBD|2|acl:relcl a|DET|DT|10|det store|NOUN|NN|8|obj ,|PUNCT|,|12|punct killed|VERB|VBD|0|root two|NUM|CD|14|nummod farmers|NOUN|NNS|12|obj .|PUNCT|.|12|punct',
			['which <- targeted nsubj', 'targeted <- said ccomp'],
		],
		[
			'The|DET|DT|2|det bomb|NOUN|NN|10|nsubj that|PRON|WDT|6|nsubj officials|NOUN|NNS|5|nsubj believe|VERB|VBP|2|acl:relcl killed|VERB|VBD|2|acl:relcl the|DET|DT|8|det mayor|NOUN|NN|6|obj was|AUX|VBD|10|cop small|ADJ|JJ|0|root .|PUNCT|.|10|punct',
			['killed <- believe ccomp'],
		],
	],
	leaves: [
		'The|DET|DT|2|det man|NOUN|NN|7|nsubj who|PRON|WP|4|nsubj said|VERB|VBD|2|acl:relcl he|PRON|PRP|6|nsubj fired|VERB|VBD|4|ccomp left|VERB|VBD|0|root .|PUNCT|.|7|punct',
		'The|DET|DT|2|det raid|NOUN|NN|9|nsubj ,|PUNCT|,|7|punct which|PRON|WDT|7|obj the|DET|DT|6|det army|NOUN|NN|7|nsubj denied|VERB|VBD|2|acl:relcl ,|PUNCT|,|2|punct killed|VERB|VBD|0|root two|NUM|CD|11|nummod farmers|NOUN|NNS|9|obj .|PUNCT|.|9|punct',
	],
}
