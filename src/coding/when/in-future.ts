/** "in two days", "within a week", "in three years' time": ahead of the report when the tense is; else a mere length. */
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { duration, noAnchor, placed, resolved, shift, unitAround } from './make.ts'
import { AMOUNT, amountOf, FREE, pattern, periodOf, UNITS, unitOf, unitTimes } from './vocabulary.ts'

export const inFuture: TimeRule = {
	name: 'when/in-future',
	cues: CUE.unit,
	patterns: [
		pattern(
			`(?<=\\b(?<how>in|within) (?:about |around |just |under |less than |roughly |another |the next )?)${FREE}(?<amount>${AMOUNT})[ -](?<unit>${UNITS})(?<time>'? time)?(?![\\w-]| (?:of|after|before|ago|old|in prison|in jail|later|earlier)\\b)`,
		),
		pattern(`${FREE}(?<amount>${AMOUNT})[ -](?<unit>${UNITS}) (?<time>from now|hence)(?!\\w)`),
	],
	read({ how, amount, unit: word, time }, at) {
		const unit = unitOf(word ?? '')
		const plain = amountOf(amount ?? '')
		const count = plain === null ? null : plain * unitTimes(word ?? '')
		const length = duration(count, unit)
		if (count === null || (time === undefined && at.tense() !== 'future')) return length
		const clock = unit === 'hour' || unit === 'minute' || unit === 'second'
		if (!at.anchor) return time === undefined ? length : noAnchor(periodOf(count, unit), 'span')
		const day = clock
			? shift(at.anchor, unit === 'hour' ? Math.ceil(count / 24) : 1, 'day')
			: shift(at.anchor, count, unit)
		if (how?.toLowerCase() === 'within')
			return placed(periodOf(count, unit), at.anchor, day, 'span', resolved(at.anchor), 'DURATION')
		return clock ? length : unitAround(day, unit, resolved(at.anchor))
	},
}
