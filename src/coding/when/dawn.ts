/** "at dawn", "since dawn", "before dawn", "in the morning", "at night": a part of the day that the text is in. */
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { inferred, noAnchor, partOfDay, resolved } from './make.ts'
import { partCode, pattern } from './vocabulary.ts'

const NOT_AFTER =
	'(?![\\w-]| (?:prayers?|newspapers?|papers?|edition|news|star|briefing|show|of a|of the (?:new|20|21)|raids by|vision|club|shift|watch|goggles|sky|school))'

export const dawn: TimeRule = {
	name: 'when/dawn',
	cues: CUE.part,
	hangs: true,
	patterns: [
		pattern(
			`(?<=\\b(?:at|since|before|after|until|by|around|from|near|just after|shortly after) )(?<part>dawn|daybreak|sunrise|dusk|sunset|nightfall|night)${NOT_AFTER}`,
		),
		pattern(
			`(?<=\\b(?:in|during|by|through|throughout|into) )the (?:early |late |small |mid-?)?(?:hours of the )?(?<part>morning|afternoon|evening|night)(?: hours)?${NOT_AFTER}`,
		),
		pattern(
			`(?<=\\b(?:a|the|in) )(?<part>pre-?dawn|dawn|(?:early|late)[- ](?:morning|afternoon|evening|night))(?: hours)?(?= (?:raid|attack|strike|airstrike|assault|operation|bombing|clash|shelling|ambush|hours|curfew|fire)s?\\b)`,
		),
		pattern(`(?<=\\b(?:early|late) in )the (?<part>morning|afternoon|evening|night)${NOT_AFTER}`),
		pattern('(?<=\\b(?:in|during) )the early hours(?! of \\w*day)'),
	],
	read({ part }, at) {
		const code = partCode((part ?? 'dawn').replace(/^(?:early|late)[- ]/i, ''))
		const day = at.nearDay() ?? at.anchor
		if (!day) return noAnchor(`XXXX-XX-XXT${code}`, 'part-of-day', 'TIME')
		return partOfDay(
			day,
			code,
			/^(?:since|until) $/i.test(at.before(6)) && at.anchor === day ? resolved(day) : inferred(day),
		)
	},
}
