/** "for three days", "20 years in prison", "two and a half years": how long, never when. Ages and counts stay out. */
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { duration as howLong } from './make.ts'
import { AMOUNT, amountOf, FREE, FREE_WORD, pattern, UNITS, unitOf, unitTimes } from './vocabulary.ts'

const LED =
	/\b(?:for|within|in|over|during|under|about|around|nearly|almost|more|less|than|after|lasted|lasting|last|lasts|took|take|takes|spent|spend|spending|of|every|at least|at most|up to|another|half|whole|full|entire|to|and|or|-) $/i

export const duration: TimeRule = {
	name: 'when/duration',
	cues: CUE.unit,
	patterns: [
		pattern(
			`${FREE}(?:(?:almost|nearly|about|around|roughly|more than|less than|at least|up to|over|under|some) )?(?<amount>${AMOUNT})[ -](?:(?:full|whole|entire|long|consecutive|straight|more|further|additional) )?(?<unit>${UNITS})(?![\\w]|-(?:old|long))(?! old\\b| of age\\b|'? older)`,
		),
		// "between 60 and 90 days": the first number shares the unit
		pattern(`${FREE}(?<amount>\\d{1,4})(?= (?:to|and|or) \\d{1,4} (?<unit>${UNITS})(?! old))`),
		pattern(`${FREE_WORD}(?<amount>an?|one|half an?) (?<unit>quarter|half)(?: of an)? (?:hour|century)(?!\\w)`),
	],
	read({ amount, unit: word }, at) {
		const low = (amount ?? '').toLowerCase()
		if (low === 'many' && /\bas $/i.test(at.before(4))) return null
		if (/\b(?:aged|age of|ages?) $/i.test(at.before(10))) return null
		if (word?.toLowerCase() === 'second' && !/^\d{2}|^[2-9]/.test(low)) return null
		if (/^(?:quarter|half)$/i.test(word ?? '')) return howLong(word?.toLowerCase() === 'half' ? 30 : 15, 'minute')
		// "a day of mourning" is no length of time unless something says so
		if (
			(low === 'a' || low === 'an' || low === 'one') &&
			!LED.test(at.before(14)) &&
			!/^(?:[ ,]*(?:long|after|before|in jail|in prison)\b)/i.test(at.after(12))
		)
			return null
		if (low === 'one' && /^day$/i.test(word ?? '') && /^(?:,| (?:i|we|he|she|they|will|be)\b)/i.test(at.after(8)))
			return null
		// "20 second-hand cars", "3 minute amounts": a unit in the singular counts nothing beyond one
		const plain = amountOf(low)
		if (plain !== null && plain > 1 && !/s$/i.test(word ?? '') && !at.line.slice(at.start, at.end).includes('-'))
			return null
		return howLong(plain === null ? null : plain * unitTimes(word ?? ''), unitOf(word ?? ''))
	},
}
