/** "soon", "in the near future", "in the long term": some time ahead, without bounds. */
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { open } from './make.ts'
import { FREE_WORD, pattern } from './vocabulary.ts'

export const soon: TimeRule = {
	name: 'when/soon',
	cues: CUE.now,
	patterns: [
		pattern(
			`${FREE_WORD}(?<!\\b(?:as|how|so|too) )(?:very |pretty )?(?:soon|shortly)(?![\\w-]| (?:after|before|as|thereafter|afterwards?|following)\\b)`,
		),
		pattern(
			'(?<=\\b(?:in|for|of|into|over) )the (?:near |foreseeable |immediate |not too distant |distant )?(?:future|(?:long|short|medium)[- ](?:term|run))(?![\\w-])',
		),
	],
	read: () => open('DATE', 'FUTURE_REF', 'span', 'vague'),
}
