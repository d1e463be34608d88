import { participleBehind } from '../../../src/language/repair/participle-behind.ts'
import type { Cases } from './trees.ts'

export const participleBehindCases: Cases = {
	rule: participleBehind,
	mends: [
		[
			'Jets|NOUN|NNS|2|nsubj bombed|VERB|VBD|0|root Elm|PROPN|NNP|2|obj in|ADP|IN|5|case answer|NOUN|NN|2|obl to|ADP|IN|7|case rockets|NOUN|NNS|5|nmod fired|VERB|VBD|2|advcl at|ADP|IN|10|case Marrick|PROPN|NNP|8|obl .|PUNCT|.|2|punct',
			['fired <- rockets acl'],
		],
		[
			'Two|NUM|CD|2|nummod died|VERB|VBD|0|root when|ADV|WRB|6|advmod a|DET|DT|5|det car|NOUN|NN|9|nsubj packed|VERB|VBD|2|advcl with|ADP|IN|8|case explosives|NOUN|NNS|6|obl blew|VERB|VBD|2|advcl up|ADP|RP|9|compound:prt .|PUNCT|.|2|punct',
			['when <- blew advmod', 'packed <- car acl'],
		],
	],
	leaves: [
		'Two|NUM|CD|2|nummod died|VERB|VBD|0|root when|ADV|WRB|6|advmod a|DET|DT|5|det car|NOUN|NN|6|nsubj crashed|VERB|VBD|2|advcl with|ADP|IN|8|case explosives|NOUN|NNS|6|obl on|ADP|IN|10|case board|NOUN|NN|8|nmod .|PUNCT|.|2|punct',
		'Jets|NOUN|NNS|2|nsubj bombed|VERB|VBD|0|root Elm|PROPN|NNP|2|obj in|ADP|IN|5|case May|PROPN|NNP|2|obl ,|PUNCT|,|7|punct fired|VERB|VBN|2|advcl by|ADP|IN|9|case hope|NOUN|NN|7|obl .|PUNCT|.|2|punct',
		'He|PRON|PRP|2|nsubj left|VERB|VBD|0|root the|DET|DT|4|det town|NOUN|NN|2|obj as|SCONJ|IN|7|mark rockets|NOUN|NNS|7|nsubj fell|VERB|VBD|2|advcl on|ADP|IN|9|case it|PRON|PRP|7|obl .|PUNCT|.|2|punct',
	],
}
