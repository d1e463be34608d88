/** Words of time as pattern sources, and numbers in words. Rules build their patterns from these. */
import { ANY_MONTH, ANY_WEEKDAY, LONG_MONTH, LONG_WEEKDAY } from '../../report/months.ts'
import type { Unit } from './expression.ts'

export { ANY_MONTH, ANY_WEEKDAY, LONG_MONTH, LONG_WEEKDAY }

/** "the early hours of", "the morning of": what may stand before a day; the group is `part`. */
export const PART_LEAD = `(?:(?:the )?(?:(?:early|late) )?(?<part>morning|afternoon|evening|night|dawn|daybreak|sunrise|dusk|sunset|nightfall|(?<=early )hours|small hours)(?: hours)? (?:of|on) (?:the )?)?`

/** A day of the month in figures, with or without its ending. */
export const DAY_NUMBER = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?'
export const YEAR = '(?:1[5-9]|20)\\d\\d'
export const UNIT = '(?:second|minute|hour|day|week|month|year|decade|fortnight)'
export const UNITS = `(?:${UNIT.slice(3, -1)}|century)s?|centuries`
export const PART = '(?:morning|afternoon|evening|night|dawn|daybreak|sunrise|dusk|sunset|nightfall)'
export const SEASON = '(?:spring|summer|autumn|fall|winter)'
/** Not glued to a word or figure before: keeps "A320", "1,500", "$200" and "5-3" out. */
export const FREE = '(?<![\\w.,$/#:-])'
export const FREE_WORD = '(?<![\\w-])'

const SMALL = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
	'thirteen',
	'fourteen',
	'fifteen',
	'sixteen',
	'seventeen',
	'eighteen',
	'nineteen',
]
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

const smallWords = [...SMALL].sort((a, b) => b.length - a.length).join('|')
const tensWords = TENS.slice(2).join('|')

/** An amount that is a number: "3", "2.5", "two", "twenty-four", "a", "half a", "two and a half", "a dozen". */
export const EXACT = `(?:\\d{1,4}(?:\\.\\d+)?(?![\\d,])(?: 1/2)?|(?:${tensWords})(?:[- ](?:${smallWords}))?|(?:${smallWords})(?:[- ]and[- ]a[- ]half)?|half an?|a hundred|a dozen|an?(?: couple(?: of)?)?)`
/** An amount without a number. */
export const VAGUE =
	'(?:a few|few|several|some|many|a number of|a handful of|couple of|dozens of|hundreds of|thousands of)'
export const AMOUNT = `(?:${VAGUE}|${EXACT})`

/** The number, or null where the words give none ("several"). */
export function amountOf(words: string): number | null {
	const low = words.toLowerCase().trim()
	if (/^\d/.test(low)) return Number.parseFloat(low) + (low.endsWith('1/2') ? 0.5 : 0)
	if (low === 'a' || low === 'an') return 1
	if (low.startsWith('half')) return 0.5
	if (low === 'a dozen') return 12
	if (low === 'a hundred') return 100
	if (/^(?:a )?couple/.test(low)) return 2
	const whole = low.replace(/[- ]and[- ]a[- ]half$/, '')
	const parts = whole.split(/[- ]/)
	let sum = 0
	for (const part of parts) {
		const tens = TENS.indexOf(part)
		const small = SMALL.indexOf(part)
		if (tens > 1) sum += tens * 10
		else if (small >= 0) sum += small
		else return null
	}
	return whole === low ? sum : sum + 0.5
}

const ORDINALS = [
	'',
	'first',
	'second',
	'third',
	'fourth',
	'fifth',
	'sixth',
	'seventh',
	'eighth',
	'ninth',
	'tenth',
	'eleventh',
	'twelfth',
	'thirteenth',
	'fourteenth',
	'fifteenth',
	'sixteenth',
	'seventeenth',
	'eighteenth',
	'nineteenth',
	'twentieth',
	'twenty-first',
	'twenty-second',
	'twenty-third',
	'twenty-fourth',
	'twenty-fifth',
	'twenty-sixth',
	'twenty-seventh',
	'twenty-eighth',
	'twenty-ninth',
	'thirtieth',
	'thirty-first',
]
/** "third", "21st", "twenty-first". */
export const ORDINAL = `(?:${ORDINALS.slice(1).reverse().join('|')}|\\d{1,2}(?:st|nd|rd|th))`

export function ordinalOf(words: string): number | null {
	const low = words.toLowerCase()
	if (/^\d/.test(low)) return Number.parseInt(low, 10)
	const at = ORDINALS.indexOf(low)
	return at > 0 ? at : null
}

/** "weeks" -> week; a fortnight is two weeks (see `unitTimes`). */
export function unitOf(word: string): Unit {
	const low = word.toLowerCase()
	if (low.startsWith('centur')) return 'century'
	const single = low.replace(/s$/, '')
	return single === 'fortnight' ? 'week' : (single as Unit)
}

/** How many units one of the named thing is: 2 for "fortnight", else 1. */
export function unitTimes(word: string): number {
	return word.toLowerCase().startsWith('fortnight') ? 2 : 1
}

const LETTER: Record<Unit, string> = {
	second: 'S',
	minute: 'M',
	hour: 'H',
	day: 'D',
	week: 'W',
	month: 'M',
	year: 'Y',
	decade: 'DE',
	century: 'CE',
}

const HALF = { minute: 'PT30S', hour: 'PT30M', day: 'PT12H', year: 'P6M', decade: 'P5Y', century: 'P50Y' }

/** ISO 8601 period as TIMEX3 writes it: P2M, PT30M, PXY. */
export function periodOf(amount: number | null, unit: Unit): string {
	if (amount === 0.5 && unit in HALF) return HALF[unit as keyof typeof HALF]
	const clock = unit === 'second' || unit === 'minute' || unit === 'hour'
	return `P${clock ? 'T' : ''}${amount === null ? 'X' : String(amount)}${LETTER[unit]}`
}

/** Letters of a part of the day in TIMEX3. */
export function partCode(word: string): string {
	const low = word.toLowerCase()
	if (/^(?:morning|hours|small hours|early hours|dawn|daybreak|sunrise|pre-?dawn)/.test(low)) return 'MO'
	if (low.startsWith('afternoon')) return 'AF'
	if (/^(?:evening|dusk|sunset)/.test(low)) return 'EV'
	if (/^(?:noon|midday)/.test(low)) return 'MI'
	return 'NI'
}

/** Builds a rule's pattern: global, case-insensitive, blanks standing for white space. */
export function pattern(source: string): RegExp {
	return new RegExp(source, 'gi')
}
