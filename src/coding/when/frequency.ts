/** "daily shelling", "weekly protests", "annual": how often. */
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { isShouting } from './guards.ts'
import { granularityOf, repeated } from './make.ts'
import { FREE_WORD, pattern, periodOf } from './vocabulary.ts'

const HOW_OFTEN = {
	hourly: [1, 'hour'],
	daily: [1, 'day'],
	nightly: [1, 'day'],
	weekly: [1, 'week'],
	fortnightly: [2, 'week'],
	biweekly: [2, 'week'],
	monthly: [1, 'month'],
	quarterly: [3, 'month'],
	yearly: [1, 'year'],
	annual: [1, 'year'],
	annually: [1, 'year'],
} as const

export const frequency: TimeRule = {
	name: 'when/frequency',
	cues: CUE.often,
	patterns: [pattern(`${FREE_WORD}(?<word>${Object.keys(HOW_OFTEN).join('|')})(?!\\w)`)],
	read({ word }, at) {
		// a newspaper: "the Daily Star", "Weekly Standard"
		if (/^[A-Z]/.test(word ?? '') && !isShouting(at.line) && (/^ [A-Z]/.test(at.after(3)) || at.start > 0)) return null
		const [count, unit] = HOW_OFTEN[(word ?? '').toLowerCase() as keyof typeof HOW_OFTEN]
		return repeated(periodOf(count, unit), granularityOf(unit))
	},
}
