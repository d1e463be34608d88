/** "in 2014", "the 2003 invasion", "(1992)": a year, and never a count, a price or a model number. */
import { CUE } from './cues.ts'
import type { TimeRule } from './expression.ts'
import { FUNCTION_WORDS, isInName } from './guards.ts'
import { aYear, STATED } from './make.ts'
import { FREE, pattern } from './vocabulary.ts'

const COUNTED =
	/^[ -](?:people|persons|men|women|children|civilians|soldiers|troops|fighters|rebels|militants|police|officers|prisoners|refugees|families|homes|houses|rounds|rockets|missiles|shells|tons|tonnes|kilometres|kilometers|km|miles|metres|meters|feet|dollars|euros|pounds|votes|members|students|workers|employees|jobs|migrants|protesters|demonstrators|inmates|barrels|calls|flights|dead|deaths|wounded|times|pages|strong|hours|hrs|percent|per cent|years?|days|troop|names|cases|vehicles|tanks|kg|residents|villagers|others|new|additional|more|or more)\b/i
const EVENTS =
	/^ (?:elections?|polls?|attacks?|bombings?|war|invasion|coup|protests?|uprising|talks|killings?|massacre|riots?|sanctions|agreement|deal|accord|treaty|ceasefire|raid|siege|genocide|revolution|conflict|offensive|vote|referendum|constitution|law|budget|olympic|olympics|world|season|census|report|survey|summit|crisis|earthquake|tsunami|famine|hijacking|assassination|murder|trial|peace|nuclear|presidential|parliamentary|general|local|military|model|census|annual|us|u\.s\.|un|nato|gulf|arab)\b/i

export const year: TimeRule = {
	name: 'when/year',
	cues: CUE.digit,
	patterns: [
		pattern(`${FREE}(?<y>(?:1[5-9]|20)\\d\\d)(?!\\w|[.,:/%-]\\d|%|-\\w|'s\\b)`),
		pattern(
			'(?<=\\b(?:year|AD|A\\.D\\.|(?:back|early|late|as) (?:as|in)) )(?<sure>1[0-4]\\d\\d|\\d{3})(?![\\w,.]\\d|\\w)',
		),
	],
	read({ y, sure }, at) {
		if (sure !== undefined) return sure.length === 4 ? aYear(Number(sure), STATED) : null
		const before = at.before(24)
		const after = at.after(28)
		// "the 1920 Revolution Brigades"
		if (COUNTED.test(after) || isInName(at)) return null
		const led =
			/\b(?:in|since|until|till|by|during|before|after|from|circa|between|around|through|of|for|year|and|to|late|early|mid|back in|than|or|spring|summer|autumn|fall|winter|easter|christmas|elections?|ending|ended|beginning|starting|season|the years?)(?: the)?,? ?-?\(?$/i
		if (
			/(?:\b(?:no|number|resolution|flight|room|route|highway|section|article|unit|brigade|regiment|battalion|chapter|at least|at most|about|some|nearly|almost|over|than|up to|under|approximately|exactly|only|kill(?:ed|ing)?|wound(?:ed|ing)?|arrest(?:ed|ing)?|mk|model|type|series|version|vision|agenda|apt|suite|channel|world cup|euro|usd|iraq body count)\.?|[$\u20ac\u00a3#]) ?$/i.test(
				before,
			)
		)
			return null
		if (/[(,[] ?$/.test(before))
			return /^ ?[),;\]]/.test(after) || /^(?:,|$)/.test(after) ? aYear(Number(y), STATED) : null
		if (/(?:\bthe|\bits|\btheir|\bhis|\bher|\ba|\bthis|'s) $/i.test(before)) {
			// "the 2000 soldiers" counts; "the 2003 invasion" does not
			return /^ [a-z]+s\b/i.test(after) && !EVENTS.test(after) && Number(y) % 100 === 0
				? null
				: /^ \w/.test(after)
					? aYear(Number(y), STATED)
					: null
		}
		if (led.test(before)) {
			const next = /^ ([a-z]+)/.exec(after)?.[1]
			const plural = /[^s]s$/.test(next ?? '') && !FUNCTION_WORDS.has(next ?? '')
			// "a survey of 1709 schoolchildren"
			if (/\bof $/i.test(before) && next !== undefined && !FUNCTION_WORDS.has(next) && !EVENTS.test(after)) return null
			if (
				plural &&
				!EVENTS.test(after) &&
				/\b(?:to|of|from|for|or|and|than|between|around|in|through|by|with) $/i.test(before)
			)
				return null
			return aYear(Number(y), STATED)
		}
		return EVENTS.test(after) || (at.start === 0 && /^ [A-Z][a-z]/.test(after)) ? aYear(Number(y), STATED) : null
	},
}
