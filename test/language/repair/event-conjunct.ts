import { eventConjunct } from '../../../src/language/repair/event-conjunct.ts'
import type { Cases } from './trees.ts'

export const eventConjunctCases: Cases = {
	rule: eventConjunct,
	mends: [
		[
			'Officials|NOUN|NNS|2|nsubj confirmed|VERB|VBD|0|root the|DET|DT|4|det deaths|NOUN|NNS|2|obj of|ADP|IN|7|case three|NUM|CD|7|nummod guards|NOUN|NNS|4|nmod and|CCONJ|CC|10|cc the|DET|DT|10|det abduction|NOUN|NN|7|conj of|ADP|IN|13|case two|NUM|CD|13|nummod others|NOUN|NNS|10|nmod .|PUNCT|.|2|punct',
			['abduction <- deaths conj'],
		],
		[
			'The|DET|DT|2|det siege|NOUN|NN|12|nsubj of|ADP|IN|5|case the|DET|DT|5|det town|NOUN|NN|2|nmod and|CCONJ|CC|8|cc the|DET|DT|8|det shelling|NOUN|NN|5|conj of|ADP|IN|11|case its|PRON|PRP$|11|nmod:poss market|NOUN|NN|8|nmod went|VERB|VBD|0|root on|ADP|RP|12|compound:prt .|PUNCT|.|12|punct',
			['shelling <- siege conj'],
		],
	],
	leaves: [
		'The|DET|DT|2|det death|NOUN|NN|10|nsubj:pass of|ADP|IN|5|case two|NUM|CD|5|nummod guards|NOUN|NNS|2|nmod and|CCONJ|CC|8|cc a|DET|DT|8|det driver|NOUN|NN|2|conj was|AUX|VBD|10|aux:pass confirmed|VERB|VBN|0|root .|PUNCT|.|10|punct',
		'The|DET|DT|2|det arrest|NOUN|NN|13|nsubj:pass of|ADP|IN|5|case the|DET|DT|5|det head|NOUN|NN|2|nmod of|ADP|IN|8|case the|DET|DT|8|det mission|NOUN|NN|5|nmod and|CCONJ|CC|11|cc its|PRON|PRP$|11|nmod:poss staff|NOUN|NN|2|conj was|AUX|VBD|13|aux:pass announced|VERB|VBN|0|root .|PUNCT|.|13|punct',
	],
}
