import { countedNames } from '../../../src/language/repair/counted-names.ts'
import type { Cases } from './trees.ts'

const tail = (n: number): string =>
	`,|PUNCT|,|2|punct were|AUX|VBD|${n}|aux:pass found|VERB|VBN|0|root .|PUNCT|.|${n}|punct`

export const countedNamesCases: Cases = {
	rule: countedNames,
	mends: [
		[
			`TWO|NUM|CD|2|nummod NURSES|NOUN|NNS|11|nsubj:pass ,|PUNCT|,|4|punct ADA|PROPN|NNP|2|conj ORR|PROPN|NNP|4|flat AND|CCONJ|CC|7|cc ELSA|PROPN|NNP|2|conj VEY|PROPN|NNP|7|flat ${tail(11)}`,
			['ADA <- NURSES appos', 'ELSA <- ADA conj'],
		],
		[
			`Two|NUM|CD|2|nummod nurses|NOUN|NNS|11|nsubj:pass ,|PUNCT|,|4|punct Ada|PROPN|NNP|2|appos Orr|PROPN|NNP|4|flat and|CCONJ|CC|8|cc Elsa|PROPN|NNP|8|nmod:desc Vey|PROPN|NNP|4|conj ${tail(11)}`,
			['and <- Elsa cc', 'Elsa <- Ada conj', 'Vey <- Elsa flat'],
		],
	],
	leaves: [
		// Three were counted, and two more named.
		`Three|NUM|CD|2|nummod nurses|NOUN|NNS|11|nsubj:pass ,|PUNCT|,|4|punct Ada|PROPN|NNP|2|conj Orr|PROPN|NNP|4|flat and|CCONJ|CC|7|cc Elsa|PROPN|NNP|2|conj Vey|PROPN|NNP|7|flat ${tail(11)}`,
		// Nobody was counted.
		`The|DET|DT|2|det nurses|NOUN|NNS|11|nsubj:pass ,|PUNCT|,|4|punct Ada|PROPN|NNP|2|conj Orr|PROPN|NNP|4|flat and|CCONJ|CC|7|cc Elsa|PROPN|NNP|2|conj Vey|PROPN|NNP|7|flat ${tail(11)}`,
		// The list goes on with others.
		`Two|NUM|CD|2|nummod nurses|NOUN|NNS|11|nsubj:pass ,|PUNCT|,|4|punct Ada|PROPN|NNP|2|conj Orr|PROPN|NNP|4|flat and|CCONJ|CC|8|cc a|DET|DT|8|det guard|NOUN|NN|2|conj ${tail(11)}`,
	],
}
