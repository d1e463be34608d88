/** "mid-2014", "late in 2019", "the end of 2014", "the second half of last year", "early next year". */
import { yearOf } from '../../report/days.ts'
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { aHalf, aYear, noAnchor, partOf, resolved, STATED, thirdOf } from './make.ts'
import { FREE_WORD, pattern, YEAR } from './vocabulary.ts'

const WHICH = `(?:(?<y>${YEAR})(?!\\w|[.,:/-]\\d)|(?<rel>last|this|next) year|the (?<rel2>year)(?!-| \\w+ed\\b| (?:before|after|to|since)))`

export const partOfYear: TimeRule = {
	name: 'when/part-of-year',
	cues: CUE.digit | CUE.unit,
	also: CUE.third | CUE.near,
	patterns: [
		pattern(
			`${FREE_WORD}(?:the )?(?:very )?(?<third>early|late|mid(?:dle)?|beginning|start|end|close)(?: in| of|-| part of)? ?${WHICH}`,
		),
		pattern(
			`${FREE_WORD}(?<third>earlier|later)(?: in the (?<rel2>year)| (?:in )?(?:(?<y>${YEAR})(?!\\w|[.,:/-]\\d)|(?<rel>last|this|next) year))(?!\\w)`,
		),
		pattern(`${FREE_WORD}(?:the )?(?<half>first|second|latter|last) half of ${WHICH}`),
	],
	read({ third, half, y, rel, rel2 }, at) {
		if (y === undefined && !at.anchor) return noAnchor('XXXX', 'part-of-year')
		const how = y === undefined ? resolved(at.anchor!) : STATED
		const away = rel2 ? 0 : { last: -1, this: 0, next: 1 }[rel?.toLowerCase() ?? 'this']
		const year = y === undefined ? yearOf(at.anchor!) + (away ?? 0) : Number(y)
		if (half !== undefined) return aHalf(year, half.toLowerCase() === 'first' ? 1 : 2, how)
		const whole = aYear(year, how)
		const low = third?.toLowerCase()
		if (
			(low === 'earlier' || low === 'later') &&
			(rel2 || rel?.toLowerCase() === 'this') &&
			at.anchor &&
			whole.interval
		) {
			const interval =
				low === 'earlier'
					? { earliest: whole.interval.earliest, latest: at.anchor }
					: { earliest: at.anchor, latest: whole.interval.latest }
			return { ...whole, interval, granularity: 'part-of-year' }
		}
		const named = thirdOf(third ?? '')
		return named && low !== 'earlier' && low !== 'later' ? partOf(whole, named) : whole
	},
}
