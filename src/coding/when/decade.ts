/** "the 1980s", "the late 90s", "the eighties". */
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { aDecade, partOf, STATED, thirdOf } from './make.ts'
import { FREE_WORD, pattern } from './vocabulary.ts'

const WORDS = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']
const THIRD =
	'(?:(?<third>early|late|mid(?:dle)?|end of|beginning of|start of|close of)(?: to[ -](?:mid|late))?[ -](?:the )?)?'

export const decade: TimeRule = {
	name: 'when/decade',
	cues: CUE.digit | CUE.decade,
	patterns: [
		pattern(`(?<![\\w.,$/#:-])(?:the )?${THIRD}(?<full>(?:1[5-9]|20)\\d0)'?s(?!\\w)`),
		pattern(`${FREE_WORD}(?:the )${THIRD}'?(?<short>[2-9]0)'?s(?!\\w)`),
		pattern(`(?<=\\d0'?s (?:and|or|to) )(?:the )?'?(?<short>[2-9]0)'?s(?!\\w)`),
		pattern(`${FREE_WORD}the ${THIRD}(?:nineteen[- ])?(?<word>${WORDS.join('|')})(?!\\w)`),
	],
	read({ third, full, short, word }, at) {
		// "in her 80s", "temperatures in the 30s": ages and degrees
		if (
			full === undefined &&
			/\b(?:aged|age|temperatures?|scores?|his|her|their|my|in)\b[^.]{0,12} $/i.test(at.before(20)) &&
			short !== undefined &&
			Number(short) < 50
		)
			return null
		if (/^[ ,]*(?:degrees|per ?cent|celsius|fahrenheit|mph|km)\b/i.test(at.after(14))) return null
		const first = full
			? Number(full)
			: 1900 + (short ? Number(short) : 20 + 10 * WORDS.indexOf((word ?? '').toLowerCase()))
		const whole = aDecade(first, STATED)
		const named = third ? thirdOf(third) : null
		return named ? partOf(whole, named) : whole
	},
}
