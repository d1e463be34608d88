/** "for years", "within hours", "decades of war": a length without a number. */
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { duration } from './make.ts'
import { pattern, unitOf } from './vocabulary.ts'

const MANY = '(?<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)'

export const barePlural: TimeRule = {
	name: 'when/bare-plural',
	cues: CUE.unit,
	patterns: [
		pattern(
			`(?<=\\b(?:for|within|in|over|after|during|through|lasted|took|take|spent|spend|just|in just|matter of) )(?:the )?${MANY}(?![\\w-]| (?:after|before|ago|earlier|later|old)\\b)`,
		),
		pattern(
			`(?<![\\w-]|\\b(?:early|first|last|final|dark|opening|latter|closing) )${MANY}(?= of (?!age\\b|the )[a-z])`,
		),
	],
	read({ unit }) {
		return duration(null, unitOf(unit ?? ''))
	},
}
