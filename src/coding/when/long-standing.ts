/** "a two-year siege", "the 12-hour battle", "a months-long blockade": length as an adjective. "23-year-old" is an age. */
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { duration } from './make.ts'
import { amountOf, EXACT, FREE, FREE_WORD, pattern, unitOf, unitTimes } from './vocabulary.ts'

export const longStanding: TimeRule = {
	name: 'when/long-standing',
	cues: CUE.unit,
	patterns: [
		pattern(
			`${FREE}(?<amount>${EXACT})[- ]?-[- ]?(?<unit>second|minute|hour|day|week|month|year|decade)(?:-long)?(?![\\w]|[- ]+olds?\\b|-ago)`,
		),
		pattern(`${FREE_WORD}(?<unit>hour|day|week|month|year|decade|century)-?long(?!\\w)`),
		pattern(`${FREE_WORD}(?<many>hours|days|weeks|months|years|decades|centuries)(?:-?long|-old)(?= [a-z])`),
		pattern(`${FREE_WORD}multi-?(?<multi>hour|day|week|month|year)(?!\\w)`),
	],
	read({ amount, unit, many, multi }) {
		const word = unit ?? many ?? multi ?? ''
		if (many !== undefined || multi !== undefined) return duration(null, unitOf(word))
		const plain = amount === undefined ? 1 : amountOf(amount)
		return duration(plain === null ? null : plain * unitTimes(word), unitOf(word))
	},
}
