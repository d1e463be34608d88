import { upTo } from '../../../src/language/repair/up-to.ts'
import type { Cases } from './trees.ts'

export const upToCases: Cases = {
	rule: upTo,
	mends: [
		[
			'The|DET|DT|2|det strike|NOUN|NN|3|nsubj killed|VERB|VBD|0|root up|ADP|RP|3|compound:prt to|ADP|IN|7|case 15|NUM|CD|7|nummod people|NOUN|NNS|3|obl .|PUNCT|.|3|punct',
			['up <- 15 advmod', 'to <- up fixed', 'people <- killed obj'],
		],
		[
			'The|DET|DT|2|det shelling|NOUN|NN|3|nsubj wounded|VERB|VBD|0|root up|ADP|RP|3|compound:prt to|ADP|IN|7|case 20|NUM|CD|7|nummod men|NOUN|NNS|3|obl in|ADP|IN|9|case Elm|PROPN|NNP|7|nmod .|PUNCT|.|3|punct',
			['up <- 20 advmod', 'to <- up fixed', 'men <- wounded obj'],
		],
		[
			'They|PRON|PRP|2|nsubj seized|VERB|VBD|0|root between|ADP|IN|7|case 15|NUM|CD|7|nummod and|CCONJ|CC|6|cc 20|NUM|CD|4|conj men|NOUN|NNS|2|obl .|PUNCT|.|2|punct',
			['between <- 15 advmod', 'men <- seized obj'],
		],
	],
	leaves: [
		'Prices|NOUN|NNS|2|nsubj rose|VERB|VBD|0|root between|ADP|IN|7|case three|NUM|CD|7|nummod and|CCONJ|CC|6|cc five|NUM|CD|4|conj points|NOUN|NNS|2|obl .|PUNCT|.|2|punct',
		'He|PRON|PRP|2|nsubj marched|VERB|VBD|0|root up|ADP|RP|2|compound:prt to|ADP|IN|6|case two|NUM|CD|6|nummod guards|NOUN|NNS|2|obl .|PUNCT|.|2|punct',
		'The|DET|DT|2|det toll|NOUN|NN|3|nsubj rose|VERB|VBD|0|root up|ADV|RB|3|compound:prt to|ADP|IN|6|case 20|NUM|CD|3|obl .|PUNCT|.|3|punct',
		'He|PRON|PRP|2|nsubj gave|VERB|VBD|0|root up|ADP|RP|2|compound:prt to|PART|TO|5|mark avoid|VERB|VB|2|advcl prison|NOUN|NN|5|obj .|PUNCT|.|2|punct',
	],
}
