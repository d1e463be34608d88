import { takenCaptive } from '../../../src/language/repair/taken-captive.ts'
import type { Cases } from './trees.ts'

export const takenCaptiveCases: Cases = {
	rule: takenCaptive,
	mends: [
		[
			'Raiders|NOUN|NNS|2|nsubj took|VERB|VBD|0|root 17|NUM|CD|4|nummod sailors|NOUN|NNS|2|obj captive|ADJ|JJ|4|amod .|PUNCT|.|2|punct',
			['captive <- took xcomp'],
		],
		[
			'They|PRON|PRP|2|nsubj held|VERB|VBD|0|root two|NUM|CD|4|nummod nurses|NOUN|NNS|2|obj hostage|NOUN|NN|2|obj .|PUNCT|.|2|punct',
			['hostage <- held xcomp'],
		],
	],
	leaves: [
		'They|PRON|PRP|2|nsubj freed|VERB|VBD|0|root a|DET|DT|5|det sick|ADJ|JJ|5|amod hostage|NOUN|NN|2|obj .|PUNCT|.|2|punct',
		'They|PRON|PRP|2|nsubj took|VERB|VBD|0|root a|DET|DT|4|det hostage|NOUN|NN|2|obj .|PUNCT|.|2|punct',
	],
}
