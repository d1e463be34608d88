/** "the past two years", "the last 24 hours", "the next four years", "recent weeks": a stretch that touches the day of the report. */
import { addDays, type Day } from '../../report/days.ts'
import { CUE } from './cues.ts'
import type { TimeRule, Unit } from './expression.ts'
import { duration, inferred, noAnchor, open, placed, resolved, shift } from './make.ts'
import { AMOUNT, amountOf, FREE_WORD, pattern, periodOf, UNITS, unitOf, unitTimes } from './vocabulary.ts'

export const pastSpan: TimeRule = {
	name: 'when/past-span',
	cues: CUE.unit,
	also: CUE.near,
	patterns: [
		pattern(
			`${FREE_WORD}(?:(?:the|these|his|her|its|their) )?(?<rel>last|past|previous|preceding|next|coming|following)[ -](?<amount>${AMOUNT})[ -](?<unit>${UNITS})(?![\\w-])`,
		),
		pattern(`${FREE_WORD}the (?<rel>last|past) (?<unit>hour|day|week|month|year|decade|century)(?![\\w-]| of)`),
		pattern(
			`${FREE_WORD}(?:(?:the|these) )?(?<rel>last|past|recent|coming|next|following|previous) (?<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)(?![\\w-])`,
		),
	],
	read({ rel, amount, unit: word }, at) {
		const low = (rel ?? '').toLowerCase()
		// "due to last six weeks": a verb
		if (
			/^last/i.test(at.line.slice(at.start)) &&
			/\b(?:to|will|would|could|may|might|can|must|should|not|n't) $/i.test(at.before(8))
		)
			return null
		const unit = unitOf(word ?? '')
		const single = amount === undefined && !/s$|ies$/i.test(word ?? '')
		const count = single ? 1 : amount === undefined ? null : amountOf(amount)
		const times = count === null ? null : count * unitTimes(word ?? '')
		const value = periodOf(times, unit)
		const told = low === 'previous' || low === 'preceding' || low === 'following'
		const base: Day | null = told ? (at.lastDay() ?? at.anchor) : at.anchor
		if (!base) return times === null ? open('DURATION', value, 'span', 'vague') : noAnchor(value, 'span', 'DURATION')
		const ahead = low === 'next' || low === 'coming' || low === 'following'
		if (times === null) {
			// "recent days" reach back a week or so; vaguer words have no bounds worth stating
			const days = low === 'following' ? undefined : { hour: 2, day: 10 }[unit as string]
			if (days === undefined) return open('DURATION', value, 'span', 'vague')
			const far = shift(base, ahead ? days : -days, 'day')
			return placed(value, ahead ? base : far, ahead ? far : base, 'span', inferred(base), 'DURATION')
		}
		const other = away(base, ahead ? times : -times, unit)
		const how = told ? inferred(base) : resolved(base)
		return placed(value, ahead ? base : other, ahead ? other : base, 'span', how, duration(1, unit).timex.type)
	},
}

function away(base: Day, amount: number, unit: Unit): Day {
	if (unit === 'hour') return addDays(base, Math.sign(amount) * Math.ceil(Math.abs(amount) / 24))
	return shift(base, amount, unit)
}
