/** "two days earlier", "a year later", "three weeks before.", "hours later": counted from the time last told. */
import { type Day, monthOf, yearOf } from '../../report/days.ts'
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { aboutADay, aMonth, inferred, noAnchor, open, partOfDay, placed, shift, unitAround } from './make.ts'
import { AMOUNT, amountOf, FREE, FREE_WORD, partCode, pattern, UNITS, unitOf, unitTimes } from './vocabulary.ts'

const END = `(?=[.,;:)]| ?$|['"]| (?:in|on|at|when|that|to|and|but|by|with|for|near|he|she|they|the|a)\\b)`

export const earlierLater: TimeRule = {
	name: 'when/earlier-later',
	cues: CUE.unit | CUE.part,
	also: CUE.away,
	patterns: [
		pattern(
			`${FREE}(?<amount>${AMOUNT})[ -](?<unit>${UNITS}) (?<way>earlier|later|afterwards?|previously|beforehand)(?!\\w)(?! than)`,
		),
		pattern(
			`${FREE}(?<amount>${AMOUNT})[ -](?<unit>${UNITS}) (?<way>before|after that|after this|before that|on)${END}(?! the| a)`,
		),
		pattern(
			`${FREE}(?<amount>${AMOUNT}) (?<unit>nights|evenings|mornings) (?<way>earlier|later|before|after that)(?!\\w)`,
		),
		pattern(
			`${FREE_WORD}(?<unit>minutes|moments|hours|days|weeks|months|years|decades) (?<way>earlier|later|afterwards?|previously|beforehand)(?!\\w)(?! than)`,
		),
	],
	read({ amount, unit: word, way }, at) {
		const count = amount === undefined ? null : amountOf(amount)
		const part = /^(?:night|evening|morning)/i.test(word ?? '')
		const unit = word?.toLowerCase() === 'moments' ? 'minute' : part ? 'day' : unitOf(word ?? '')
		const back = /^(?:earlier|before|before that|previously|beforehand)$/i.test(way ?? '')
		const clock = unit === 'hour' || unit === 'minute' || unit === 'second'
		const told = at.last(
			'minute',
			'hour',
			'part-of-day',
			'day',
			...(clock || unit === 'day' ? [] : (['week', 'part-of-month', 'month', 'year'] as const)),
		)
		const base: Day | null = told?.interval?.earliest.slice(0, 10) ?? at.anchor
		if (!base) return noAnchor('XXXX-XX-XX', 'day')
		const how = inferred(base)
		if (clock) {
			const away = (count ?? 12) / (unit === 'hour' ? 24 : 1440)
			// told of a day with no hour, "hours later" is that day; of an evening it may be the next
			const days = told?.granularity === 'day' && away < 1 ? 0 : Math.ceil(away)
			const other = shift(base, back ? -days : days, 'day')
			return placed(back ? other : base, back ? other : base, back ? base : other, 'day', how)
		}
		if (count === null) return { ...open('DATE', back ? 'PAST_REF' : 'FUTURE_REF', 'span', 'vague') }
		const day = shift(base, (back ? -1 : 1) * count * unitTimes(word ?? ''), unit)
		if (part) return partOfDay(day, partCode(word ?? ''), how)
		// "a year earlier" of a month is that month of the year before
		if (unit === 'year' && (told?.granularity === 'month' || told?.granularity === 'part-of-month'))
			return aMonth(yearOf(day), monthOf(day), how)
		const whole = unitAround(day, unit, how)
		const isDay = told === null || told.granularity === 'day' || told.granularity === 'part-of-day'
		return unit === 'week' && isDay ? aboutADay(whole, day, count) : whole
	},
}
