/** "on the 14th", "the 14th of this month": a day of the month the text is in. */
import { addMonths, dayOf, dayOfMonth, monthOf, pad, yearOf } from '../../report/days.ts'
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { countsSomething } from './guards.ts'
import { aDay, inferred, noAnchor, partOfDay, resolved } from './make.ts'
import { partCode, pattern } from './vocabulary.ts'

export const ordinalDay: TimeRule = {
	name: 'when/ordinal-day',
	cues: CUE.digit,
	patterns: [
		pattern(
			'(?<=\\b(?:on|until|till|by|since|before|after) )the (?<d>\\d{1,2})(?:st|nd|rd|th)(?![\\w-])(?: of (?<rel>this|last|next|the|that) month)?',
		),
		pattern(
			'(?:\\bon )?\\bthe (?<part>night|evening|morning|afternoon) of the (?<d>\\d{1,2})(?:st|nd|rd|th)(?![\\w-])',
		),
		pattern('\\bthe (?<d>\\d{1,2})(?:st|nd|rd|th) of (?<rel>this|last|next|the|that|the same) month'),
	],
	read({ d, rel, part }, at) {
		if (rel === undefined && part === undefined && countsSomething(at.after(20))) return null
		const told = at.lastDay()
		const base = rel === undefined || rel === 'that' || rel === 'the same' ? (told ?? at.anchor) : at.anchor
		if (!base) return noAnchor(`XXXX-XX-${pad(Number(d))}`, 'day')
		let months = rel === 'last' ? -1 : rel === 'next' ? 1 : 0
		if (rel === undefined && base === at.anchor && Number(d) > dayOfMonth(base) && at.tense() !== 'future') months = -1
		const month = addMonths(`${base.slice(0, 8)}01`, months)
		const day = dayOf(yearOf(month), monthOf(month), Number(d))
		if (!day) return null
		const how = rel === undefined ? inferred(base) : resolved(base)
		return part === undefined ? aDay(day, how) : partOfDay(day, partCode(part), how)
	},
}
