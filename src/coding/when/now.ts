/** "now", "currently", "at present": the present without a day. */
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { open } from './make.ts'
import { FREE_WORD, pattern } from './vocabulary.ts'

export const now: TimeRule = {
	name: 'when/now',
	cues: CUE.now | CUE.unit,
	patterns: [
		pattern(
			`${FREE_WORD}(?:right now|now(?![-\\w]| that\\b)|currently|presently|nowadays|at present|at the moment|at this time|these days|current(?! affairs| account)|present[- ]day)(?![\\w-])`,
		),
	],
	read: () => open('DATE', 'PRESENT_REF', 'span', 'vague'),
}
