/** Questions that several rules ask about the words around a match, to keep names, verbs and counts out. */
import { monthNumber } from '../../report/months.ts'
import type { Place } from './expression.ts'

const NAMED_AFTER_DAYS =
	/^\]?(?:'s)? (?:\w+ )?(?:Movement|Movements|Brigades?|Revolutionary|Martyrs|Group|Front|Coalition|Organi[sz]ation|Party|Alliance|Square|Street|Avenue|Bridge|University|Hospital|Airport|Stadium|Battalion|Forces?|Commission|Prize|Mosque|Times|Telegraph|Mail|Express|Mirror|Herald|Post|Star|Tribune)\b/

/** "the 23 March Movement", "17 November Square", "the Sunday Times": the day is part of a name. */
export function isInName(at: Place): boolean {
	const after = at.after(40)
	return isShouting(at.line)
		? /^\]? (?:MOVEMENT|BRIGADE|REVOLUTIONARY|COALITION|COMMANDO|GROUP,)/.test(after)
		: NAMED_AFTER_DAYS.test(after)
}

const LEADS =
	/\b(?:in|of|since|until|till|by|from|to|through|during|between|before|after|and|early|late|mid|last|next|this|around|about|late in|every|each|on|the) ?-?$/i
const SURE = new Set(['january', 'february', 'september', 'october', 'november', 'december', 'july'])
const GIVEN_NAMES = new Set(['april', 'june', 'august', 'may'])

/** "May", "March", "August", "April", "June" and short forms are months only where nothing says otherwise. */
export function isMonth(word: string, at: Place): boolean {
	const low = word.toLowerCase()
	const offset = at.line.indexOf(word, at.start)
	const before = at.line.slice(Math.max(0, offset - 16), offset)
	const after = at.line.slice(offset + word.length, offset + word.length + 24)
	const led = LEADS.test(before)
	const capital = /^[A-Z]/.test(word)
	if (
		/\b(?:mrs?|ms|dr|prof|gen|col|capt|lt|sgt|maj|judge|justice|minister|president|premier|secretary|lord|lady|sir|senator|general|colonel|captain|sister|miss)\.? $/i.test(
			before,
		)
	)
		return false
	if (SURE.has(low)) return true
	if (!capital) return false
	if (GIVEN_NAMES.has(low) && !led && / [A-Z][a-z]+ $/.test(before)) return false
	if (GIVEN_NAMES.has(low) && /^ [A-Z][a-z]+/.test(after) && !led && !isShouting(at.line)) return false
	if (low === 'april' || low === 'june') return true
	if (low.length <= 4 && low !== 'may')
		return led && /\b(?:in|of|since|until|by|from|late|early|mid|last) ?-?$/i.test(before)
	const tagged = at.sentence.parsed
		? at.sentence.tokens.find((token) => token.start - at.sentence.start === offset)
		: undefined
	if (tagged && tagged.xpos !== 'NNP' && !led) return false
	if (
		low === 'march' &&
		/^ (?:on|to|against|for|through|past|in (?:support|protest))\b/.test(after) &&
		!/\b(?:in|since|until|by|last|next|early|late|mid) ?-?$/i.test(before)
	)
		return false
	if (led && !/\b(?:to|and|the) $/i.test(before)) return true
	return !isShouting(at.line) && tagged?.xpos === 'NNP' && !tagged.deprel.startsWith('flat')
}

/** All letters are capitals: an old wire text or a headline, where capitals prove nothing. */
export function isShouting(line: string): boolean {
	return line === line.toUpperCase()
}

/** For patterns that end in a number: "March 3 and 4 soldiers" counts soldiers. */
export function countsSomething(after: string): boolean {
	const word = /^ ([a-z]+)/i.exec(after)?.[1]
	if (word === undefined || /^[,.;:)-]/.test(after)) return false
	return !FUNCTION_WORDS.has(word.toLowerCase())
}

export const FUNCTION_WORDS = new Set(
	(
		'in at on by with as that after before when where while and but or for from to of the a an it he she they we i his her its their ' +
		'during amid about against over under near since until who which is was were are has had have will would could may might must should ' +
		'today yesterday tomorrow tonight now am pm hours hrs local ' +
		'said says say killed wounded left struck hit following because if than then there this these those not also only just between into through without within despite'
	).split(' '),
)

/** The number of a month word in a group; the groups of our patterns always hold one. */
export function monthIn(word: string | undefined): number {
	return monthNumber(word ?? '') ?? 0
}
