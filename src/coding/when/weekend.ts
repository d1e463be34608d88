/** "over the weekend", "last weekend", "this weekend", "the weekend of 7 March", "a weekend attack". */
import { addDays, weekdayOf } from '../../report/days.ts'
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { aWeekend, noAnchor, resolved } from './make.ts'
import { FREE_WORD, pattern } from './vocabulary.ts'

export const weekend: TimeRule = {
	name: 'when/weekend',
	cues: CUE.weekend,
	patterns: [
		pattern(
			`${FREE_WORD}(?:(?<rel>last|next|this|this past|this coming|the past|the coming|the) )(?:long )?weekend(?!\\w|ers)`,
		),
		pattern(
			'(?<=\\b(?:a|over|deadly|bloody|violent) )weekend(?= (?:of|attack|violence|clashes|raid|strikes|fighting|shooting|killings?|protests?))',
		),
	],
	read({ rel }, at) {
		if (!at.anchor) return noAnchor('XXXX-WXX-WE', 'weekend')
		const how = resolved(at.anchor)
		const isWeekend = weekdayOf(at.anchor) >= 6
		// the one that is going on or, from Monday to Friday, the one just gone
		const gone = isWeekend ? at.anchor : addDays(at.anchor, -7)
		switch (rel?.toLowerCase()) {
			case 'last':
			case 'this past':
			case 'the past':
				return aWeekend(addDays(at.anchor, -7), how)
			case 'next':
				return aWeekend(isWeekend ? addDays(at.anchor, 7) : at.anchor, how)
			case 'this coming':
			case 'the coming':
				return aWeekend(isWeekend ? addDays(at.anchor, 7) : at.anchor, how)
			case 'this':
				// on a Monday people still say "this weekend" of the one that is over
				return aWeekend(at.tense() === 'past' && weekdayOf(at.anchor) <= 2 ? gone : at.anchor, how)
			default:
				return aWeekend(at.tense() === 'future' ? at.anchor : gone, how)
		}
	},
}
