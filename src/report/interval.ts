/**
 * When something happened, as far as the words say: two bounds, how fine they are, and how they were reached.
 * A month is the whole month and says so; nothing here ever becomes the first of January because a number was handy.
 */
import { z } from 'zod'
import { isDay } from './days.ts'

/** How finely a time is known. */
export const GRANULARITIES = [
	'minute',
	'hour',
	'part-of-day',
	'day',
	'weekend',
	'week',
	'part-of-month',
	'month',
	'season',
	'quarter',
	'part-of-year',
	'year',
	'decade',
	'century',
	'span',
] as const
export const Granularity = z.enum(GRANULARITIES).meta({
	id: 'Granularity',
	description:
		'How finely the time is known: to the minute, the day, the month … `span` for a stretch between two named points ("from 2 to 5 March").',
})
export type Granularity = z.infer<typeof Granularity>

/** How a time was reached. */
export const DateBasis = z.enum(['stated', 'resolved', 'inferred']).meta({
	id: 'DateBasis',
	description:
		'`stated`: the words alone name it ("12 March 2020"). `resolved`: a rule placed the words against a known day ("on Wednesday"). `inferred`: placed with a guess in it, such as which event "two days earlier" counts from.',
})
export type DateBasis = z.infer<typeof DateBasis>

export const DaySchema = z
	.string()
	.refine(isDay, { error: 'not a day of the calendar, written YYYY-MM-DD' })
	.meta({ id: 'Day', description: 'A day of the Gregorian calendar, YYYY-MM-DD.', examples: ['2020-03-12'] })

export const Moment = z
	.string()
	.refine(isMoment, { error: 'neither YYYY-MM-DD nor YYYY-MM-DDTHH:MM' })
	.meta({
		id: 'Moment',
		description: 'A day, or a day and a clock time where a clock time is stated: YYYY-MM-DD or YYYY-MM-DDTHH:MM.',
		examples: ['2020-03-11', '2020-03-11T19:35'],
	})

const bounds = {
	earliest: Moment.meta({ description: 'The first moment it can have been.' }),
	latest: Moment.meta({
		description: 'The last moment it can have been, inclusive: a whole day when no time is stated.',
	}),
}

/** Two inclusive bounds and nothing else. */
export interface Bounds {
	readonly earliest: string
	readonly latest: string
}

export const IntervalSchema = z
	.strictObject({
		...bounds,
		words: z
			.string()
			.meta({ description: 'The words that say when, as they stand in the text.', examples: ['late December'] }),
		granularity: Granularity,
		basis: DateBasis,
		against: DaySchema.optional().meta({ description: 'The day the words were placed against, when there was one.' }),
		rule: z
			.string()
			.optional()
			.meta({ description: 'The rule that placed them.', examples: ['when/weekday'] }),
		zone: z
			.string()
			.optional()
			.meta({ description: 'The zone stated with a clock time, as written.', examples: ['GMT', 'local time'] }),
		timex: z
			.string()
			.optional()
			.meta({ description: 'The TIMEX3 value of the words.', examples: ['2019-12', 'P2M'] }),
	})
	.meta({ id: 'Interval', description: 'A time: two inclusive bounds, the words that say it and how it was reached.' })
export type Interval = Readonly<z.infer<typeof IntervalSchema>>
/** The same record under the name that the question has. */
export type When = Interval

/** True for 'YYYY-MM-DD' and 'YYYY-MM-DDTHH:MM'. */
export function isMoment(text: string): boolean {
	return isDay(text.slice(0, 10)) && /^(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/.test(text.slice(10))
}

/** The day of a moment. */
export function dayPart(moment: string): string {
	return moment.slice(0, 10)
}

/** True when earliest is not after latest. */
export function inOrder(interval: Bounds): boolean {
	const last = interval.latest.length === 10 ? `${interval.latest}T23:59` : interval.latest
	const first = interval.earliest.length === 10 ? `${interval.earliest}T00:00` : interval.earliest
	return first <= last
}
