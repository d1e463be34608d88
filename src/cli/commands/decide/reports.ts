/** Decisions about a report: when it came out, and where it has it from. */
import { isDay } from '../../../report/days.ts'
import { shown } from '../../print/layout.ts'
import { type Act, claimNamed, reportOf, usage } from './act.ts'

export const REPORTS: readonly Act[] = [
	{
		name: 'set-published',
		args: '<report> <day>',
		what: 'when a report was published: its dates are placed anew',
		body: (l, [report, day]) => ({ act: 'set-published', report: reportOf(l, report), day: dayOf(day) }),
	},
	{
		name: 'set-origin',
		args: '<report-or-claim> <origin>',
		what: 'where a report or a claim has it from: whatever has the same origin counts once',
		body: (l, [of = '', origin = '']) => ({
			act: 'set-origin',
			of: claimNamed(l, of) ?? reportOf(l, of),
			origin,
		}),
	},
]

function dayOf(value = ''): string {
	return isDay(value) ? value : usage(`A day is written YYYY-MM-DD, not "${shown(value)}".`)
}
