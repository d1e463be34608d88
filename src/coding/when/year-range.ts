/** "from 2009 to 2011", "between 2014 and 2016", "1992-95": a stretch of years with its two ends. */
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { countsSomething } from './guards.ts'
import { aYear, placed, STATED } from './make.ts'
import { FREE, pattern, YEAR } from './vocabulary.ts'

export const yearRange: TimeRule = {
	name: 'when/year-range',
	cues: CUE.digit,
	patterns: [
		pattern(`${FREE}(?:from|between) (?<a>${YEAR}) (?:to|and|until|till|through) (?<b>${YEAR})(?!\\w|[.,]\\d)`),
		pattern(`${FREE}(?<a>${YEAR})(?: ?- ?|/| to )(?<b>${YEAR})(?!\\w|[.,]\\d|-)`),
		pattern(
			`(?<=\\b(?:in|of|from|during|between|the|for) \\(?)(?<a>(?:19|20)\\d\\d)[-/](?<short>\\d\\d)(?!\\w|[.,/-]\\d)`,
		),
	],
	read({ a, b, short }, at) {
		const from = Number(a)
		const to = b === undefined ? Math.floor(from / 100) * 100 + Number(short) : Number(b)
		if (to <= from || to - from > 500 || (short === undefined && countsSomething(at.after(20)) && from % 100 === 0))
			return null
		const startA = at.line.indexOf(a ?? '', at.start)
		const textB = b ?? short ?? ''
		const startB = at.line.indexOf(textB, startA + 4)
		return {
			...placed(`${from}/${to}`, `${from}-01-01`, `${to}-12-31`, 'span', STATED),
			parts: [
				{ ...aYear(from, STATED), start: startA, end: startA + 4 },
				{ ...aYear(to, STATED), start: startB, end: startB + textB.length },
			],
		}
	},
}
