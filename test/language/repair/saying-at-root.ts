import { sayingAtRoot } from '../../../src/language/repair/saying-at-root.ts'
import type { Cases } from './trees.ts'

export const sayingAtRootCases: Cases = {
	rule: sayingAtRoot,
	mends: [
		[
			'Opposition|NOUN|NN|2|compound websites|NOUN|NNS|0|root ,|PUNCT|,|4|punct quoting|VERB|VBG|2|acl a|DET|DT|6|det nurse|NOUN|NN|4|obj at|ADP|IN|10|case the|DET|DT|10|det military|ADJ|JJ|10|amod hospital|NOUN|NN|4|obl ,|PUNCT|,|12|punct speak|VERB|VB|2|conj of|ADP|IN|16|case at|ADP|IN|15|case least|ADJ|JJS|16|nmod eight|NUM|CD|12|obl dead|ADJ|JJ|16|amod .|PUNCT|.|12|punct',
			['websites <- speak nsubj', 'speak <- ROOT root'],
		],
		[
			'A|DET|DT|2|det nurse|NOUN|NN|0|root described|VERB|VBD|2|acl how|ADV|WRB|7|advmod the|DET|DT|6|det gunmen|NOUN|NNS|7|nsubj went|VERB|VBD|3|ccomp from|ADP|IN|9|case bed|NOUN|NN|7|obl to|ADP|IN|11|case bed|NOUN|NN|7|obl ,|PUNCT|,|13|punct killing|VERB|VBG|7|advcl patients|NOUN|NNS|13|obj .|PUNCT|.|3|punct',
			['nurse <- described nsubj', 'described <- ROOT root'],
		],
		[
			'Reports|NOUN|NNS|0|root reaching|VERB|VBG|1|acl the|DET|DT|4|det capital|NOUN|NN|2|obj say|VERB|VBP|2|xcomp the|DET|DT|7|det garrison|NOUN|NN|10|nsubj:pass has|AUX|VBZ|10|aux been|AUX|VBN|10|aux:pass massacred|VERB|VBN|5|ccomp .|PUNCT|.|2|punct',
			['Reports <- say nsubj', 'say <- ROOT root'],
		],
		[
			'Police|NOUN|NNS|0|root in|ADP|IN|4|case the|DET|DT|4|det North|PROPN|NNP|5|nsubj confirm|VERB|VBP|1|nmod that|SCONJ|IN|9|mark he|PRON|PRP|9|nsubj:pass was|AUX|VBD|9|aux:pass stabbed|VERB|VBN|5|acl .|PUNCT|.|1|punct',
			['Police <- confirm nsubj', 'North <- Police nmod', 'confirm <- ROOT root', 'stabbed <- confirm ccomp'],
		],
	],
	leaves: [
		'A|DET|DT|2|det man|NOUN|NN|3|nsubj described|VERB|VBN|0|root as|ADP|IN|6|case a|DET|DT|6|det spy|NOUN|NN|3|obl .|PUNCT|.|3|punct',
		'Dozens|NOUN|NNS|4|nsubj of|ADP|IN|3|case men|NOUN|NNS|1|nmod told|VERB|VBD|0|root that|SCONJ|IN|9|mark the|DET|DT|7|det road|NOUN|NN|9|nsubj was|AUX|VBD|9|cop open|ADJ|JJ|4|ccomp .|PUNCT|.|4|punct',
	],
}
