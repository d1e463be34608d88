/** Dates as pages write them, in attributes and in sight, to a day or a day with time and zone. Two readings are none. */
import { readAbsoluteDates } from '../../report/dates.ts'
import { dayOf, isDay } from '../../report/days.ts'

const ISO =
	/^\s*(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?\s*$/i
const CLOCK =
	/\b(\d{1,2})(?:[:.h](\d{2}))(?::\d{2})?\s*(a\.?m\.?|p\.?m\.?)?\s*\(?(?:(UTC|GMT)?([+-]\d{1,2}(?::?\d{2})?)|([A-Z]{3,4})\b)?|\b(\d{1,2})\s*(a\.?m\.?|p\.?m\.?)\s*\(?([A-Z]{3,4})?/i
/** Abbreviations that mean one zone to nearly everybody. */
const ZONES: Readonly<Record<string, string>> = {
	UTC: 'Z',
	GMT: 'Z',
	Z: 'Z',
	WET: 'Z',
	BST: '+01:00',
	CET: '+01:00',
	CEST: '+02:00',
	EET: '+02:00',
	EEST: '+03:00',
	MSK: '+03:00',
	EST: '-05:00',
	EDT: '-04:00',
	CDT: '-05:00',
	MST: '-07:00',
	MDT: '-06:00',
	PST: '-08:00',
	PDT: '-07:00',
}

export function pageDate(value: string | null | undefined): string | null {
	const words = value?.trim().slice(0, 200) ?? ''
	if (!words) return null
	const iso = ISO.exec(words)
	if (iso) {
		const day = dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
		if (!day || !likely(day)) return null
		return iso[4] && isClock(iso[4], iso[5]!) ? `${day}T${iso[4]}:${iso[5]}${zoneOf(iso[7])}` : day
	}
	if (/^\d{10}(?:\d{3})?$/.test(words)) {
		const at = new Date(Number(words) * (words.length === 10 ? 1000 : 1)).toISOString()
		return likely(at.slice(0, 10)) ? `${at.slice(0, 16)}Z` : null
	}
	return dateInWords(words)
}

/** "Thu, 12 Mar 2020 10:33:00 GMT", "March 12, 2020, at 10:33 p.m. EDT". */
function dateInWords(words: string): string | null {
	const [found] = readAbsoluteDates(words)
	if (!found || !isDay(found.day) || !likely(found.day)) return null
	const after = clockIn(words.slice(found.span.end)) ?? clockIn(words.slice(0, found.span.start))
	return after ? `${found.day}T${after}` : found.day
}

/** "10:33 GMT" → "10:33Z", "10:33 p.m." → "22:33"; null when there is none. */
export function clockIn(words: string): string | null {
	const match = CLOCK.exec(words.replace(/[\u00a0\u202f]/g, ' '))
	if (!match) return null
	const [, hour24, minute = '00', half1, , offset, zone1, hour12, half2, zone2] = match
	const half = (half1 ?? half2)?.[0]?.toLowerCase()
	let hour = Number(hour24 ?? hour12)
	if (half === 'p' && hour < 12) hour += 12
	if (half === 'a' && hour === 12) hour = 0
	if (!isClock(hour, minute)) return null
	const zone = offset ? zoneOf(offset) : (ZONES[(zone1 ?? zone2 ?? '').toUpperCase()] ?? '')
	return `${String(hour).padStart(2, '0')}:${minute}${zone}`
}

const isClock = (hour: number | string, minute: string): boolean => Number(hour) <= 23 && Number(minute) <= 59

function zoneOf(written: string | undefined): string {
	if (!written) return ''
	if (/^(?:z|utc|gmt)$/i.test(written)) return 'Z'
	const [, sign, hours = '', minutes = '00'] = /^([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(written) ?? []
	return sign ? `${sign}${hours.padStart(2, '0')}:${minutes}` : ''
}

/** Zero dates of content systems ("0001-01-01", "1970-01-01") are no dates of reports. */
const likely = (day: string): boolean => day > '1970-01-02' && day < '2200'

export const isZoned = (date: string): boolean => /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(date)
export const isTimed = (date: string): boolean => date.includes('T')
