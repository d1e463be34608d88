/** "the 19th century", "the late twentieth century". */
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { aCentury, partOf, STATED, thirdOf } from './make.ts'
import { FREE_WORD, ORDINAL, ordinalOf, pattern } from './vocabulary.ts'

export const century: TimeRule = {
	name: 'when/century',
	cues: CUE.unit,
	patterns: [
		pattern(
			`${FREE_WORD}(?:the )?(?:(?<third>early|late|mid|end of the|beginning of the|turn of the)[ -])?(?<nth>${ORDINAL})[- ]century(?! of\\b)`,
		),
	],
	read({ third, nth }, at) {
		const number = ordinalOf(nth ?? '')
		if (!number || number < 2 || number > 30 || /^ (?:BC|B\.C\.)/.test(at.after(6))) return null
		const whole = aCentury((number - 1) * 100, STATED)
		const named = third ? thirdOf(third.replace('turn', 'start')) : null
		return named ? partOf(whole, named) : whole
	},
}
