/** "last week", "this month", "next year", "the previous year", "that week": a whole unit near the report or the last time told. */
import { type Day, toCount } from '../../report/days.ts'
import { CUE } from './cues.ts'
import type { Place, Reading, TimeRule, Unit } from './expression.ts'
import { inferred, noAnchor, resolved, shift, unitAround } from './make.ts'
import { FREE_WORD, pattern, unitOf } from './vocabulary.ts'

const UNIT = '(?<unit>week|month|year|decade|century)'
const LATER = '(?!\\w|-old|-long)'

export const saidUnit: TimeRule = {
	name: 'when/said-unit',
	cues: CUE.unit,
	also: CUE.near,
	patterns: [
		pattern(`${FREE_WORD}(?<rel>last|next|this|this past|this coming|the current|the coming) ${UNIT}${LATER}`),
		pattern(`${FREE_WORD}(?:the )?(?<told>previous|preceding|following|next|same|prior) ${UNIT}${LATER}`),
		pattern(`${FREE_WORD}(?<told>that)(?: same)? ${UNIT}${LATER}`),
		pattern(
			`${FREE_WORD}the ${UNIT} (?<told>before|previous|earlier|after)(?=[.,;:)]| ?$| (?:in|on|at|when|that|to|and|but)\\b)`,
		),
		pattern(`${FREE_WORD}(?:earlier|later|early|late) (?<rel>this|last|next) ${UNIT}${LATER}`),
	],
	read({ rel, told, unit: word }, at) {
		const unit = unitOf(word ?? '')
		const open = { day: 'XXXX-XX-XX', week: 'XXXX-WXX', month: 'XXXX-XX', year: 'XXXX', decade: 'XXX', century: 'XX' }[
			unit as 'week'
		]
		if (told !== undefined) return fromTold(told.toLowerCase(), unit, open, at)
		if (!at.anchor) return noAnchor(open, unit === 'week' || unit === 'month' || unit === 'year' ? unit : 'span')
		const low = (rel ?? '').toLowerCase()
		const away = low === 'last' ? -1 : low === 'next' ? 1 : 0
		// "this past year" looks back over it, "the coming week" ahead
		const past = low === 'this past' ? -1 : low.endsWith('coming') ? 1 : away
		const whole = unitAround(shift(at.anchor, past, unit), unit, resolved(at.anchor))
		return away === 0 && past === 0
			? clipped(whole, at, /^(?:earlier|early)/i.test(at.line.slice(at.start)), /^later/i.test(at.line.slice(at.start)))
			: whole
	},
}

/** "earlier this week" ends and "later this week" begins with the day of the report; so does "this week" in the past tense. */
function clipped(whole: Reading, at: Place, earlier: boolean, later: boolean): Reading {
	if (!at.anchor || !whole.interval) return whole
	const { earliest, latest } = whole.interval
	if (later) return { ...whole, interval: { earliest: at.anchor, latest } }
	if ((earlier || at.tense() === 'past') && toCount(latest) > toCount(at.anchor))
		return { ...whole, interval: { earliest, latest: at.anchor } }
	return whole
}

function fromTold(rel: string, unit: Unit, value: string, at: Place): Reading {
	const last = at.last(
		'minute',
		'hour',
		'part-of-day',
		'day',
		'week',
		'part-of-month',
		'month',
		'season',
		'quarter',
		'part-of-year',
		'year',
	)
	const base: Day | null = last?.interval?.earliest.slice(0, 10) ?? at.anchor
	if (!base) return noAnchor(value, unit === 'week' || unit === 'month' || unit === 'year' ? unit : 'span')
	const away = /^(?:previous|preceding|prior|before|earlier)$/.test(rel)
		? -1
		: /^(?:following|next|after)$/.test(rel)
			? 1
			: 0
	return unitAround(shift(base, away, unit), unit, inferred(base))
}
