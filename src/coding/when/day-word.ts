/** "yesterday", "earlier today", "tomorrow morning", "the day before yesterday": counted from the day of the report. */
import { addDays } from '../../report/days.ts'
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { aDay, noAnchor, open, partOfDay, resolved } from './make.ts'
import { FREE_WORD, PART, partCode, pattern } from './vocabulary.ts'

const AWAY = { yesterday: -1, today: 0, tomorrow: 1 }

export const dayWord: TimeRule = {
	name: 'when/day-word',
	cues: CUE.dayWord | CUE.near,
	patterns: [
		pattern(
			`${FREE_WORD}(?:(?:earlier|later|early|late) )?(?:(?:the )?(?<before>${PART}) of )?(?<word>yesterday|today|tomorrow)(?![\\w-])(?:(?:'s)? (?:early |late )?(?<after>${PART})(?!\\w))?`,
		),
		pattern(`${FREE_WORD}(?:the )?(?<two>day before yesterday|day after tomorrow|night before last)(?!\\w)`),
	],
	read({ word, two, before, after }, at) {
		const low = word?.toLowerCase() ?? ''
		// "the Iran of today", "today's youth": now, not this day
		if (
			low === 'today' &&
			/\b(?:of|until|to|than ever) $/i.test(at.before(10)) &&
			/^(?:[.,;]|$| (?:is|are)\b)/.test(at.after(6)) &&
			at.tense() === 'present'
		)
			return open('DATE', 'PRESENT_REF', 'span', 'vague')
		if (low === 'today' && /^'s (?:world|youth|generation|society|standards|age)\b/i.test(at.after(14)))
			return open('DATE', 'PRESENT_REF', 'span', 'vague')
		if (/\b(?:USA|Russia) $/.test(at.before(8)) && /^[A-Z]/.test(word ?? '')) return null
		if (!at.anchor) return noAnchor('XXXX-XX-XX', 'day')
		const away = two === undefined ? AWAY[low as 'today'] : /tomorrow/i.test(two) ? 2 : -2
		const day = addDays(at.anchor, away)
		const part = before ?? after ?? (/last$/i.test(two ?? '') ? 'night' : undefined)
		return part ? partOfDay(day, partCode(part), resolved(at.anchor)) : aDay(day, resolved(at.anchor))
	},
}
