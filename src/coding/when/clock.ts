/** "at 3:30 a.m. local time", "0530 GMT", "2000 hours", "around midnight": a time of the day that the text is in. */
import { addDays, type Day, pad } from '../../report/days.ts'
import { CUE } from './cues.ts'
import type { Reading, TimeRule } from './expression.ts'
import { countsSomething } from './guards.ts'
import { inferred, noAnchor, placed } from './make.ts'
import { FREE, FREE_WORD, pattern } from './vocabulary.ts'

const ZONE =
	'(?:(?:GMT|UTC)(?: ?[+-] ?\\d{1,2}(?::?\\d\\d)?)?|Z|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|CET|CEST|EET|EEST|BST|IST|MSK|AST|AEST|JST|KST|PKT|TRT|WAT|EAT|CAT|local time|local|(?:[A-Z][a-z]+ )?(?:Standard |Daylight |Summer )?Time|[A-Z][a-z]+ time)\\b'
const IN_ZONE = `(?: ?\\((?<inside>${ZONE})\\)|,? ?(?<zone>${ZONE}))?`
const LED =
	'(?<=\\b(?:at|by|around|about|until|till|from|since|before|after|and|to|between|near|approximately|nearly|exactly|past) )'

export const clock: TimeRule = {
	name: 'when/clock',
	cues: CUE.digit | CUE.part,
	hangs: true,
	patterns: [
		pattern(
			`${FREE}(?<h>1[0-2]|0?\\d)(?:[:.](?<m>[0-5]\\d))?(?::[0-5]\\d)? ?(?<ap>[ap]\\.m\\.|[ap]\\.?m\\b)${IN_ZONE}`,
		),
		pattern(
			`${LED}(?<h>[01]?\\d|2[0-3])[:h](?<m>[0-5]\\d)(?::[0-5]\\d)?(?![\\w%]|[:.]\\d)(?: ?(?:hours|hrs))?${IN_ZONE}`,
		),
		pattern(
			`${FREE}(?<h>[01]?\\d|2[0-3])[:.](?<m>[0-5]\\d)(?::[0-5]\\d)?(?: ?(?:hours|hrs))?(?: ?\\((?<inside>${ZONE})\\)|,? ?(?<zone>${ZONE}))`,
		),
		pattern(`${FREE}(?<h>[01]\\d|2[0-3])[.:]?(?<m>[0-5]\\d) ?(?:(?:hours|hrs)(?!\\w)${IN_ZONE}|(?<zone2>${ZONE}))`),
		// old wire style, four figures alone: never a year, never a count
		pattern(`(?<=\\bat (?:about |around |approximately )?)(?<h>[01]\\d|2[0-3])(?<m>[0-5]\\d)(?![\\w%]|:\\d|[.,]\\d)`),
		pattern(
			`(?<=\\b(?:around|about|until|till|by|from|since|before|after|between|and|to) )(?<h>[01]\\d|2[0-3])(?<m>[0-5]\\d)(?= (?:today|yesterday|tonight|this|on|last night|in the (?:morning|afternoon|evening)|\\(\\d{4} GMT)\\b)`,
		),
		pattern(
			`(?<=\\b(?:until|till|by|from|since|before|after|between|around|about) )(?<h>0\\d)(?<m>[0-5]\\d)(?![\\w%]|:\\d|[.,]\\d)`,
		),
		pattern(
			`${FREE}(?<h>1[0-2]|\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'clock(?: in the (?<inthe>morning|afternoon|evening)| at (?<at>night))?`,
		),
		pattern(`${FREE_WORD}(?<named>noon|midday|midnight)(?!\\w| (?:mass|express))${IN_ZONE}`),
	],
	read({ h, m, ap, zone, inside, zone2, inthe, at: night, named }, at) {
		const said = zone ?? inside ?? zone2
		if (ap === undefined && said === undefined && named === undefined && countsSomething(at.after(20))) return null
		const day = (OTHER_CLAUSE.test(at.after(60)) ? (at.dayHere(-1) ?? at.lastDay()) : at.nearDay()) ?? at.anchor
		if (named !== undefined) return ofName(named, day, said, /\b(?:after|before|past) $/i.test(at.before(8)))
		let hour = /^\d/.test(h ?? '') ? Number(h) : HOURS.indexOf((h ?? '').toLowerCase())
		const half = ap?.[0]?.toLowerCase() ?? (inthe === 'morning' ? 'a' : inthe || night ? 'p' : '')
		if (half === 'p' && hour < 12) hour += 12
		if (half === 'a' && hour === 12) hour = 0
		if (hour < 0 || hour > 23) return null
		const time = `T${pad(hour)}:${m ?? '00'}`
		const utc = said !== undefined && /^(?:GMT|UTC|Z)$/i.test(said) ? 'Z' : ''
		const read: Reading = day
			? placed(
					`${day}${time}${utc}`,
					`${day}${time}`,
					`${day}${time}`,
					m === undefined ? 'hour' : 'minute',
					inferred(day),
					'TIME',
				)
			: noAnchor(`XXXX-XX-XX${time}${utc}`, 'minute', 'TIME')
		return said === undefined ? read : { ...read, zone: said }
	},
}

/** "shut at midnight and will open on Saturday": a day behind "and" is that of something else. */
const OTHER_CLAUSE = /^(?:(?!day\b)[^;])*? (?:and|but) (?:\w+ ){1,6}?on /

const HOURS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** Midnight belongs to two days, and the words seldom say which; just before or after it is the day that they name. */
function ofName(name: string, day: Day | null, zone: string | undefined, beside: boolean): Reading {
	const midnight = name.toLowerCase() === 'midnight'
	const time = midnight ? 'T24:00' : 'T12:00'
	const read = !day
		? noAnchor(`XXXX-XX-XX${time}`, 'hour', 'TIME')
		: midnight
			? placed(`${day}${time}`, day, beside ? day : addDays(day, 1), 'hour', inferred(day), 'TIME')
			: placed(`${day}${time}`, `${day}${time}`, `${day}${time}`, 'hour', inferred(day), 'TIME')
	return zone === undefined ? read : { ...read, zone }
}
