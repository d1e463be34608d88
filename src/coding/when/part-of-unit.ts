/** "the end of last month", "at the start of this week", "late last week", "early next month", "the end of the month". */
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { noAnchor, partOf, resolved, shift, thirdOf, unitAround } from './make.ts'
import { FREE_WORD, pattern, unitOf } from './vocabulary.ts'

export const partOfUnit: TimeRule = {
	name: 'when/part-of-unit',
	cues: CUE.unit,
	also: CUE.third,
	patterns: [
		pattern(
			`${FREE_WORD}(?:the )?(?:very )?(?<third>early|late|mid|middle of|beginning of|start of|end of|close of|early in|late in) (?:the )?(?<rel>last|this|next|the) (?<unit>week|month|decade|century)(?!\\w)`,
		),
		pattern(
			`${FREE_WORD}(?:the )?(?<third>beginning|start|middle|end|close) of the (?<unit>week|month|decade|century)(?!\\w)`,
		),
	],
	read({ third, rel, unit: word }, at) {
		const unit = unitOf(word ?? '')
		const open = { week: 'XXXX-WXX', month: 'XXXX-XX', decade: 'XXX', century: 'XX' }[unit as 'week']
		if (!at.anchor) return noAnchor(open, 'span')
		const away = { last: -1, next: 1 }[rel?.toLowerCase() ?? ''] ?? 0
		const whole = unitAround(shift(at.anchor, away, unit), unit, resolved(at.anchor))
		const named = thirdOf(third ?? '')
		return named ? partOf(whole, named) : whole
	},
}
