/** Decisions about a report: when it came out, and where it has it from. */
import { isDay } from '../../../report/days.ts'
import { shown } from '../../print/layout.ts'
import { type Act, usage } from './act.ts'

export const REPORTS: readonly Act[] = [
	{
		name: 'set-published',
		args: '<report> <day>',
		what: 'when a report was published: its dates are placed anew',
		asks: ([report = '', day]) => ({ act: 'set-published', report, day: dayOf(day) }),
	},
	{
		name: 'set-origin',
		args: '<report-or-claim> <origin>',
		what: 'where a report or a claim has it from: whatever has the same origin counts once',
		asks: ([of = '', origin = '']) => ({ act: 'set-origin', of, origin }),
	},
]

function dayOf(value = ''): string {
	return isDay(value) ? value : usage(`A day is written YYYY-MM-DD, not "${shown(value)}".`)
}
