/** "QARADAN, July 22 -" in a paper of the 23rd: the day on which it was written, from which "today" counts. */
import { addDays } from '../../report/days.ts'
import type { TimeExpression } from '../when/expression.ts'
import { isOneDay } from './value.ts'

/** How long a dispatch may be on its way to print, in days. */
const ON_ITS_WAY = 7

/** The day that the words of a dateline name, if it can be that of a report printed on that day. */
export function dayOfDateline(times: readonly TimeExpression[], printed: string): string | null {
	const dated = times.find((t) => t.granularity === 'day' && t.interval !== null && isOneDay(t.interval))
	const day = dated?.interval?.earliest.slice(0, 10)
	return day && day <= printed && day >= addDays(printed, -ON_ITS_WAY) ? day : null
}
