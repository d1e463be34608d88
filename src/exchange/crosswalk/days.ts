/** One day and a precision out of a time, as tables of the field want them; days of one stretch where it was told as lasting. */

import { dayOfMonth, daysInMonth, fromCount, monthOf, toCount, yearOf } from '../../report/days.ts'
import { dayPart, type When } from '../../report/interval.ts'

export interface Stretch {
	readonly first: string
	readonly last: string
	/** How many days it spans. */
	readonly length: number
}

export function stretchOf(when: When): Stretch {
	const [first, last] = [dayPart(when.earliest), dayPart(when.latest)]
	return { first, last, length: toCount(last) - toCount(first) + 1 }
}

/** "From 2 to 5 March": the words say that it lasted; anything else is one day that is not known better. */
export const lasted = ({ granularity, basis }: When): boolean => granularity === 'span' && basis !== 'inferred'

export const eachDay = ({ first, length }: Stretch): string[] =>
	Array.from({ length }, (_, i) => fromCount(toCount(first) + i))

/** The day that stands for a stretch: its end when it ends a month, its beginning when it begins one, else its middle. */
export function middleOf({ first, last, length }: Stretch): string {
	const begins = dayOfMonth(first) === 1
	const ends = dayOfMonth(last) === daysInMonth(yearOf(last), monthOf(last))
	if (begins !== ends && length > 7) return begins ? first : last
	return fromCount(toCount(first) + Math.floor((length - 1) / 2))
}
