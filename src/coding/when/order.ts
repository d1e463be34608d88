/**
 * The rules, in the order that decides between two that match the same words. Where the words differ in length the
 * longer match wins whatever its place here; a word says where the order itself matters.
 */
import { absoluteDate } from './absolute-date.ts'
import { ago } from './ago.ts'
import { barePlural } from './bare-plural.ts'
import { century } from './century.ts'
import { clock } from './clock.ts'
import { dawn } from './dawn.ts'
import { dayRange } from './day-range.ts'
import { dayWord } from './day-word.ts'
import { decade } from './decade.ts'
import { duration } from './duration.ts'
import { earlierLater } from './earlier-later.ts'
import { every } from './every.ts'
import type { TimeRule } from './expression.ts'
import { frequency } from './frequency.ts'
import { gap } from './gap.ts'
import { holiday } from './holiday.ts'
import { inFuture } from './in-future.ts'
import { inTheDay } from './in-the-day.ts'
import { isoDate } from './iso-date.ts'
import { longStanding } from './long-standing.ts'
import { month } from './month.ts'
import { monthDay } from './month-day.ts'
import { monthRange } from './month-range.ts'
import { monthYear } from './month-year.ts'
import { namedDay } from './named-day.ts'
import { nextDay } from './next-day.ts'
import { nightOf } from './night-of.ts'
import { now } from './now.ts'
import { onThisDay } from './on-this-day.ts'
import { ordinalDay } from './ordinal-day.ts'
import { overnight } from './overnight.ts'
import { partOfMonth } from './part-of-month.ts'
import { partOfUnit } from './part-of-unit.ts'
import { partOfYear } from './part-of-year.ts'
import { pastSpan } from './past-span.ts'
import { per } from './per.ts'
import { quarter } from './quarter.ts'
import { recently } from './recently.ts'
import { saidUnit } from './said-unit.ts'
import { saidWeekday } from './said-weekday.ts'
import { samePeriod } from './same-period.ts'
import { season } from './season.ts'
import { slashedDate } from './slashed-date.ts'
import { soon } from './soon.ts'
import { thisPart } from './this-part.ts'
import { weekday } from './weekday.ts'
import { weekdayRange } from './weekday-range.ts'
import { weekend } from './weekend.ts'
import { wireGroup } from './wire-group.ts'
import { year } from './year.ts'
import { yearRange } from './year-range.ts'

export const order: readonly TimeRule[] = [
	// names before the days they look like
	namedDay,
	holiday,
	// whole dates
	isoDate,
	absoluteDate,
	slashedDate,
	wireGroup,
	// stretches before their ends
	nightOf,
	dayRange,
	monthRange,
	yearRange,
	weekdayRange,
	// days
	monthDay,
	ordinalDay,
	onThisDay,
	every, // "on Sundays" before "Sunday"
	saidWeekday,
	weekday,
	dayWord,
	thisPart,
	overnight,
	inTheDay,
	nextDay,
	dawn,
	clock,
	// months and longer
	partOfMonth,
	monthYear,
	month,
	quarter,
	season,
	partOfYear,
	partOfUnit,
	pastSpan, // "the last year" as a stretch before "last year" as a year: it is longer
	samePeriod,
	saidUnit,
	weekend,
	decade,
	century,
	year,
	// counted from somewhere
	ago,
	earlierLater,
	gap, // "two days after the raid" before the length "two days"
	inFuture,
	// how long, how often
	per,
	longStanding,
	duration,
	barePlural,
	frequency,
	// no bounds
	now,
	recently,
	soon,
]
