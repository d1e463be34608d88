/** "overnight": the night that ends on the day of the report, or begins on it when the tense looks ahead. */
import { addDays } from '../../report/days.ts'
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { noAnchor, placed, resolved } from './make.ts'
import { FREE_WORD, pattern } from './vocabulary.ts'

export const overnight: TimeRule = {
	name: 'when/overnight',
	cues: CUE.part,
	patterns: [pattern(`${FREE_WORD}overnight(?![\\w-]| success| stay| flight| train| bus| delivery| bag)`)],
	read(_, at) {
		if (!at.anchor) return noAnchor('XXXX-XX-XXTNI', 'part-of-day', 'TIME')
		const how = resolved(at.anchor)
		if (at.tense() === 'future')
			return placed(`${at.anchor}TNI`, at.anchor, addDays(at.anchor, 1), 'part-of-day', how, 'TIME')
		const first = addDays(at.anchor, -1)
		return placed(`${first}TNI`, first, at.anchor, 'part-of-day', how, 'TIME')
	},
}
