/** "earlier in the day", "later that day", "the same day", "that night": the day that the text is speaking of. */
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { aDay, inferred, noAnchor, partOfDay } from './make.ts'
import { FREE_WORD, partCode, pattern } from './vocabulary.ts'

export const inTheDay: TimeRule = {
	name: 'when/in-the-day',
	cues: CUE.unit | CUE.part,
	also: CUE.near,
	hangs: true,
	patterns: [
		pattern(
			`${FREE_WORD}(?:earlier|later|early|late)(?: in the| on the| that| the| on that| on)(?: same| very)? (?<part>day|morning|afternoon|evening|night)(?!\\w)`,
		),
		pattern(`${FREE_WORD}(?:the|that|this)(?: very)? same (?<part>day|morning|afternoon|evening|night)(?!\\w)`),
		pattern(`${FREE_WORD}that(?: very)? (?<part>day|morning|afternoon|evening|night)(?!\\w)`),
		pattern(`${FREE_WORD}same[- ](?<part>day)(?= (?:attack|strike|talks|meeting))`),
	],
	read({ part }, at) {
		const low = (part ?? 'day').toLowerCase()
		const told = at.nearDay() ?? at.anchor
		if (!told)
			return low === 'day'
				? noAnchor('XXXX-XX-XX', 'day')
				: noAnchor(`XXXX-XX-XXT${partCode(low)}`, 'part-of-day', 'TIME')
		return low === 'day' ? aDay(told, inferred(told)) : partOfDay(told, partCode(low), inferred(told))
	},
}
