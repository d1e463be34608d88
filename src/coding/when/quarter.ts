/** "the first quarter of 2009", "third-quarter results", "Q2 2014". */
import { addMonths, monthOf, yearOf } from '../../report/days.ts'
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { aQuarter, noAnchor, resolved, STATED } from './make.ts'
import { FREE_WORD, pattern, YEAR } from './vocabulary.ts'

const COUNT = { first: 1, second: 2, third: 3, fourth: 4, final: 4 }

export const quarter: TimeRule = {
	name: 'when/quarter',
	cues: CUE.unit | CUE.digit,
	patterns: [
		pattern(
			`${FREE_WORD}(?:the )?(?<nth>first|second|third|fourth|final|last|this|next|previous)[- ]quarter(?!s\\b|-?final|back|master)(?: of (?:(?<y>${YEAR})|(?<rel>last|this|next) year|(?<no>\\w)))?`,
		),
		pattern(`${FREE_WORD}Q(?<q>[1-4])(?:[ -](?<y>(?:19|20)\\d\\d))?(?!\\w)`),
	],
	read({ nth, q, y, rel, no }, at) {
		if (no !== undefined) return null
		const low = nth?.toLowerCase() ?? ''
		const number = q === undefined ? COUNT[low as 'first'] : Number(q)
		if (y !== undefined && number) return aQuarter(Number(y), number, STATED)
		if (!at.anchor) return noAnchor(number ? `XXXX-Q${number}` : 'XXXX-QX', 'quarter')
		const how = resolved(at.anchor)
		if (number === undefined) {
			const day = addMonths(at.anchor, { last: -3, previous: -3, this: 0, next: 3 }[low as 'last'])
			return aQuarter(yearOf(day), Math.ceil(monthOf(day) / 3), how)
		}
		const year = yearOf(at.anchor)
		if (rel) return aQuarter(year + { last: -1, this: 0, next: 1 }[rel.toLowerCase() as 'last'], number, how)
		const now = Math.ceil(monthOf(at.anchor) / 3)
		const tense = at.tense()
		// in the present tense the nearer one: in August the fourth quarter lies ahead
		const ahead = (number - now + 4) % 4
		if (tense === 'present' && ahead <= 2) return aQuarter(number >= now ? year : year + 1, number, how)
		if (tense === 'future') return aQuarter(number >= now ? year : year + 1, number, how)
		return aQuarter(number <= now ? year : year - 1, number, how)
	},
}
