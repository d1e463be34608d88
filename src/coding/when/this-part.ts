/** "this morning", "tonight", "last night", "later this evening". */
import { addDays } from '../../report/days.ts'
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { noAnchor, partOfDay, resolved } from './make.ts'
import { FREE_WORD, PART, partCode, pattern } from './vocabulary.ts'

export const thisPart: TimeRule = {
	name: 'when/this-part',
	cues: CUE.part,
	patterns: [
		pattern(`${FREE_WORD}(?:(?:early|earlier|late|later) )?(?:this (?<this>${PART})|(?<tonight>tonight))(?!\\w)`),
		pattern(`${FREE_WORD}(?:(?:early|late) )?(?:last (?<last>night|evening)|yesterday (?<last2>night))(?!\\w)`),
	],
	read({ this: part, tonight, last, last2 }, at) {
		const code = partCode(part ?? last ?? last2 ?? 'night')
		if (!at.anchor) return noAnchor(`XXXX-XX-XXT${code}`, 'part-of-day', 'TIME')
		const day = part !== undefined || tonight !== undefined ? at.anchor : addDays(at.anchor, -1)
		return partOfDay(day, code, resolved(at.anchor))
	},
}
