/** "recently", "in the past", "in recent years": some time ago, without bounds. */
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { open } from './make.ts'
import { FREE_WORD, pattern } from './vocabulary.ts'

export const recently: TimeRule = {
	name: 'when/recently',
	cues: CUE.now,
	patterns: [
		pattern(
			`${FREE_WORD}(?:(?:until |more |most )?recently|lately|recent(?! (?:seconds|minutes|hours|days|weeks|months|years|decades)))(?![\\w-])`,
		),
		pattern(
			'(?<=\\b(?:in|of|from|to) )the (?:recent |distant |not too distant )?past(?![\\w-]| (?:[a-z]+ ){0,2}(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|century|centuries)\\b)',
		),
	],
	read: () => open('DATE', 'PAST_REF', 'span', 'vague'),
}
