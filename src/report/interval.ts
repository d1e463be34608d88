/**
 * When something happened, as far as the words say: two bounds, how fine they are, and how they were reached.
 * A month is the whole month and says so; nothing here ever becomes the first of January because a number was handy.
 */
import { z } from 'zod'
import { isDay } from './days.ts'

/** How finely a time is known. */
export const GRANULARITIES = [
	'minute', 'hour', 'part-of-day', 'day', 'weekend', 'week', 'part-of-month', 'month',
	'season', 'quarter', 'part-of-year', 'year', 'decade', 'century', 'span',
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

export const Interval = z
	.object({
		earliest: Moment.meta({ description: 'The first moment it can have been.' }),
		latest: Moment.meta({ description: 'The last moment it can have been, inclusive: a whole day when no time is stated.' }),
	})
	.meta({ id: 'Interval', description: 'Two inclusive bounds of a time.' })
export type Interval = z.infer<typeof Interval>

export const When = z
	.object({
		...Interval.shape,
		words: z.string().min(1).meta({ description: 'The words that say when, as they stand in the text.', examples: ['late December'] }),
		granularity: Granularity,
		basis: DateBasis,
		against: DaySchema.optional().meta({ description: 'The day the words were placed against, when there was one.' }),
		rule: z.string().optional().meta({ description: 'The rule that placed them.', examples: ['when/weekday'] }),
		zone: z.string().optional().meta({ description: 'The zone stated with a clock time, as written.', examples: ['GMT', 'local time'] }),
	})
	.meta({ id: 'When', description: 'A time with its bounds, its words and how it was reached.' })
export type When = z.infer<typeof When>

/** True for 'YYYY-MM-DD' and 'YYYY-MM-DDTHH:MM'. */
export function isMoment(text: string): boolean {
	return isDay(text.slice(0, 10)) && /^(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/.test(text.slice(10))
}

/** The day of a moment. */
export function dayPart(moment: string): string {
	return moment.slice(0, 10)
}

/**
 * Order of bounds: a bare day counts as its first minute among earliest bounds and its last among latest ones,
 * so pass `end` for the latter.
 */
export function compareMoments(a: string, b: string, end = false): number {
	const fill = end ? 'T23:59' : 'T00:00'
	const x = a.length === 10 ? a + fill : a
	const y = b.length === 10 ? b + fill : b
	return x < y ? -1 : x > y ? 1 : 0
}

/** True when earliest is not after latest. */
export function inOrder(interval: Interval): boolean {
	const last = interval.latest.length === 10 ? `${interval.latest}T23:59` : interval.latest
	const first = interval.earliest.length === 10 ? `${interval.earliest}T00:00` : interval.earliest
	return first <= last
}
