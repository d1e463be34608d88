/** Remarks, and taking decisions back. */
import type { Act } from './act.ts'

export const LOG: readonly Act[] = [
	{
		name: 'note',
		args: '<id>',
		what: 'a remark, which changes nothing',
		asks: ([about = '']) => ({ act: 'note', about }),
	},
	{
		name: 'undo',
		args: '<decision>',
		what: 'take a decision back',
		asks: ([decision = '']) => ({ act: 'undo', decision }),
	},
]
