/** Decisions about one claim. */
import { type Act, jsonOf } from './act.ts'

export const CLAIMS: readonly Act[] = [
	{
		name: 'accept',
		args: '<claim>',
		what: 'a claim is right',
		asks: ([claim = '']) => ({ act: 'accept', claim }),
	},
	{
		name: 'reject',
		args: '<claim>',
		what: 'a claim is wrong: it counts no more, and stays visible',
		asks: ([claim = '']) => ({ act: 'reject', claim }),
	},
	{
		name: 'correct',
		args: '<claim> <value>',
		what: 'a claim has another value, given as JSON in the shape of its field',
		asks: ([claim = '', value]) => ({ act: 'correct', claim, value: jsonOf(value) }),
	},
]
