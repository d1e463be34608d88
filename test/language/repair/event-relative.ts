import { eventRelative } from '../../../src/language/repair/event-relative.ts'
import type { Cases } from './trees.ts'

export const eventRelativeCases: Cases = {
	rule: eventRelative,
	mends: [
		[
			'The|DET|DT|2|det Front|PROPN|NNP|3|nsubj carried|VERB|VBD|0|root out|ADP|RP|3|compound:prt an|DET|DT|6|det attack|NOUN|NN|3|obj on|ADP|IN|9|case a|DET|DT|9|det base|NOUN|NN|6|nmod in|ADP|IN|11|case Elm|PROPN|NNP|9|nmod that|PRON|WDT|13|nsubj killed|VERB|VBD|9|acl:relcl two|NUM|CD|13|obj .|PUNCT|.|3|punct',
			['killed <- attack acl:relcl'],
		],
		[
			'An|DET|DT|2|det explosion|NOUN|NN|11|nsubj at|ADP|IN|5|case a|DET|DT|5|det depot|NOUN|NN|2|nmod that|PRON|WDT|7|nsubj wounded|VERB|VBD|5|acl:relcl nine|NUM|CD|7|obj was|AUX|VBD|11|cop an|DET|DT|11|det accident|NOUN|NN|0|root .|PUNCT|.|11|punct',
			['wounded <- explosion acl:relcl'],
		],
		[
			'Rebels|NOUN|NNS|2|nsubj launched|VERB|VBD|0|root a|DET|DT|4|det raid|NOUN|NN|2|obj near|ADP|IN|7|case the|DET|DT|7|det town|NOUN|NN|4|nmod of|ADP|IN|9|case Elm|PROPN|NNP|7|nmod which|PRON|WDT|11|nsubj left|VERB|VBD|7|acl:relcl six|NUM|CD|11|obj dead|ADJ|JJ|11|xcomp .|PUNCT|.|2|punct',
			['left <- raid acl:relcl'],
		],
	],
	leaves: [
		'Troops|NOUN|NNS|2|nsubj attacked|VERB|VBD|0|root a|DET|DT|4|det base|NOUN|NN|2|obj that|PRON|WDT|7|nsubj had|AUX|VBD|7|aux killed|VERB|VBN|4|acl:relcl their|PRON|PRP$|9|nmod:poss leader|NOUN|NN|7|obj .|PUNCT|.|2|punct',
		'The|DET|DT|2|det attack|NOUN|NN|0|root by|ADP|IN|5|case a|DET|DT|5|det gang|NOUN|NN|2|nmod that|PRON|WDT|7|nsubj killed|VERB|VBD|5|acl:relcl two|NUM|CD|7|obj shocked|ADJ|JJ|7|xcomp Elm|PROPN|NNP|9|obj .|PUNCT|.|9|punct',
		'The|DET|DT|2|det attack|NOUN|NN|0|root on|ADP|IN|5|case a|DET|DT|5|det camp|NOUN|NN|2|nmod that|PRON|WDT|10|nsubj:pass housed|VERB|VBN|5|acl:relcl families|NOUN|NNS|10|nsubj:pass was|AUX|VBD|10|aux:pass condemned|VERB|VBN|5|acl:relcl .|PUNCT|.|2|punct',
		'Troops|NOUN|NNS|2|nsubj fired|VERB|VBD|0|root at|ADP|IN|5|case a|DET|DT|5|det car|NOUN|NN|2|obl that|PRON|WDT|7|nsubj killed|VERB|VBD|5|acl:relcl two|NUM|CD|7|obj .|PUNCT|.|2|punct',
	],
}
