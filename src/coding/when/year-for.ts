/**
 * The year that a day or month without one belongs to. A tense that looks ahead means the next such day, any other the
 * last one; a year named before it in the same sentence wins over both.
 */
import { addDays, type Day, dayOf, monthOf, toCount, weekdayOf, yearOf } from '../../report/days.ts'
import type { Place } from './expression.ts'
import { FUNCTION_WORDS } from './guards.ts'
import { inferred, type Reached, resolved } from './make.ts'

export interface YearFound {
	readonly year: number
	readonly how: Reached
}

/** For "3 January"; `weekday` (1 to 7) is what the text says it was, if it does. Null: nothing to go by. */
export function yearForDay(month: number, day: number, at: Place, weekday: number | null = null): YearFound | null {
	const named = yearNamedBefore(at) ?? (weekday === null ? yearOfStory(month, at) : null)
	if (named) return named
	const base = at.anchor ?? at.lastDay()
	if (!base) return null
	const how = at.anchor ? resolved(base) : inferred(base)
	const year = yearOf(base)
	// the last 29 February can be eight years back
	const reach = month === 2 && day === 29 ? [-8, -4, -3, -2, -1, 0, 1, 2, 3, 4] : [-1, 0, 1]
	const days = reach.map((away) => dayOf(year + away, month, day)).filter((found) => found !== null)
	const agreeing = weekday === null ? [] : days.filter((found) => weekdayOf(found) === weekday)
	const chosen = agreeing.length === 1 ? agreeing[0] : nearestMeant(days, base, at)
	return chosen ? { year: yearOf(chosen), how } : null
}

/** Of the same day in several years, in order, the one that the tense means. */
export function nearestMeant(days: readonly Day[], base: Day, at: Place): Day | undefined {
	const now = toCount(base)
	// a day of grace: a report may be filed before midnight where it is written
	const past = days.findLast((day) => toCount(day) - now <= 1)
	const ahead = days.find((day) => toCount(day) >= now)
	const gone = past === undefined ? Number.POSITIVE_INFINITY : now - toCount(past)
	const coming = ahead === undefined ? Number.POSITIVE_INFINITY : toCount(ahead) - now
	const tense = at.tense()
	// "February 4: police raid a farm" is an entry of a list, "since April 11" has begun
	if (past && ((at.start === 0 && /^ ?:/.test(at.after(2))) || /\bsince $/i.test(at.before(6)))) return past
	const looksAhead =
		(tense === 'future' && !(at.wasMeant() && gone < coming)) ||
		(tense === 'present' && coming < gone) ||
		(tense === 'unknown' && coming <= 60 && gone >= 200) ||
		// "condemned the election of 19 March", told four days before it
		(tense === 'past' && at.ofNoun() && coming <= 30 && gone >= 300)
	return looksAhead ? ahead : past
}

/** For "in March". */
export function yearForMonth(month: number, at: Place): YearFound | null {
	const named = yearNamedBefore(at)
	if (named) return named
	const base = at.anchor ?? at.lastDay()
	if (!base) return null
	const how = at.anchor ? resolved(base) : inferred(base)
	const year = yearOf(base)
	const now = monthOf(base)
	const tense = at.tense()
	if (tense === 'future') return { year: month >= now ? year : year + 1, how }
	if (tense === 'present') return { year: nearest(month, now, year), how }
	return { year: month <= now ? year : year - 1, how }
}

function nearest(month: number, now: number, year: number): number {
	const ahead = (month - now + 12) % 12
	const gone = (now - month + 12) % 12
	if (ahead === 0) return year
	return ahead < gone ? (month > now ? year : year + 1) : month < now ? year : year - 1
}

/** "In 2014, … on 3 January": the year that the sentence has opened. */
function yearNamedBefore(at: Place): YearFound | null {
	const year = at.last('year')
	if (!year?.interval || year.rule !== 'when/year' || year.edge) return null
	const inSentence = year.span.start >= at.sentence.start && year.span.end <= at.sentence.start + at.start
	if (
		!inSentence ||
		!/^(?:In|By|During) $/.test(
			at.line.slice(Math.max(0, year.span.start - at.sentence.start - 3), year.span.start - at.sentence.start),
		)
	)
		return null
	return { year: yearOf(year.interval.earliest), how: inferred(year.interval.earliest) }
}

/** How many characters back a story's own year may stand, and how many days before the report it lies. */
const NEAR = 250
const LONG_AGO = 400

/** "In April 2012 crowds seized the hall. Police opened fire on 27 April": a day of the month of long ago that was told just before. */
function yearOfStory(month: number, at: Place): YearFound | null {
	const told = at.last('month')
	if (!told?.interval || told.basis !== 'stated' || at.anchor === null || at.tense() !== 'past') return null
	const earliest = told.interval.earliest.slice(0, 10) as Day
	const here = at.sentence.start + at.start
	const near = told.span.end <= here && here - told.span.end <= NEAR
	if (!near || told.compared || told.edge || toCount(at.anchor) - toCount(earliest) < LONG_AGO) return null
	return month === monthOf(earliest) ? { year: yearOf(earliest), how: inferred(earliest) } : null
}

/** What is called by its weekday before it has happened: "Sunday's election". Other such nouns look back. */
const AWAITED =
	/^(?:'s)? (?:[\w-]+ ){0,2}?(?:elections?|vote|votes|voting|ballot|polls?|referendum|run-?off|meetings?|talks|summit|deadline|match|game|hearing|session|conference|debate|visit|launch|inauguration|funerals?|ceremony|negotiations|march|rally|handover|release|expiry)\b/i
const MODIFIES = /^(?:'s|(?:'s)? (?:morning|afternoon|evening|night)'s)? (?:[a-z]+[-\w]*|[A-Z][\w.-]+ [a-z]+)\b/

/** The day of this weekday (1 to 7) that the tense means, counted from the anchor. */
export function weekdayNear(anchor: Day, weekday: number, at: Place): Day {
	const back = (weekdayOf(anchor) - weekday + 7) % 7
	const tense = at.tense()
	const ahead = tense === 'future' || tense === 'present'
	if (ahead && namesEvent(at)) return at.toldWeekday(weekday) ?? addDays(anchor, -back)
	return ahead ? addDays(anchor, (7 - back) % 7) : addDays(anchor, -back)
}

/** "the response to Wednesday's attack will be": the verb looks ahead, the attack does not. */
function namesEvent(at: Place): boolean {
	const after = at.after(40)
	if (/\bthat $/i.test(at.before(6))) return true
	if (/^'s /.test(after)) return !AWAITED.test(after)
	const word = MODIFIES.exec(after)?.[0]?.trim().split(' ').at(-1)
	const attributive = /\b(?:the|a|this|his|her|their|its) (?:[a-z]+ )?$/i.test(at.before(20))
	return attributive && word !== undefined && !FUNCTION_WORDS.has(word) && !AWAITED.test(after)
}
