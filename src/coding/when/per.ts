/** "15 a year", "three times a day", "$1,000 per month": a rate. */
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { granularityOf, repeated } from './make.ts'
import { pattern, periodOf, unitOf, unitTimes } from './vocabulary.ts'

export const per: TimeRule = {
	name: 'when/per',
	cues: CUE.unit,
	patterns: [
		pattern(
			'(?<=(?:\\d|\\b(?:times|once|twice|million|billion|thousand|hundred|dozens|rate|barrels|rounds|people)) (?:[a-z$]+ ){0,2})(?:a|an|each) (?<unit>minute|hour|day|night|week|fortnight|month|year)(?!\\w|[ -](?:after|before|later|earlier|ago|of|old|long|in|ahead|since)\\b|-)',
		),
		pattern('\\bper (?<unit>second|minute|hour|day|night|week|fortnight|month|year|annum)(?!\\w)'),
	],
	read({ unit: word }) {
		const low = (word ?? '').toLowerCase()
		const unit = low === 'night' ? 'day' : low === 'annum' ? 'year' : unitOf(low)
		return repeated(periodOf(unitTimes(low), unit), granularityOf(unit))
	},
}
